/**
 * FlexSearch's storage for a persistent index, read from static files: shards are fetched beforehand (plan.ts says
 * which), then Index and Resolver look up terms and pairs in what is here. What is not here does not narrow a
 * result; the text decides about it.
 */
import { createDictionary } from './dictionary.ts';
import { type IndexInfo, paths } from './format/manifest.ts';
import {
  hashPair,
  hashTerm,
  type PairRow,
  readPairList,
  readPairShard,
  shardOfPair,
} from './format/pairs.ts';
import { type Postings, SLOTS } from './format/postings.ts';
import { readTermList } from './format/terms.ts';
import type { Loader } from './load.ts';

/** Turns by slot: what FlexSearch calls an intermediate result. */
type Slots = number[][];

/** What FlexSearch asks of a storage (its StorageInterface, whose types are loose); nothing is ever written. */
export interface ReadStorage {
  mount(index: { db?: unknown }): Promise<void>;
  get(term: string, before: string, ...rest: unknown[]): Promise<Slots>;
  search(
    index: unknown,
    terms: string[],
    limit: number,
    offset: number,
    suggest: boolean | undefined,
    ...rest: unknown[]
  ): Slots;
}

export function createStorage(info: IndexInfo, loader: Loader) {
  const { turns, pairs } = info;
  const dictionary = createDictionary(info, loader);
  const { row, loadRoutes, rowsAround, beginning } = dictionary;
  const lists = new Map<string, Postings>();
  const pairShards = new Map<number, Map<number, PairRow>>();
  const runs = new Map<number, Uint32Array>();
  /** Terms that stand for several, as the beginning of a word does. */
  const widened = new Map<string, Postings | undefined>();

  const hashOf = (first: string, second: string): number =>
    hashPair(hashTerm(first), hashTerm(second), pairs);

  /** Loads each missing file once and puts away what it holds. */
  const load = <K, V>(keys: Iterable<K>, held: Map<K, V>, read: (key: K) => Promise<V>) =>
    Promise.all(
      [...new Set(keys)].map(async (key) => {
        if (!held.has(key)) held.set(key, await read(key));
      }),
    );

  const isFrequent = (term: string): boolean => dictionary.frequent(term) !== undefined;

  const postings = (term: string): Postings | undefined =>
    widened.has(term) ? widened.get(term) : (lists.get(term) ?? row(term)?.postings);

  /** Turns that have a pair, as its shard tells: undefined when they are many, in a file of their own. */
  function shortRun(first: string, second: string): Uint32Array | undefined {
    if (!pairs.shards) return undefined;
    const hash = hashOf(first, second);
    const shard = pairShards.get(shardOfPair(hash, pairs));
    const pair = shard?.get(hash);
    return shard && !pair ? new Uint32Array() : pair?.ids;
  }

  /** Turns that have a pair: undefined when nothing here can tell. */
  const run = (first: string, second: string): Uint32Array | undefined =>
    shortRun(first, second) ?? runs.get(hashOf(first, second));

  /** Whether a pair of these is in the index; undefined when a term's count is not known yet. */
  const isPaired = (first: string, second: string): boolean =>
    pairs.shards > 0 &&
    [first, second].every((term) => isFrequent(term) || (row(term)?.count ?? 0) > pairs.above);

  const storage = {
    info,
    isFrequent,
    /**
     * The share of all turns that have a term: of a frequent one, as its page of routes tells it, also when its list
     * is here. What an earlier query left changes no order.
     */
    share: (term: string) => dictionary.frequent(term)?.share ?? (row(term)?.count ?? 0) / turns,
    row,
    loadRoutes,
    loadTerms: (terms: Iterable<string>) => dictionary.loadTerms(terms),
    rowsAround,
    beginning,
    postings,
    run,
    shortRun,
    isPaired,
    /** Whether the turns of any of these are here. */
    knows: (terms: readonly string[]) => terms.some((term) => listsOf(term).length > 0),
    /** Whether anything here narrows words in a row. */
    tells: (terms: readonly string[]) => listsOfRow(terms).length > 0,

    loadLists: (terms: Iterable<string>) =>
      load(terms, lists, async (term) =>
        readTermList(await loader.file(paths.list(dictionary.frequent(term)?.list ?? 0)), turns),
      ),
    loadPairs: (terms: readonly (readonly [string, string])[]) =>
      load(
        terms.map(([first, second]) => shardOfPair(hashOf(first, second), pairs)),
        pairShards,
        async (shard) => readPairShard(await loader.file(paths.pairs(shard)), shard, pairs, turns),
      ),
    /** The lists of pairs that are files of their own, of pairs loaded. */
    loadRuns: (terms: readonly (readonly [string, string])[]) =>
      load(
        terms
          .map(([first, second]) => hashOf(first, second))
          .filter((hash) => {
            const pair = pairShards.get(shardOfPair(hash, pairs))?.get(hash);
            return pair && !pair.ids;
          }),
        runs,
        async (hash) => readPairList(await loader.file(paths.run(hash)), turns),
      ),
    /** From now on a term stands for all of these, or for anything when what it stands for is not known. */
    widen(term: string, terms: readonly string[] | undefined): void {
      const all = terms?.flatMap((one) => lists.get(one) ?? row(one)?.postings ?? []);
      widened.delete(term);
      if (!all) widened.set(term, undefined);
      else if (all.length > 1 || terms?.[0] !== term) widened.set(term, union(all, turns));
    },
    narrow: () => widened.clear(),

    async mount(index: { db?: unknown }) {
      index.db = storage;
    },
    async get(term: string, before: string) {
      if (before) return [Array.from(inARow([before, term]))];
      const found = postings(term);
      const slots: Slots = Array.from({ length: SLOTS }, () => []);
      found?.ids.forEach((id, at) => void slots[found.slots[at] as number]?.push(id));
      return slots.filter(({ length }) => length > 0);
    },
    /** Words anywhere when `suggest` is set, words in a row otherwise. */
    search(
      _index: unknown,
      terms: string[],
      _limit: number,
      _offset: number,
      suggest: boolean | undefined,
    ) {
      const ids = suggest ? everywhere(terms) : inARow(terms);
      return ids.length > 0 ? [Array.from(ids)] : [];
    },
  } satisfies ReadStorage & Record<string, unknown>;

  /** What is known of a term: nothing when neither its list nor the shard that would hold it is here. */
  const listsOf = (term: string): Uint32Array[] => {
    const known = postings(term);
    if (known) return [known.ids];
    if (widened.has(term)) return [];
    return isFrequent(term) || !dictionary.isLoaded(term) ? [] : [new Uint32Array()];
  };

  /** Turns that have all terms whose lists are here. */
  function everywhere(terms: readonly string[]): Uint32Array {
    const known = terms.flatMap(listsOf);
    return intersect(known);
  }

  /** Turns that have all terms, and all pairs of neighbours, as far as is known here. */
  const inARow = (terms: readonly string[]): Uint32Array => intersect(listsOfRow(terms));

  function listsOfRow(terms: readonly string[]): Uint32Array[] {
    const together = terms
      .slice(1)
      .flatMap((term, at) =>
        isPaired(terms[at] as string, term) && !widened.has(term)
          ? (run(terms[at] as string, term) ?? [])
          : [],
      );
    return [...terms.flatMap(listsOf), ...together];
  }

  return storage;
}

export type Storage = ReturnType<typeof createStorage>;

/** Numbers that all lists have, ascending. Nothing to go by finds nothing. */
export function intersect(lists: readonly Uint32Array[]): Uint32Array {
  const [smallest, ...others] = [...new Set(lists)].sort((a, b) => a.length - b.length);
  let left = smallest ?? new Uint32Array();
  for (const list of others) {
    const kept = new Uint32Array(left.length);
    let size = 0;
    let at = 0;
    for (const id of left) {
      at = seek(list, id, at);
      if (list[at] === id) kept[size++] = id;
    }
    left = kept.subarray(0, size);
  }
  return left;
}

/** The first place from `at` on whose number is not below `id`: strides, then halves. */
export function seek(list: Uint32Array, id: number, at: number): number {
  let stride = 1;
  let low = at;
  while (at < list.length && (list[at] as number) < id) {
    low = at + 1;
    at += stride;
    stride *= 2;
  }
  let high = Math.min(at, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns that are in any list, each with its best slot. */
function union(lists: readonly Postings[], turns: number): Postings {
  const best = new Uint8Array(turns).fill(SLOTS);
  let size = 0;
  for (const { ids, slots } of lists)
    ids.forEach((id, at) => {
      const slot = slots[at] as number;
      if (best[id] === SLOTS) size++;
      if (slot < (best[id] as number)) best[id] = slot;
    });
  const ids = new Uint32Array(size);
  for (let id = 0, at = 0; at < size; id++) if (best[id] !== SLOTS) ids[at++] = id;
  return { ids, slots: Uint8Array.from(ids, (id) => best[id] as number) };
}
