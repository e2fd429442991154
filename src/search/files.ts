/**
 * The files that search reads: one manifest, which names all others by the hash of their bytes.
 *
 *     manifest.json               what there is, and where each part begins
 *     shard-0.3f2a91c0de.json     a piece of the index, terms in order
 *     fragment-0.77ab01c2f3.json  a run of turns with their text
 */
import type { SearchRecord } from './record.ts';

export const MANIFEST = 'manifest.json';
export const VERSION = 1;

export interface Manifest {
  version: number;
  /** How the index was made; see options.ts. */
  fingerprint: string;
  counts: { transcripts: number; turns: number; terms: number };
  /** The number of each transcript's first turn, ascending. Turns are numbered newest first. */
  transcripts: number[];
  shards: Shard[];
  fragments: Part[];
}

export interface Part {
  file: string;
  bytes: number;
  /** The number of its first turn. */
  first: number;
}

export interface Shard {
  file: string;
  bytes: number;
  /** Its first term; it holds all terms from there to the next shard's first. */
  first: string;
}

/** Turn numbers by slot, as FlexSearch holds them; a slot that no turn is in is a hole. */
export type Slots = number[][];

/** A term of a shard and its turns: `["treaty",2,[7],5,[0,31]]`, turn 7 in slot 2, 0 and 31 in slot 5. */
export type ShardRow = [term: string, ...slots: (number | number[])[]];

export function packRow(term: string, slots: readonly (number[] | null)[]): ShardRow {
  return [term, ...slots.flatMap((numbers, slot) => (numbers ? [slot, numbers] : []))];
}

export function unpackRow([term, ...packed]: ShardRow): [term: string, slots: Slots] {
  const slots: Slots = [];
  for (let at = 0; at < packed.length; at += 2)
    slots[packed[at] as number] = packed[at + 1] as number[];
  return [term, slots];
}

export interface Fragment {
  /** The transcripts its turns come from, with the number of the first turn that is theirs in here. */
  transcripts: { id: string; title: string; date: string; first: number }[];
  turns: Omit<SearchRecord, 'id' | 'title' | 'date'>[];
}

/** The index of the last row that begins at or before `key`, in rows sorted by `first`; -1 when none does. */
export function lastAtOrBefore<T extends string | number>(
  rows: readonly { first: T }[],
  key: T,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as { first: T }).first <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
