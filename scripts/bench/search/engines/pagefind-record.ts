/** Pagefind with a record for every unit, through its Node API. */
import { anchorOf, readDocuments } from '../corpus.ts';
import type { Engine } from './engine.ts';
import { buildPagefind } from './pagefind.ts';

export const engine: Engine = {
  name: 'pagefind-record',
  adapter: 'pagefind.ts',
  inNode: false,
  build: (corpus, folder) =>
    buildPagefind(folder, async (index) => {
      for (const { id, date, title, units } of readDocuments(corpus))
        for (const [unit, content] of units.entries())
          await index.addCustomRecord({
            url: `/${id}/#${anchorOf(unit)}`,
            content,
            language: 'en',
            meta: { title, date },
          });
    }),
};
