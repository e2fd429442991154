/** MiniSearch: one index of all units, loaded whole; it keeps no texts, so what it shows costs nothing here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { INDEX, OPTIONS } from '../adapters/minisearch.ts';
import { anchorOf, readDocuments } from '../corpus.ts';
import type { Engine } from './engine.ts';

export const engine: Engine = {
  name: 'minisearch',
  adapter: 'minisearch.ts',
  inNode: true,
  async build(corpus, folder) {
    const index = new MiniSearch(OPTIONS);
    for (const { id, units } of readDocuments(corpus))
      index.addAll(units.map((text, unit) => ({ id: `${id}#${anchorOf(unit)}`, text })));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, INDEX), JSON.stringify(index));
  },
};
