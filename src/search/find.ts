/** A query → the turns that may match, in their order; and those of a page, read and verified. */
import type { Filters, Hit, Sort } from './api.ts';
import type { LanguageIndex } from './client.ts';
import { excerpt } from './excerpt.ts';
import { both, isNarrowing } from './filters.ts';
import { type Match, match } from './match.ts';
import { MANY, pause } from './pause.ts';
import { candidates } from './plan.ts';
import type { Query } from './query.ts';
import { scoreByIndex, scoreByText } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { intersect } from './storage.ts';

/** So many of the best by the index are put in order by their texts, whatever page is shown. */
const POOL = 10;
/** So many when that is how many have all words in a row, as far as the index can tell. */
const MOST = 24;

export interface FindOptions {
  filters?: Filters;
  sort?: Sort;
  signal?: AbortSignal;
  /** Whether counts of all matter more than bytes. */
  thorough?: boolean;
}

export interface Candidate {
  index: LanguageIndex;
  id: number;
  score: number;
}

export interface Finding {
  /** Of each language: what was found, and what would have been without filters. */
  parts: { index: LanguageIndex; ids: Uint32Array; unfiltered: Uint32Array }[];
  filters: Filters;
  sort: Sort;
  /** Best first. Turns that a reading shows not to match are taken out. */
  ordered: Candidate[];
  /** How many of them have been read and put in their place. */
  read: Map<Candidate, { turn: SearchRecord; matches: Match[] }>;
  /** Whether the index decides, so that nothing will be taken out. */
  sure: boolean;
  /** How many of the first are put in order by their texts. */
  pool: number;
  total: number;
  exact: boolean;
}

export async function find(
  indexes: LanguageIndex[],
  query: Query,
  { filters: chosen = {}, sort = 'relevance', signal, thorough = false }: FindOptions,
): Promise<Finding> {
  const filters = both(query.filters, chosen);
  const wanted = indexes.filter(
    ({ info }) => !filters.language?.length || filters.language.includes(info.language),
  );
  const answers = await Promise.all(
    wanted.map(async (index) => {
      const allowed = isNarrowing(filters) ? await (await index.tables()).only(filters) : undefined;
      if (!query.terms.length) {
        const all = allowed ?? Uint32Array.from({ length: index.info.turns }, (_, id) => id);
        const scores = new Float32Array(all.length);
        return { index, ids: all, unfiltered: all, scores, sure: true, rows: 0 };
      }
      const found = await candidates({ ...index, query, thorough }, signal);
      const ids = allowed ? intersect([found.ids, allowed]) : found.ids;
      await pause(ids.length);
      const scores = scoreByIndex(ids, found.rows, found.weighed, index.storage);
      const rows = Math.min(found.rows.length, MOST);
      return { index, ids, unfiltered: found.ids, scores, sure: found.sure, rows };
    }),
  );
  const ordered: Candidate[] = [];
  for (const { index, ids, scores } of answers) {
    await pause(ids.length);
    const places = bestFirst(scores);
    for (let from = 0; from < places.length; from += MANY) {
      await pause(places.length);
      for (const at of places.subarray(from, from + MANY))
        ordered.push({ index, id: ids[at] as number, score: scores[at] as number });
    }
  }
  await pause(ordered.length);
  signal?.throwIfAborted();
  if (sort !== 'relevance' || answers.length > 1) {
    const dates = await datesOf(ordered, answers.length > 1);
    const by = sort === 'oldest' ? -1 : 1;
    ordered.sort(
      (a, b) =>
        (sort === 'relevance' ? b.score - a.score : 0) ||
        by * (dates(a) < dates(b) ? 1 : dates(a) > dates(b) ? -1 : a.id - b.id),
    );
  }
  const sure = answers.every((part) => part.sure);
  return {
    parts: answers,
    filters,
    sort,
    ordered,
    read: new Map(),
    sure,
    pool: answers.reduce((most, { rows }) => Math.max(most, rows), POOL),
    total: ordered.length,
    exact: sure,
  };
}

/**
 * Places in the order of their scores, earlier ones first among equals. Score and place are made one number, so that
 * the platform sorts numbers: a frequent word has a hundred thousand turns.
 */
function bestFirst(scores: Float32Array): Float64Array {
  const size = scores.length;
  // The bits of floats from 0 on are ordered as the floats are, and below 2³¹.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, size);
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at++) keys[at] = (2 ** 31 - (bits[at] as number)) * size + at;
  keys.sort();
  for (let at = 0; at < size; at++) keys[at] = (keys[at] as number) % size;
  return keys;
}

/** The date of each; within one language the numbers themselves are in order of date. */
async function datesOf(
  ordered: readonly Candidate[],
  isNeeded: boolean,
): Promise<(one: Candidate) => string> {
  if (!isNeeded) return () => '';
  const dates = new Map<Candidate, string>();
  for (const [index, own] of Map.groupBy(ordered, ({ index }) => index)) {
    const calendar = await (await index.tables()).calendar();
    let at = 0;
    for (const one of [...own].sort((a, b) => a.id - b.id)) {
      while ((calendar[at + 1]?.first ?? index.info.turns) <= one.id) at++;
      dates.set(one, calendar[at]?.date ?? '');
    }
  }
  return (one) => dates.get(one) ?? '';
}

/** Reads candidates in their order until so many that match are known, or none are left; tells before it reads on. */
async function readUntil(
  found: Finding,
  query: Query,
  count: number,
  signal?: AbortSignal,
  onMore?: () => void,
): Promise<void> {
  for (;;) {
    const waiting = found.ordered.slice(0, count).filter((candidate) => !found.read.has(candidate));
    if (waiting.length === 0) break;
    if (found.read.size > 0) onMore?.();
    const gone = new Set<Candidate>();
    await Promise.all(
      [...Map.groupBy(waiting, ({ index }) => index)].map(async ([index, own]) => {
        const turns = await index.texts.read(
          own.map(({ id }) => id),
          signal,
        );
        own.forEach((candidate, at) => {
          const turn = turns[at] as SearchRecord;
          const matches = query.terms.length
            ? match(turn.text, query, index.stem, index.texts.said(turn))
            : [];
          if (matches) found.read.set(candidate, { turn, matches });
          else gone.add(candidate);
        });
      }),
    );
    if (gone.size > 0) found.ordered = found.ordered.filter((candidate) => !gone.has(candidate));
  }
  found.total = found.ordered.length;
  found.exact = found.sure || found.read.size === found.total;
}

/** The hits of a page. */
export async function show(
  found: Finding,
  query: Query,
  offset: number,
  limit: number,
  signal: AbortSignal | undefined,
  report: (hits: Hit[]) => void,
): Promise<Hit[]> {
  const hitsOf = (candidates: readonly Candidate[]) =>
    candidates.slice(offset, offset + limit).flatMap((candidate) => {
      const read = found.read.get(candidate);
      return read ? [hitOf(read.turn, read.matches)] : [];
    });
  const tell = (candidates: readonly Candidate[]) => {
    const hits = hitsOf(candidates);
    if (hits.length > 0) report(hits);
  };
  if (found.sort === 'relevance' && query.terms.length > 0) {
    await readUntil(found, query, found.pool, signal, () => tell(poolByText(found, query)));
    const pool = poolByText(found, query);
    found.ordered.splice(0, pool.length, ...pool);
    if (found.ordered.length > found.pool && offset + limit > found.pool) tell(found.ordered);
  }
  await readUntil(found, query, offset + limit, signal);
  return hitsOf(found.ordered);
}

/** Those of the first that have been read, in the order of their texts. */
function poolByText(found: Finding, query: Query): Candidate[] {
  return found.ordered
    .slice(0, found.pool)
    .flatMap((candidate) => {
      const read = found.read.get(candidate);
      if (!read) return [];
      return { candidate, score: scoreByText(read.turn, read.matches, query, candidate.index) };
    })
    .sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id)
    .map(({ candidate }) => candidate);
}

function hitOf({ text, ...turn }: SearchRecord, matches: Match[]): Hit {
  return { ...turn, excerpt: excerpt(text, matches) };
}
