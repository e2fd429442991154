/** Regular expressions that are put together while the program runs: seen by watching `RegExp` while every fixture is imported. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../scripts/import/understand.ts';
import { readPeople } from '../../src/bundle.ts';
import type { Pattern } from './in-sources.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Imports all fixtures and returns what was made of strings in files of `src/`, by file. */
export async function patternsWhileImporting(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const watch = (made: RegExp): RegExp => {
    const where = /\bsrc\/[\w/-]+\.ts/.exec(new Error('where').stack ?? '')?.[0];
    if (where) {
      const { source, flags } = made;
      found.set(`${where} ${source} ${flags}`, { source, flags, where });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => watch(Reflect.construct(target, args)),
    apply: (target, self, args) => watch(Reflect.apply(target, self, args)),
  });
  try {
    await importAll();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

async function importAll(): Promise<void> {
  const { people } = readPeople(FIXTURES);
  const folder = join(FIXTURES, 'import');
  for (const name of readdirSync(folder)) {
    const file = readdirSync(join(folder, name)).find((each) => each.startsWith('source.')) ?? '';
    const path = join(folder, name, file);
    await understand(path, readFileSync(path), {}, people);
  }
}
