/**
 * The files of an index, and the one that names them:
 *
 *     manifest.bin                 this, deflated JSON: the only file asked for anew each time
 *     <build>/en/routes/1.bin      where shards of terms are        terms/1.bin    the pack of those shards
 *     <build>/en/lists/3.bin       a frequent term's turns
 *     <build>/en/pairs/7.bin       a shard of pairs of neighbours   runs/9f2c.bin  a frequent pair's turns
 *     <build>/en/texts/4.bin       a pack of turns as results show them
 *     <build>/en/spellings/0.bin   words alike                      calendar.bin, filters.bin
 *
 * `<build>` is a hash of all their bytes: no two builds share a file, and each may be cached for ever.
 */
import type { PairLayout } from './pairs.ts';

export const MANIFEST = 'manifest.bin';
/** Of the format; raise it with any change of what is written in src/search/format. */
export const VERSION = 3;

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
  /** Where each page of routes begins, joined by spaces; see routes.ts. */
  routes: string;
  pairs: PairLayout;
  spellings: number;
  /** Turns in a block of texts. */
  block: number;
  /** Bytes of all texts and of the calendar. */
  bytes: { texts: number; calendar: number };
}

export const paths = {
  routes: (page: number) => `routes/${page}.bin`,
  terms: (page: number) => `terms/${page}.bin`,
  list: (frequent: number) => `lists/${frequent}.bin`,
  pairs: (shard: number) => `pairs/${shard}.bin`,
  run: (hash: number) => `runs/${hash.toString(16)}.bin`,
  texts: (pack: number) => `texts/${pack}.bin`,
  spellings: (shard: number) => `spellings/${shard}.bin`,
  calendar: 'calendar.bin',
  filters: 'filters.bin',
};
