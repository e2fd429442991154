/** Records → the files that the client reads. A function: same records in any order of transcripts, same bytes. */
import { createHash } from 'node:crypto';
import { Index } from 'flexsearch';
import {
  type Fragment,
  MANIFEST,
  type Manifest,
  type Part,
  packRow,
  type Shard,
  type ShardRow,
  VERSION,
} from './files.ts';
import { FINGERPRINT, indexOptions } from './options.ts';
import type { SearchRecord } from './record.ts';
import { words } from './words.ts';

/** Parts are cut at about this many characters, so that a small archive has few and a large one small ones. */
const SHARD_SIZE = 32_000;
const FRAGMENT_SIZE = 16_000;

/** Receives each file: its path below the search folder and its bytes. */
export type Write = (file: string, content: Uint8Array<ArrayBuffer>) => void | Promise<void>;

/**
 * Writes the files of an index. Records come newest first (by date down, then id up), those of a transcript
 * together and in its order: throws when they do not, or when two share an address.
 */
export async function buildIndex(
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  write: Write,
): Promise<void> {
  const all = await Array.fromAsync(records);
  for (const [file, content] of buildSearch(all))
    await write(file, new TextEncoder().encode(content));
}

/** Path below the search folder → content. */
export function buildSearch(records: Iterable<SearchRecord>): Map<string, string> {
  const turns = inOrder(records);
  const files = new Map<string, string>();
  const store = (name: string, value: unknown) => {
    const content = JSON.stringify(value);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${name}.${hash}.json`;
    files.set(file, content);
    return { file, bytes: Buffer.byteLength(content) };
  };

  const rows = invert(turns);
  const shards = cutBySize(rows, SHARD_SIZE, (row) => JSON.stringify(row).length).map(
    (part, index): Shard => ({
      ...store(`shard-${index}`, part),
      first: part[0]?.[0] ?? '',
    }),
  );
  const starts = turns.flatMap((turn, number) => (turn.id === turns[number - 1]?.id ? [] : number));
  let first = 0;
  const fragments = cutBySize(turns, FRAGMENT_SIZE, ({ text }) => text.length).map(
    (part, index): Part => {
      const from = first;
      first += part.length;
      return { ...store(`fragment-${index}`, fragmentOf(part)), first: from };
    },
  );
  const manifest: Manifest = {
    version: VERSION,
    fingerprint: FINGERPRINT,
    counts: { transcripts: starts.length, turns: turns.length, terms: rows.length },
    transcripts: starts,
    shards,
    fragments,
  };
  files.set(MANIFEST, JSON.stringify(manifest));
  return files;
}

/** Newest event first, turns of one in their own order: a turn's place here is its number in the index. */
function inOrder(records: Iterable<SearchRecord>): SearchRecord[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...records].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const seen = new Set<string>();
  for (const { id, anchor } of sorted) {
    const key = `${id}#${anchor}`;
    if (seen.has(key)) throw new Error(`Two turns share the address ${key}`);
    seen.add(key);
  }
  return sorted;
}

/** FlexSearch's index of the turns, as it exports it, terms sorted. */
function invert(turns: readonly SearchRecord[]): ShardRow[] {
  const index = new Index(indexOptions((text) => words(text).map((word) => word.text)));
  turns.forEach(({ text }, number) => void index.add(number, text));
  const rows: ShardRow[] = [];
  index.export((key, data) => {
    if (!key.endsWith('map')) return;
    const terms = JSON.parse(data) as [string, (number[] | null)[]][];
    for (const [term, slots] of terms) rows.push(packRow(term, slots));
  });
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

function fragmentOf(records: readonly SearchRecord[]): Fragment {
  const fragment: Fragment = { transcripts: [], turns: [] };
  records.forEach(({ id, title, date, ...turn }, first) => {
    if (fragment.transcripts.at(-1)?.id !== id)
      fragment.transcripts.push({ id, title, date, first });
    fragment.turns.push(turn);
  });
  return fragment;
}

/** Runs of items whose sizes add up to about `limit`, at least one item each. */
function cutBySize<T>(items: readonly T[], limit: number, size: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(item);
    room -= size(item);
  }
  return parts;
}
