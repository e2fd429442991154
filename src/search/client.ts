/**
 * Search as a page sees it: a query in, verified hits out. The interface stays; what is behind it
 * (files.ts, shards.ts, fragments.ts) may change. Runs wherever there is a `fetch`.
 */
import type {
  ConcordanceBatch,
  ConcordanceLine,
  ConcordanceOptions,
  Facets,
  FacetValue,
  Filters,
  SearchClient,
  SearchOptions,
  SearchResult,
  Sort,
} from './api.ts';
import { excerpt } from './excerpt.ts';
import { lastAtOrBefore, MANIFEST, type Manifest, VERSION } from './files.ts';
import { createTurns, type Turns } from './fragments.ts';
import { createLoader, type Loader, SearchError } from './load.ts';
import { type Match, match, merge } from './match.ts';
import { FINGERPRINT, impact } from './options.ts';
import { parseQuery, type Query } from './query.ts';
import { type Candidate, rank } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { createLookup, type Lookup } from './shards.ts';
import { words } from './words.ts';

export type * from './api.ts';
export { SearchError };

/** So many of the best are looked at again for all terms standing in a row, whatever page is shown. */
const POOL = 50;

interface Session {
  manifest: Manifest;
  /** The manifest's, for looking up. */
  transcripts: { first: number }[];
  lookup: Lookup;
  turns: Turns;
}

/**
 * @param options.base URL path of the search files, with its closing slash.
 * @param options.announce Told how many bytes are about to be fetched (uncompressed).
 */
export function createSearchClient(options: {
  base: string;
  fetch?: typeof fetch;
  announce?: (bytes: number) => void;
}): SearchClient {
  const { base, fetch: fetchFile = (...args) => fetch(...args), announce = () => {} } = options;
  let session: Promise<Session> | undefined;

  async function opened(): Promise<Session> {
    try {
      session ??= open(createLoader(base, fetchFile, announce));
      return await session;
    } catch (error) {
      session = undefined;
      throw error;
    }
  }

  async function* concordance(
    typed: string,
    { limit = 1000, width = 60, filters, sort = 'newest', signal }: ConcordanceOptions = {},
  ): AsyncGenerator<ConcordanceBatch> {
    const query = parseQuery(typed);
    if (!query.terms.length) return;
    const { found, session } = await all(query, { filters: filters ?? {}, sort, signal });
    let left = limit;
    for (let at = 0; at < found.length; at += 50) {
      const turns = await session.turns.read(numbersOf(found.slice(at, at + 50)), signal);
      const lines = turns.flatMap((turn) => linesOf(turn, query, width));
      yield {
        lines: lines.slice(0, left),
        read: Math.min(found.length, at + 50),
        turns: found.length,
        all: lines.length <= left,
      };
      left -= lines.length;
      if (left <= 0) return;
    }
  }

  async function all(
    query: Query,
    options: { filters?: Filters; sort?: Sort; signal?: AbortSignal | undefined },
  ): Promise<{ found: Candidate[]; session: Session }> {
    const session = await opened();
    return { session, found: await find(session, query, options) };
  }

  return {
    concordance,
    async search(typed, options = {}) {
      const query = parseQuery(typed);
      const nothing = { total: 0, exact: true, hits: [], corrections: [], complete: true };
      if (!query.terms.length) return { query: query.source, transcripts: 0, ...nothing };
      options.signal?.throwIfAborted();
      try {
        return await run(await opened(), query, options);
      } catch (error) {
        // A new version may have been published under our feet: begin with its manifest next time.
        if (error instanceof SearchError) session = undefined;
        throw error;
      }
    },
    async complete() {
      return [];
    },
    async timeline(typed, { filters = {}, by = 'year', signal } = {}) {
      const query = parseQuery(typed);
      if (!query.terms.length) return { periods: [], exact: true };
      const { found, session } = await all(query, { filters, signal });
      const turns = await session.turns.read(numbersOf(found), signal);
      const length = by === 'year' ? 4 : 7;
      const counts = Map.groupBy(turns, ({ date }) => date.slice(0, length));
      const periods = [...counts].map(([period, { length: count }]) => ({ period, count }));
      return { periods: periods.sort((a, b) => (a.period < b.period ? -1 : 1)), exact: true };
    },
  };
}

/** Reads the manifest and refuses one that was made for other code. */
async function open(loader: Loader): Promise<Session> {
  const manifest = await loader.get<Manifest>(MANIFEST);
  if (manifest.version !== VERSION || manifest.fingerprint !== FINGERPRINT)
    throw new SearchError(
      `The search index was made for another version of this page (${manifest.fingerprint}, expected ${FINGERPRINT}).`,
    );
  const transcripts = manifest.transcripts.map((first) => ({ first }));
  const turns = createTurns(manifest, loader);
  return { manifest, transcripts, lookup: createLookup(manifest, loader), turns };
}

async function find(
  session: Session,
  query: Query,
  options: { filters?: Filters; sort?: Sort; signal?: AbortSignal | undefined },
): Promise<Candidate[]> {
  const { manifest, lookup } = session;
  const { terms, excluded } = query;
  const { signal, filters = {}, sort = 'relevance' } = options;
  const postings = await lookup.find([...terms, ...excluded], signal);
  const wanted = postings.slice(0, terms.length);
  const unwanted = postings.slice(terms.length).filter((_, i) => excluded[i]?.words.length === 1);
  let found: Candidate[] = [...(wanted[0]?.keys() ?? [])]
    .filter((number) => wanted.every((turns) => turns.has(number)))
    .filter((number) => !unwanted.some((turns) => turns.has(number)))
    .map((number) => ({
      number,
      weights: wanted.map((turns) => turns.get(number) ?? { impact: 0, exact: false }),
    }));
  // Single words are decided by the index; words in a row only by the text.
  if ([...terms, ...excluded].some((term) => term.words.length > 1))
    found = await verify(session, query, found, signal);
  if (Object.values(filters).some((value) => value?.length)) {
    const turns = await session.turns.read(numbersOf(found), signal);
    found = found.filter((_, at) => passes(turns[at] as SearchRecord, filters));
  }
  if (sort !== 'relevance')
    return found.sort((a, b) => (sort === 'newest' ? a.number - b.number : b.number - a.number));
  found = rank(
    found,
    wanted.map((turns) => turns.size),
    manifest.counts.turns,
  );
  return terms.length > 1 ? phraseFirst(session, query, found, signal) : found;
}

function passes(turn: SearchRecord, filters: Filters): boolean {
  const among = (values: string[] | undefined, ...own: (string | undefined)[]) =>
    !values?.length || own.some((value) => value !== undefined && values.includes(value));
  return (
    among(filters.speaker, turn.speaker, turn.name) &&
    among(filters.outlet, turn.outlet) &&
    among(filters.kind, turn.type) &&
    among(filters.language, turn.language) &&
    among(filters.year, turn.date.slice(0, 4)) &&
    (!filters.from || turn.date.slice(0, filters.from.length) >= filters.from) &&
    (!filters.to || turn.date.slice(0, filters.to.length) <= filters.to)
  );
}

async function run(
  session: Session,
  query: Query,
  { limit = 20, offset = 0, facets, ...options }: SearchOptions,
): Promise<SearchResult> {
  const { signal } = options;
  const found = await find(session, query, options as { signal?: AbortSignal });
  const shown = found.slice(offset, offset + limit);
  const turns = await session.turns.read(numbersOf(shown), signal);
  const ids = found.map(({ number }) => lastAtOrBefore(session.transcripts, number));
  return {
    query: query.source,
    total: found.length,
    exact: true,
    transcripts: new Set(ids).size,
    hits: turns.flatMap(({ text, ...turn }) => {
      const matches = match(text, query);
      return matches ? [{ ...turn, excerpt: excerpt(text, matches) }] : [];
    }),
    corrections: [],
    ...(facets ? { facets: facetsOf(await session.turns.read(numbersOf(found), signal)) } : {}),
    complete: true,
  };
}

function facetsOf(turns: readonly SearchRecord[]): Facets {
  const count = (value: (turn: SearchRecord) => string | undefined, label = value): FacetValue[] =>
    [...Map.groupBy(turns, value)]
      .flatMap(([key, [first, ...others]]) =>
        key && first ? [{ value: key, label: label(first) ?? key, count: others.length + 1 }] : [],
      )
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    speaker: count(
      ({ speaker, name }) => speaker ?? name,
      ({ name }) => name,
    ),
    outlet: count(({ outlet }) => outlet),
    kind: count(({ type }) => type),
    language: count(({ language }) => language),
    year: count(({ date }) => date.slice(0, 4)),
  };
}

function linesOf(turn: SearchRecord, query: Query, width: number): ConcordanceLine[] {
  const { text, question: _, ...rest } = turn;
  return merge(match(text, query) ?? []).map(({ start, end }) => ({
    ...rest,
    left: text.slice(Math.max(0, start - width), start).replace(/\s+/g, ' '),
    keyword: text.slice(start, end),
    right: text.slice(end, end + width).replace(/\s+/g, ' '),
  }));
}

/** Keeps what the texts bear out, weighed by how often it is there. */
async function verify(
  session: Session,
  query: Query,
  candidates: Candidate[],
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const turns = await session.turns.read(numbersOf(candidates), signal);
  return candidates.flatMap(({ number }, at) => {
    const text = turns[at]?.text ?? '';
    const matches = match(text, query);
    return matches ? [{ number, weights: weigh(text, matches, query) }] : [];
  });
}

function weigh(text: string, matches: readonly Match[], { terms }: Query): Candidate['weights'] {
  const length = words(text).length;
  return terms.map((_, term) => {
    const own = matches.filter((place) => place.term === term);
    return { impact: impact(own.length, length), exact: own.some(({ exact }) => exact) };
  });
}

/** Of the best, those that have all terms in a row, as typed, come first. */
async function phraseFirst(
  session: Session,
  { terms, ...query }: Query,
  ranked: Candidate[],
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const pool = ranked.slice(0, POOL);
  const open = terms.at(-1)?.open ?? false;
  const row = { ...query, terms: [{ words: terms.flatMap((term) => term.words), open }] };
  const turns = await session.turns.read(numbersOf(pool), signal);
  const isRow = pool.map((_, at) => match(turns[at]?.text ?? '', row) !== null);
  return [
    ...pool.filter((_, at) => isRow[at]),
    ...pool.filter((_, at) => !isRow[at]),
    ...ranked.slice(POOL),
  ];
}

const numbersOf = (candidates: readonly Candidate[]): number[] =>
  candidates.map(({ number }) => number);
