/** Lists of terms and pairs → the files of one language's index, whoever inverted the turns. */

import type { Write } from '../build.ts';
import { type IndexInfo, paths } from '../format/manifest.ts';
import { type PairLayout, type PairRow, writePairList, writePairShard } from '../format/pairs.ts';
import type { Postings } from '../format/postings.ts';
import { type FrequentTerm, PAGE, writePage } from '../format/routes.ts';
import { keysOf, type Spelling, shardOfKey, writeSpellings } from '../format/spellings.ts';
import { termShardWriter, writeTermList } from '../format/terms.ts';

/** Where files are cut; tests cut small archives as large ones are. */
export interface Sizes {
  /** About how many bytes a shard of terms has. */
  terms: number;
  /** The same of pairs. */
  shard: number;
  /** A term's list that is longer is a file of its own. */
  list: number;
  /** The same for a pair's. */
  run: number;
  /** Pairs of terms that no more turns have are not kept; see format/pairs.ts. */
  above: number;
}

export const SIZES: Sizes = { terms: 500, shard: 2200, list: 3500, run: 1500, above: 300 };

export interface Lists {
  turns: number;
  /** In order. */
  terms(): Iterable<{ term: string; postings: Postings }>;
  /** The words of a term, the most frequent first, and how often each is said. */
  words(term: string): { word: string; count: number }[];
  countPairs(above: number): number;
  /** All shards in order. */
  pairs(layout: PairLayout): Iterable<PairRow[]>;
}

export async function writeLists(
  lists: Lists,
  write: Write,
  sizes: Sizes = SIZES,
): Promise<Pick<IndexInfo, 'routes' | 'pairs' | 'spellings'>> {
  const spelled: Spelling[] = [];
  const pages = pageWriter(write);
  const shards = termShardWriter(lists.turns, sizes.terms, pages.add);
  for (const { term, postings } of lists.terms()) {
    const words = lists.words(term);
    const count = postings.ids.length;
    for (const { word, count } of words)
      spelled.push({ word, frequency: Math.min(31, Math.floor(Math.log2(count)) + 1) });
    const list = count * 8 > sizes.list && writeTermList(postings, lists.turns);
    const apart = list && list.length > sizes.list;
    shards.add({
      term,
      words: words.map(({ word }) => word),
      count,
      ...(apart ? {} : { postings }),
    });
    if (apart) await write(paths.list(pages.frequent(term, count / lists.turns)), list);
    await pages.writeFull();
  }
  shards.finish();
  return {
    routes: await pages.finish(),
    pairs: await writePairs(lists, write, sizes),
    spellings: await writeAllSpellings(spelled, write),
  };
}

/** Gathers shards of terms, and the frequent terms in them, to pages of routes and their packs. */
function pageWriter(write: Write) {
  const begins: string[] = [];
  const shards: { start: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let waiting: FrequentTerm[] = [];
  let lists = 0;

  async function flush(): Promise<void> {
    const page = shards.splice(0, PAGE);
    // A frequent term may wait for a shard that is not full yet.
    const next = shards[0]?.start;
    const frequent = waiting.filter(({ term }) => next === undefined || term < next);
    waiting = waiting.slice(frequent.length);
    const routes = writePage({
      starts: page.map(({ start }) => start),
      lengths: page.map(({ bytes }) => bytes.length),
      frequent,
      list: lists - waiting.length - frequent.length,
    });
    await write(paths.routes(begins.length), routes);
    await write(paths.terms(begins.length), join(page.map(({ bytes }) => bytes)));
    begins.push(page[0]?.start ?? '');
  }

  return {
    add(start: string, bytes: Uint8Array<ArrayBuffer>): void {
      shards.push({ start, bytes });
    },
    /** The number of its list. */
    frequent(term: string, share: number): number {
      waiting.push({ term, share });
      return lists++;
    },
    /** Where the shard after a page begins is known when there is one. */
    async writeFull(): Promise<void> {
      if (shards.length > PAGE) await flush();
    },
    /** Where pages begin. */
    async finish(): Promise<string> {
      while (shards.length > 0) await flush();
      return begins.join(' ');
    },
  };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A term that one of so many turns has needs no pairs. */
const LARGE = 400;

async function writePairs(lists: Lists, write: Write, sizes: Sizes): Promise<PairLayout> {
  // In a large archive a list of more turns is still a small share of it, and no longer than a shard of pairs.
  const above = Math.max(sizes.above, Math.floor(lists.turns / LARGE));
  const total = lists.countPairs(above);
  const shards = Math.ceil(total / sizes.shard);
  // Six bits more than the pairs need: one in 64 shares a hash with another.
  const bits = Math.min(32, Math.ceil(Math.log2(total + 1)) + 4);
  const layout = { shards, bits, above };
  let shard = 0;
  for (const rows of shards ? lists.pairs(layout) : []) {
    const kept: PairRow[] = [];
    for (const row of rows) {
      const list = row.count * 8 > sizes.run && writePairList(row.ids as Uint32Array, lists.turns);
      const apart = list && list.length > sizes.run;
      if (apart) await write(paths.run(row.hash), list);
      kept.push(apart ? { hash: row.hash, count: row.count } : row);
    }
    await write(paths.pairs(shard), writePairShard(kept, shard, layout, lists.turns));
    shard++;
  }
  return layout;
}

async function writeAllSpellings(rows: Spelling[], write: Write): Promise<number> {
  const words = rows.filter(({ word }) => /^[\p{L}']+$/u.test(word) && keysOf(word).length > 0);
  const shards = Math.ceil(words.length / 150);
  const parts = Array.from({ length: shards }, () => new Set<Spelling>());
  for (const row of words)
    for (const key of keysOf(row.word)) parts[shardOfKey(key, shards)]?.add(row);
  for (const [shard, part] of parts.entries()) {
    const sorted = [...part].sort((a, b) => (a.word < b.word ? -1 : 1));
    await write(paths.spellings(shard), writeSpellings(sorted));
  }
  return shards;
}
