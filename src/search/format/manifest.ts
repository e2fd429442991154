/**
 * The files of an index, and the one that names them:
 *
 *     manifest.bin                 this, deflated JSON: the only file asked for anew each time
 *     <build>/en/terms/12.bin      a shard of the dictionary        lists/3.bin    a frequent term's turns
 *     <build>/en/pairs/7.bin       a shard of pairs of neighbours   runs/9f2c.bin  a frequent pair's turns
 *     <build>/en/texts/4.bin       a pack of turns as results show them
 *     <build>/en/spellings/0.bin   words alike                      calendar.bin, filters.bin
 *
 * `<build>` is a hash of all their bytes: no two builds share a file, and each may be cached for ever.
 */
import type { PairLayout } from './pairs.ts';

export const MANIFEST = 'manifest.bin';
/** Of the format; raise it with any change of what is written in src/search/format. */
export const VERSION = 2;

export interface Manifest {
  version: number;
  /** How terms were made; see options.ts. */
  fingerprint: string;
  /** The folder of all other files. */
  build: string;
  indexes: IndexInfo[];
}

/** The index of one language. */
export interface IndexInfo {
  language: string;
  turns: number;
  transcripts: number;
  /** Where each shard of terms begins: the shortest text that tells it from the shard before, joined by spaces. */
  terms: string;
  /** Terms whose lists are files of their own, in the order of the files, joined by spaces. */
  frequent: string;
  /** Of each, which share of the turns has it: a character; see writeShare(). */
  shares: string;
  pairs: PairLayout;
  spellings: number;
  /** Turns in a block of texts. */
  block: number;
  /** Bytes of all texts and of the calendar. */
  bytes: { texts: number; calendar: number };
}

export const paths = {
  terms: (shard: number) => `terms/${shard}.bin`,
  list: (frequent: number) => `lists/${frequent}.bin`,
  pairs: (shard: number) => `pairs/${shard}.bin`,
  run: (hash: number) => `runs/${hash.toString(16)}.bin`,
  texts: (pack: number) => `texts/${pack}.bin`,
  spellings: (shard: number) => `spellings/${shard}.bin`,
  calendar: 'calendar.bin',
  filters: 'filters.bin',
};

/** The shard of terms that holds a term, if any does. */
export function shardOfTerm(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const STEP = 4;
const ALL = 40;

/** In fourth roots of 2, as characters that JSON has no need to escape. */
export const writeShare = (share: number): string =>
  String.fromCharCode(ALL + Math.round(-Math.log2(share) * STEP));

export const shareOf = (shares: string, at: number): number =>
  2 ** ((ALL - shares.charCodeAt(at)) / STEP);
