/** The thread that builds the search index, from what is kept of the texts. */
import { readPeople, sha256 } from '../bundle.ts';
import { type EntryHead, eachEntry, entryHeads } from '../entries.ts';
import { treeOf } from '../load-texts.ts';
import { buildInFolder, copyIndex } from '../search/build/publish.ts';
import { records, type SearchRecord } from '../search/record.ts';
import { answer } from './thread.ts';

/** Where the archive is and where its index goes. */
export interface IndexAsked {
  content: string;
  /** Where it is kept. */
  folder: string;
  /** Where it is put into a site. */
  site?: string | undefined;
}

answer<IndexAsked, void>(async ({ content, folder, site }) => {
  const texts = inOrder();
  const digest = sha256(texts.map(([key, { digest }]) => `${key} ${digest}`).join('\n'));
  await buildInFolder(() => recordsOf(content, texts), folder, digest);
  if (site) copyIndex(folder, site);
});

/** A text by its name, and the head of its entry. */
type Text = [key: string, head: EntryHead];

/** Every text of every event, newest first. */
function inOrder(): Text[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...entryHeads()].sort(
    ([, a], [, b]) => order(b.date, a.date) || order(a.address, b.address),
  );
}

/** Turn by turn, so that one transcript at a time is in memory. */
function* recordsOf(content: string, texts: Text[]): Generator<SearchRecord> {
  const { people } = readPeople(content);
  for (const [, cached] of eachEntry(texts.map(([key]) => key)))
    yield* records(cached.entry, treeOf(content, cached, people).transcript);
}
