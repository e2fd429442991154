/** The thread that builds the search index, from what is kept of the texts. */
import { readBundle, readPeople } from '../bundle.ts';
import { digestOf, readEntries, readTree } from '../cache.ts';
import { buildInFolder } from '../search/build/publish.ts';
import { records, type SearchRecord } from '../search/record.ts';
import type { Transcript } from '../transcript/index.ts';
import { answer } from './thread.ts';

/** Where the archive is and where its index goes. */
export interface IndexAsked {
  content: string;
  folder: string;
}

answer<IndexAsked, void>(async ({ content, folder }) => {
  const entries = readEntries();
  await buildInFolder(() => recordsOf(content), folder, digestOf(entries));
});

/** Every text of every event, turn by turn, newest first, so that one transcript at a time is in memory. */
function* recordsOf(content: string): Generator<SearchRecord> {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const texts = [...readEntries()].map(([key, cached]) => ({ key, ...cached }));
  texts.sort(
    ({ entry: a }, { entry: b }) =>
      order(b.meta.date, a.meta.date) || order(a.below + a.id, b.below + b.id),
  );
  for (const { key, digest, entry } of texts) {
    const kept = readTree(key, digest)?.transcript;
    yield* records(entry, kept ?? parseAgain(content, entry.id, entry.meta.language));
  }
}

/** When a tree was lost after its entry was kept. */
function parseAgain(content: string, id: string, language: string): Transcript {
  const { transcript } = readBundle(content, id, readPeople(content).people, language);
  if (!transcript) throw new Error(`${id} has errors: run \`npm run check\``);
  return transcript;
}
