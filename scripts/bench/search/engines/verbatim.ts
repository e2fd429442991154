/** Ours: the search files as the site's build writes them, one record a unit. */
import { buildInFolder } from '../../../../src/search/build/publish.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { anchorOf, readDocuments } from '../corpus.ts';
import type { Engine } from './engine.ts';

export const engine: Engine = {
  name: 'verbatim',
  adapter: 'verbatim.ts',
  inNode: true,
  async build(corpus, folder) {
    await buildInFolder(() => records(corpus), folder, corpus);
  },
};

function* records(corpus: string): Generator<SearchRecord> {
  for (const { id, date, title, units } of readDocuments(corpus))
    for (const [unit, text] of units.entries())
      yield {
        id,
        anchor: anchorOf(unit) as SearchRecord['anchor'],
        type: 'speech',
        date,
        language: 'en',
        title,
        name: '',
        attribution: '',
        text,
      };
}
