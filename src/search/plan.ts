/**
 * Which files a query needs, in as few rounds and bytes as will do: rare terms first, then pairs of neighbours where
 * many turns are left, frequent terms' lists only when reading the texts would cost more. Then FlexSearch answers.
 */
import { type Index, Resolver } from 'flexsearch';
import { worthReading } from './cost.ts';
import { pause } from './pause.ts';
import type { Query, Term } from './query.ts';
import type { Stem } from './stem.ts';
import { intersect, type Storage } from './storage.ts';

/** So few candidates are sooner read than narrowed. */
const FEW = 12;
/** From so many words on they may well be a quotation: those that stand in a row are looked for. */
const QUOTATION = 4;
/** So many rare words narrow enough. */
const ENOUGH = 3;
/** A beginning of a word that more shards hold is too short to go on. */
const WIDEST = 32;

export interface Candidates {
  /** Turn numbers, ascending. */
  ids: Uint32Array;
  /** Those of them in which all words stand in a row, as far as the index knows. */
  rows: Uint32Array;
  /** Terms to weigh them by: those whose lists the plan has, whatever else an earlier query left here. */
  weighed: string[];
  /** Whether the index alone decides: no words in a row, no list left out. */
  sure: boolean;
}

interface Asked {
  query: Query;
  index: Index;
  storage: Storage;
  stem: Stem;
  /** Whether all lists are wanted, for a count. */
  thorough: boolean;
}

type Pair = readonly [string, string];
/** What the beginning of a word may stand for; undefined where that is left to the texts. */
type Wide = Map<string, string[] | undefined>;

/** Neighbours in the order FlexSearch sees them: a word said twice in a row is one. */
function neighbours(words: readonly string[], stem: Stem): Pair[] {
  const distinct = words.filter((word, at) => word !== words[at - 1]).map(stem);
  return distinct.slice(1).map((term, at) => [distinct[at] as string, term]);
}

/** Loads what is needed and asks FlexSearch. */
export async function candidates(asked: Asked, signal?: AbortSignal): Promise<Candidates> {
  const { query, storage, stem, thorough } = asked;
  const { terms, excluded } = query;
  const all = [...terms, ...excluded];
  const open = all.filter((term) => term.open).map((term) => term.words.at(-1) as string);

  await storage.loadRoutes(
    all.flatMap((term) => term.words.map(stem)),
    open,
  );
  signal?.throwIfAborted();
  const rare = longest(
    terms.flatMap((term) => term.words),
    (word) => !storage.isFrequent(stem(word)) && !open.includes(word),
  );
  await storage.loadTerms([
    ...[...rare, ...excluded.flatMap((term) => term.words)].map(stem),
    ...open.flatMap((word) => near(word, stem, storage)),
  ]);
  signal?.throwIfAborted();
  const found = new Map(open.map((word) => [stem(word), termsOf(word, stem, storage)]));
  const isOnly = terms.flatMap((term) => term.words).length < 2;
  // Beginnings of frequent words narrow little, and their lists are long: at first they are left to others.
  const wide: Wide = new Map(
    [...found].map(([term, all]) => [
      term,
      isOnly || thorough || !all.some(storage.isFrequent) ? all : undefined,
    ]),
  );
  await storage.loadLists(
    [...wide.values()].flatMap((found = []) => found.filter(storage.isFrequent)),
  );

  const required = [...new Set(terms.flatMap((term) => term.words).map(stem))];
  // Decided by what the shards say, never by which lists an earlier query left here: same query, same order.
  let narrowing = [...new Set(rare.map(stem))];
  const lists = () =>
    intersect(narrowing.flatMap((term) => storage.row(term)?.postings?.ids ?? []));
  const isNowhere = () =>
    narrowing.some((term) => !storage.row(term)) ||
    [...wide.values()].some((of) => of?.length === 0);
  const some = narrowing.length > 0;
  if (isNowhere()) return nothing;
  if (!some || lists().length > FEW || thorough) {
    const others = required.filter((term) => !storage.isFrequent(term) && !wide.has(term));
    await storage.loadTerms(others);
    narrowing = others;
    if (isNowhere()) return nothing;
  }
  const asMany = (all: readonly string[]) =>
    all.reduce((sum, term) => sum + storage.share(term), 0);
  const begun = [...wide.values()].flatMap((all) => (all ? asMany(all) : []));
  const { turns } = storage.info;
  const left = Math.min(
    some ? lists().length : Number.POSITIVE_INFINITY,
    ...begun.map((share) => Math.round(share * turns)),
  );
  const rows = terms.filter((term) => term.words.length > 1);
  const isQuotation = query.row.length >= QUOTATION || !some;
  const row: Term[] = query.row.length ? [{ words: query.row, exact: false, open: false }] : [];
  const isMany = left > FEW || thorough;
  const pairsOf = (asked: readonly Term[]) =>
    asked
      .flatMap((term) => neighbours(term.words, stem))
      .filter((pair) => storage.isPaired(...pair));
  const quoted = pairsOf(rows);
  const pairs = [...quoted, ...pairsOf(isQuotation ? row : [])];
  // Pairs of a phrase narrow it at a tenth of the bytes; the beginning of a word is no neighbour of anything.
  const isNarrowedByPairs = quoted.some(([, second]) => !wide.has(second));
  const choices = required
    .map((term) => ({ term, lists: wide.has(term) ? (found.get(term) ?? []) : [term] }))
    .filter(({ term, lists }) => !wide.get(term) && lists.some(storage.isFrequent))
    .map((choice) => ({
      ...choice,
      share: Math.min(1, asMany(choice.lists)),
      files: choice.lists.filter(storage.isFrequent).map(storage.share),
    }))
    .sort((a, b) => a.share - b.share);
  const telling = thorough
    ? choices
    : isMany
      ? worthReading(
          choices,
          isNarrowedByPairs ? 0 : Math.min(left, turns),
          some || begun.length > 0 || isNarrowedByPairs,
          storage.info,
        )
      : [];
  for (const { term, lists } of telling) if (wide.has(term)) wide.set(term, lists);
  let hasRuns = false;
  if (isMany) {
    const others = pairsOf(excluded.filter((term) => term.words.length > 1));
    await Promise.all([
      storage.loadPairs([...pairs, ...others]),
      storage.loadLists(telling.flatMap(({ lists }) => lists.filter(storage.isFrequent))),
    ]);
    signal?.throwIfAborted();
    if (pairs.some((pair) => !storage.shortRun(...pair)))
      hasRuns = pairsLeft(pairs, storage, lists) > FEW;
    if (hasRuns) await storage.loadRuns(pairs);
  }
  // Words left out must be known to the last turn.
  await storage.loadLists(
    excluded
      .flatMap((term) => (term.words.length > 1 ? [] : term.words.map(stem)))
      .filter(storage.isFrequent),
  );
  signal?.throwIfAborted();
  const ids = await evaluate(asked, wide);
  const complete =
    required.every((term) => (wide.has(term) ? wide.get(term) : storage.postings(term))) &&
    !rows.length &&
    excluded.every((term) => term.words.length === 1);
  const inRow = (isMany && isQuotation ? row : [])
    .flatMap((term) => neighbours(term.words, stem))
    .flatMap(([first, second]) => {
      const known = hasRuns ? storage.run : storage.shortRun;
      const found = storage.isPaired(first, second) ? known(first, second) : undefined;
      // The beginning of a word is no neighbour of anything.
      return !found || (wide.has(second) && !found.length) ? [] : found;
    });
  return {
    ids,
    rows: inRow.length > 0 ? intersect([ids, ...inRow]) : new Uint32Array(),
    weighed: [
      ...new Set([
        ...narrowing,
        ...[...wide].flatMap(([term, all]) => (all ? term : [])),
        ...telling.map(({ term }) => term),
      ]),
    ],
    sure: complete && exactForms(terms, storage, stem),
  };
}

const nothing = { ids: new Uint32Array(), rows: new Uint32Array(), weighed: [], sure: true };

/** A quoted word is decided by its stem's list only when the stem has no other form. */
const exactForms = (terms: readonly Term[], storage: Storage, stem: Stem): boolean =>
  terms.every(
    ({ exact, words }) =>
      !exact || words.every((word) => storage.row(stem(word))?.words.length === 1),
  );

const pairsLeft = (pairs: readonly Pair[], storage: Storage, lists: () => Uint32Array): number => {
  const runs = pairs.flatMap((pair) => storage.shortRun(...pair) ?? []);
  const known = runs.length > 0 ? intersect(runs).length : Number.POSITIVE_INFINITY;
  return Math.min(known, lists().length || Number.POSITIVE_INFINITY);
};

/**
 * Of many words the longest: they are likely the rarest, and few turns have three of them. The text decides about
 * the others, which saves a shard for each.
 */
function longest(words: readonly string[], isWanted: (word: string) => boolean): string[] {
  const wanted = [...new Set(words)].filter(isWanted);
  return wanted.sort((a, b) => b.length - a.length).slice(0, ENOUGH);
}

/** Where terms may be whose words begin so: from it on, and stems that lost an ending it still has. */
function near(word: string, stem: Stem, storage: Storage): string[] {
  const after = storage.beginning(word, WIDEST + 1);
  if (after.length > WIDEST) return [stem(word)];
  const shorter = [1, 2, 3].map((cut) => word.slice(0, -cut)).filter(({ length }) => length > 3);
  return [...after, stem(word), ...shorter];
}

/** The terms loaded that have a word which begins so, the word's own among them. */
function termsOf(word: string, stem: Stem, storage: Storage): string[] {
  const own = stem(word);
  if (storage.beginning(word, WIDEST + 1).length > WIDEST)
    return storage.row(own) || storage.isFrequent(own) ? [own] : [];
  const found = new Set(
    storage
      .rowsAround(near(word, stem, storage))
      .filter(({ words }) => words.some((form) => form.startsWith(word)))
      .map(({ term }) => term),
  );
  if (storage.row(own) || storage.isFrequent(own)) found.add(own);
  return [...found];
}

/** One evaluation at a time: what a beginning stands for is a state of the storage. */
const waiting = new WeakMap<Storage, Promise<unknown>>();

async function evaluate(asked: Asked, wide: Wide): Promise<Uint32Array> {
  const before = waiting.get(asked.storage);
  const own = (async () => {
    await before;
    for (const [term, terms] of wide) asked.storage.widen(term, terms);
    try {
      return await resolve(asked);
    } finally {
      asked.storage.narrow();
    }
  })();
  waiting.set(
    asked.storage,
    own.catch(() => {}),
  );
  return own;
}

/** Required terms and rows with `and`, excluded words with `not`. */
async function resolve({ index, query, storage, stem }: Asked): Promise<Uint32Array> {
  const text = ({ words }: Term) => words.join(' ');
  const stems = query.terms.flatMap(({ words }) => words.map(stem));
  const anywhere = { query: query.terms.map(text).join(' '), suggest: true };
  const [first, ...rows] = [
    ...(storage.knows(stems) ? [anywhere] : []),
    ...query.terms
      .filter(({ words }) => words.length > 1 && storage.tells(words.map(stem)))
      .map((term) => ({ query: text(term) })),
  ];
  if (!first) return new Uint32Array();
  let resolver = new Resolver({ index, ...first } as never);
  for (const row of rows) resolver = resolver.and({ index, ...row } as never);
  for (const term of query.excluded)
    if (term.words.length === 1 && !term.exact)
      resolver = resolver.not({ index, query: text(term) } as never);
  const ids = await resolver.resolve({ limit: storage.info.turns || 1 });
  await pause(ids.length);
  return Uint32Array.from(ids as unknown as number[]).sort();
}
