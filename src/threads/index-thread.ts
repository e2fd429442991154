/** The thread that builds the search index, from what is kept of the texts. */
import { readBundle, readPeople, sha256 } from '../bundle.ts';
import { entryKeys, readEntry, readTree } from '../cache.ts';
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
  const texts = inOrder();
  const digest = sha256(texts.map(({ key, digest }) => `${key} ${digest}`).join('\n'));
  await buildInFolder(() => recordsOf(content, texts), folder, digest);
});

interface Text {
  key: string;
  /** Changes whenever the text does, or a name. */
  digest: string;
  date: string;
  /** Its address below the root. */
  address: string;
}

/** Every text of every event, newest first. Entries are read one at a time: all of them would be a hundred megabytes. */
function inOrder(): Text[] {
  const texts = entryKeys().flatMap((key): Text[] => {
    const { entry, digest } = readEntry(key) ?? {};
    if (!entry || !digest) return [];
    return [{ key, digest, date: entry.meta.date, address: entry.below + entry.id }];
  });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return texts.sort((a, b) => order(b.date, a.date) || order(a.address, b.address));
}

/** Turn by turn, so that one transcript at a time is in memory. */
function* recordsOf(content: string, texts: Text[]): Generator<SearchRecord> {
  for (const { key, digest } of texts) {
    const { entry } = readEntry(key) ?? {};
    if (!entry) continue;
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
