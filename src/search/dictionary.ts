/** Terms → their rows: reads the pages of routes and the shards of terms that are asked for, and keeps them. */
import { type IndexInfo, paths } from './format/manifest.ts';
import { PAGE, placeOf, type RoutePage, readPage } from './format/routes.ts';
import { readTermShard, type TermRow } from './format/terms.ts';
import type { Loader } from './load.ts';

export interface Frequent {
  /** The number of the file that is its list. */
  list: number;
  share: number;
}

export function createDictionary({ routes, turns }: IndexInfo, loader: Loader) {
  const begins = routes.split(' ');
  const pages = new Map<number, RoutePage>();
  const shards = new Map<number, Map<string, TermRow>>();
  const coming = new Map<number, Promise<void>>();
  const frequent = new Map<string, Frequent>();

  const pageOf = (term: string): number => placeOf(begins, term);

  /** The shard that holds a term, if any does; -1 as long as its page is not here. */
  function shardOf(term: string): number {
    const number = pageOf(term);
    const page = pages.get(number);
    return page ? number * PAGE + placeOf(page.starts, term) : -1;
  }

  async function loadPage(number: number): Promise<void> {
    if (pages.has(number)) return;
    const page = readPage(await loader.file(paths.routes(number)));
    page.frequent.forEach(({ term, share }, at) => {
      frequent.set(term, { list: page.list + at, share });
    });
    pages.set(number, page);
  }

  /** Shards of one page from `first` on, which stand one after another in its pack. */
  async function loadShards(first: number, count: number): Promise<void> {
    const number = Math.floor(first / PAGE);
    const { lengths } = pages.get(number) as RoutePage;
    const sizes = lengths.slice(first % PAGE, (first % PAGE) + count);
    const sum = (of: readonly number[]) => of.reduce((total, size) => total + size, 0);
    let at = sum(lengths.slice(0, first % PAGE));
    const from = at;
    const bytes = await loader.part(paths.terms(number), from, from + sum(sizes));
    sizes.forEach((size, place) => {
      const shard = bytes.subarray(at - from, at - from + size);
      shards.set(first + place, readTermShard(shard, turns));
      at += size;
    });
  }

  /** Each missing shard once, neighbours together. */
  async function load(wanted: Iterable<number>): Promise<void> {
    const all = [...new Set(wanted)].sort((a, b) => a - b);
    const missing = all.filter((shard) => shard >= 0 && !shards.has(shard) && !coming.has(shard));
    for (let at = 0; at < missing.length; ) {
      const first = missing[at] as number;
      let count = 1;
      while (missing[at + count] === first + count && (first + count) % PAGE > 0) count++;
      const loading = loadShards(first, count);
      for (let shard = first; shard < first + count; shard++) {
        coming.set(shard, loading);
        loading.finally(() => coming.delete(shard)).catch(() => {});
      }
      at += count;
    }
    await Promise.all(all.map((shard) => coming.get(shard)));
  }

  return {
    frequent: (term: string): Frequent | undefined => frequent.get(term),
    row: (term: string): TermRow | undefined => shards.get(shardOf(term))?.get(term),
    /** Whether the shard that would hold a term is here. */
    isLoaded: (term: string): boolean => shards.has(shardOf(term)),
    /** What says which terms are frequent, and where shards begin that hold words beginning so. */
    async loadRoutes(terms: Iterable<string>, beginnings: readonly string[] = []): Promise<void> {
      const numbers = new Set([...terms].map(pageOf));
      for (const begin of beginnings) {
        const first = pageOf(begin);
        numbers.add(first).add(Math.min(pageOf(`${begin}\uffff`), first + 1));
      }
      await Promise.all([...numbers].map(loadPage));
    },
    async loadTerms(terms: Iterable<string>): Promise<void> {
      const all = [...terms];
      await this.loadRoutes(all);
      await load(all.map(shardOf));
    },
    /** Rows of the shards loaded that can hold words which begin so. */
    rowsAround(terms: Iterable<string>): TermRow[] {
      const near = new Set([...terms].map(shardOf));
      return [...near].flatMap((shard) => [...(shards.get(shard)?.values() ?? [])]);
    },
    /** The beginning, and where further shards begin that may hold words which begin so; `most` of them. */
    beginning(begin: string, most: number): string[] {
      const found = [begin];
      let number = pageOf(begin);
      let page = pages.get(number);
      let at = page ? placeOf(page.starts, begin) + 1 : 0;
      while (page && found.length < most) {
        if (at === page.starts.length) {
          page = pages.get(++number);
          at = 0;
          continue;
        }
        const start = page.starts[at++] as string;
        if (start > `${begin}\uffff`) break;
        found.push(start);
      }
      return found;
    },
  };
}
