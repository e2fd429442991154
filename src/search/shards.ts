/**
 * Terms → turns, from FlexSearch's index in pieces: only shards that can hold a term asked for are loaded.
 * What a later form of the index replaces is this file and the parts of build.ts that write shards.
 */
import { Index } from 'flexsearch';
import {
  lastAtOrBefore,
  type Manifest,
  type Shard,
  type ShardRow,
  type Slots,
  unpackRow,
} from './files.ts';
import type { Loader } from './load.ts';
import { indexOptions, slotImpact } from './options.ts';
import type { Term } from './query.ts';

/** How a turn has a term: its best impact, and whether in the form asked for or only in longer ones. */
export interface Weight {
  impact: number;
  exact: boolean;
}

/** Turn number → weight. */
export type Postings = Map<number, Weight>;

export interface Lookup {
  /**
   * The turns that have each term. Exact for a single word; of several words these are the turns
   * that have them all, in a row or not.
   */
  find(terms: readonly Term[], signal?: AbortSignal): Promise<Postings[]>;
}

export function createLookup({ shards }: Manifest, loader: Loader): Lookup {
  const index = new Index(indexOptions((term) => [term]));
  /** Shard → its terms, in order. */
  const vocabulary = new Map<Shard, string[]>();

  async function load(needed: Shard[], signal?: AbortSignal): Promise<void> {
    const parts = await loader.all<ShardRow[]>(needed, signal);
    parts.forEach((rows, at) => {
      const shard = needed[at] as Shard;
      if (vocabulary.has(shard)) return;
      // import() takes parsed rows as well as their JSON, and adds them to what is there.
      index.import('map', rows.map(unpackRow) as unknown as string);
      vocabulary.set(
        shard,
        rows.map(([term]) => term),
      );
    });
  }

  function postings(word: string, open: boolean): Postings {
    const found: Postings = new Map();
    const forms = open
      ? shardsOf(shards, word, true).flatMap((shard) =>
          (vocabulary.get(shard) ?? []).filter((term) => term.startsWith(word)),
        )
      : [word];
    for (const form of forms) {
      const exact = form === word;
      const slots = index.search(form, { resolve: false }).result as Slots;
      slots.forEach((numbers, slot) => {
        for (const number of numbers) {
          const known = found.get(number);
          const best = Math.max(known?.impact ?? 0, slotImpact(slot));
          found.set(number, { impact: best, exact: exact || !!known?.exact });
        }
      });
    }
    return found;
  }

  return {
    async find(terms, signal) {
      const needed = new Set<Shard>();
      for (const { words, open } of terms) {
        words.forEach((word, at) => {
          const isOpen = open && at === words.length - 1;
          for (const shard of shardsOf(shards, word, isOpen)) needed.add(shard);
        });
      }
      await load([...needed], signal);
      return terms.map(({ words, open }) =>
        intersect(words.map((word, at) => postings(word, open && at === words.length - 1))),
      );
    },
  };
}

/** The shards that can hold a word or, when open, any word that begins with it. */
function shardsOf(shards: readonly Shard[], word: string, open: boolean): Shard[] {
  const from = Math.max(0, lastAtOrBefore(shards, word));
  const to = open ? lastAtOrBefore(shards, `${word}\uffff`) : from;
  return shards.slice(from, to + 1);
}

/** Turns in all lists; no better than their weakest word. */
function intersect(lists: Postings[]): Postings {
  const [smallest, ...others] = lists.sort((a, b) => a.size - b.size);
  const found: Postings = new Map();
  for (const [number, { impact, exact }] of smallest ?? []) {
    const weights = others.map((list) => list.get(number));
    if (weights.some((weight) => !weight)) continue;
    found.set(number, {
      impact: Math.min(impact, ...weights.map((weight) => weight?.impact ?? 0)),
      exact: exact && weights.every((weight) => weight?.exact),
    });
  }
  return found;
}
