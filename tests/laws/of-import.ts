/** Laws 1, 2 and 4 over one input, as one function: what the tests run over fixtures, the fuzzer runs over everything else. */
import { understand } from '../../scripts/import/understand.ts';
import { formatMessages } from '../../src/message-format.ts';
import type { Person } from '../../src/people.ts';
import { account } from '../../src/transcript/account.ts';
import { parse } from '../../src/transcript/parse.ts';
import { blockTexts, turns, words } from '../../src/transcript/query.ts';
import { parseReceipts, setAsideOf } from '../../src/transcript/receipts.ts';
import { stringify } from '../../src/transcript/stringify.ts';
import type { Receipt, Transcript } from '../../src/transcript/types.ts';
import { withoutPositions } from '../without-positions.ts';

/** Messages that confess a fault of ours, never one of the document. */
const OURS = ['unaccounted-words', 'duplicate-anchor', 'unordered-anchor'];

export interface Options {
  language?: string;
  encoding?: string;
}

/**
 * Imports bytes under a name and holds the result against the laws.
 * @returns whether they made a transcript or were refused
 * @throws the breach, or whatever import threw
 */
export async function importLawfully(
  bytes: Uint8Array,
  name: string,
  options: Options = {},
  people: ReadonlyMap<string, Person> = new Map(),
): Promise<'imported' | 'refused'> {
  const here = { ...options, maxSeconds: Infinity };
  const { result, source, messages } = await understand(name, bytes, here, people);
  formatMessages(name, messages, source);
  const confession = messages.find(({ ruleId }) => OURS.includes(ruleId ?? ''));
  if (confession) throw new Error(`${confession.ruleId}: ${confession.reason}`);
  if (!result) {
    if (!messages.some(({ fatal }) => fatal)) throw new Error('refused without a fatal message');
    return 'refused';
  }
  const { transcript, files } = result;
  const receipts = parseReceipts(text(files, '.lines.tsv'));
  expectAllWords(source, transcript, receipts);
  expectTruePlaces(source, transcript);
  expectRoundTrip(transcript);
  JSON.stringify(result.record);
  return 'imported';
}

function text(files: ReadonlyMap<string, string | Uint8Array>, ending: string): string {
  return String([...files].find(([name]) => name.endsWith(ending))?.[1]);
}

/** Law 1, counted twice: by account(), and here by hand, so that the two check each other. */
function expectAllWords(source: string, transcript: Transcript, receipts: Receipt[]): void {
  const { lost, edited, kept, setAside, total } = account(source, transcript, receipts);
  same('law 1: lost', lost, []);
  same('law 1: turns that differ from the source', edited, []);
  same('law 1: words counted', kept + setAside, total);
  const said = turns(transcript).flatMap(({ attribution, annotation, children }) => [
    attribution,
    annotation ?? '',
    ...children.flatMap(blockTexts),
  ]);
  if (receipts.some(({ what }) => what === 'title')) said.push(transcript.meta.title);
  const listed = setAsideOf(receipts, source).map((each) => each.text);
  const found = [...said, ...listed].flatMap(words);
  same('law 1: words', difference(found, words(source)), []);
}

/** Words that one list has more often than the other. */
function difference(a: string[], b: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts].flatMap(([word, count]) =>
    count === 0 ? [] : [`${count > 0 ? '+' : ''}${count} ${word}`],
  );
}

/** Law 4: the source at a block's place holds its first and its last word. */
function expectTruePlaces(source: string, transcript: Transcript): void {
  for (const { anchor, children } of turns(transcript)) {
    for (const block of children) {
      const { start, end } = block.position ?? {};
      const found = words(blockTexts(block).join(' '));
      const slice = words(source.slice(start?.offset, end?.offset));
      same(
        `law 4: place of a block of ${anchor}`,
        [slice[0], slice.at(-1)],
        [found[0], found.at(-1)],
      );
    }
  }
}

/** Law 2, with the title and the day that a dry run may still lack. */
function expectRoundTrip({ meta, ...tree }: Transcript): void {
  const whole: Transcript = {
    ...tree,
    meta: { ...meta, title: meta.title || 'Untitled', date: meta.date || '2021-03-04' },
  };
  const markdown = stringify(whole);
  const parsed = parse(markdown);
  same('law 2: messages', parsed.messages.map(String), []);
  same('law 2: tree', withoutPositions(parsed.transcript), withoutPositions(whole));
  same('law 3: form', stringify(parsed.transcript ?? whole), markdown);
}

function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(sorted(found)), JSON.stringify(sorted(expected))];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const from = Math.max(0, at - 60);
  throw new Error(`${what}: ${a.slice(from, at + 100)} is not ${b.slice(from, at + 100)}`);
}

/** Keys in one order: they are no part of a tree. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
