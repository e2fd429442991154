/**
 * Search as a page sees it: a query in, verified hits out. The interface stays; what is behind it
 * (files.ts, shards.ts, fragments.ts) may change. Runs wherever there is a `fetch`.
 */
import { excerpt } from './excerpt.ts';
import { lastAtOrBefore, MANIFEST, type Manifest, VERSION } from './files.ts';
import { createTurns, type Turns } from './fragments.ts';
import type { Segment } from './highlight.ts';
import { createLoader, type Loader, SearchError } from './load.ts';
import { type Match, match } from './match.ts';
import { FINGERPRINT, impact } from './options.ts';
import { parseQuery, type Query } from './query.ts';
import { type Candidate, rank } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { createLookup, type Lookup } from './shards.ts';
import { words } from './words.ts';

export { SearchError };

export interface SearchClient {
  /** Rejects with SearchError when files cannot be had or do not fit, with the signal's reason when aborted. */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

export interface SearchOptions {
  /** Hits wanted; 20 unless told. */
  limit?: number;
  /** Hits left out at the beginning. */
  offset?: number;
  signal?: AbortSignal;
}

export interface SearchResult {
  /** What was searched for: the query, cut when it was too long. */
  query: string;
  /** How many turns match, exactly. */
  total: number;
  /** How many transcripts they are in. */
  transcripts: number;
  hits: Hit[];
}

/** A turn that matches, and why: the sentences that show it, exactly what matched marked. */
export interface Hit extends Omit<SearchRecord, 'text'> {
  excerpt: Segment[];
}

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

  return {
    async search(typed, { limit = 20, offset = 0, signal } = {}) {
      const query = parseQuery(typed);
      if (!query.terms.length) return { query: query.source, total: 0, transcripts: 0, hits: [] };
      signal?.throwIfAborted();
      try {
        session ??= open(createLoader(base, fetchFile, announce));
        return await run(await session, query, limit, offset, signal);
      } catch (error) {
        // A new version may have been published under our feet: begin with its manifest next time.
        if (error instanceof SearchError) session = undefined;
        throw error;
      }
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

async function run(
  session: Session,
  query: Query,
  limit: number,
  offset: number,
  signal?: AbortSignal,
): Promise<SearchResult> {
  const { manifest, lookup } = session;
  const { terms, excluded } = query;
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
  found = rank(
    found,
    wanted.map((turns) => turns.size),
    manifest.counts.turns,
  );
  if (terms.length > 1) found = await phraseFirst(session, query, found, signal);

  const shown = found.slice(offset, offset + limit);
  const turns = await session.turns.read(numbersOf(shown), signal);
  const ids = found.map(({ number }) => lastAtOrBefore(session.transcripts, number));
  return {
    query: query.source,
    total: found.length,
    transcripts: new Set(ids).size,
    hits: turns.flatMap(({ text, ...turn }) => {
      const matches = match(text, query);
      return matches ? [{ ...turn, excerpt: excerpt(text, matches) }] : [];
    }),
  };
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
