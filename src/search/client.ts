/**
 * Search as a page sees it: a query in, verified hits out. Behind it one FlexSearch index per language over static
 * files (storage.ts), a plan of what to fetch (plan.ts), and the texts, which decide. Runs wherever there is `fetch`.
 */
import { Index } from 'flexsearch';
import type { SearchClient, SearchOptions, SearchResult } from './api.ts';
import { isNarrowing } from './filters.ts';
import { type Finding, find, show } from './find.ts';
import { type IndexInfo, MANIFEST, type Manifest, VERSION } from './format/manifest.ts';
import { createLoader, inflate, type Loader, SearchError } from './load.ts';
import { createEncoder, FINGERPRINT, indexOptions } from './options.ts';
import { parseQuery, type Query } from './query.ts';
import { loadStem, type Stem } from './stem.ts';
import { createStorage, type Storage } from './storage.ts';
import type { Tables } from './tables.ts';
import { createTexts, type Texts } from './texts.ts';
import { words } from './words.ts';

export type * from './api.ts';
export { SearchError };

/** One language of the archive, ready to be searched. */
export interface LanguageIndex {
  info: IndexInfo;
  index: Index;
  storage: Storage;
  stem: Stem;
  texts: Texts;
  /** Fetched when first asked for, with the code that reads them. */
  tables: () => Promise<Tables>;
  loader: Loader;
}

/**
 * @param options.base URL path of the search files, with its closing slash.
 * @param options.announce Told how many bytes have arrived, file by file.
 * @param options.languages Of the archive, where known: their stemmers are fetched beside the manifest, not after it.
 */
export function createSearchClient(options: {
  base: string;
  fetch?: typeof fetch;
  announce?: (bytes: number) => void;
  languages?: readonly string[];
}): SearchClient {
  const {
    languages = [],
    base,
    fetch: fetchFile = (...args) => fetch(...args),
    announce,
  } = options;
  let session: Promise<LanguageIndex[]> | undefined;

  /** Asks of the indexes. When files are gone another build has taken their place: begins anew with its manifest. */
  async function ask<T>(question: (indexes: LanguageIndex[]) => Promise<T>): Promise<T> {
    for (let isAgain = false; ; isAgain = true) {
      try {
        for (const language of session ? [] : languages) loadStem(language).catch(() => {});
        session ??= open(base, fetchFile, announce);
        return await question(await session);
      } catch (error) {
        if (error instanceof SearchError) session = undefined;
        if (!(error instanceof SearchError) || !error.isGone || isAgain) throw error;
      }
    }
  }

  return {
    async search(typed, options = {}) {
      options.signal?.throwIfAborted();
      const query = parseQuery(typed, options.completing ?? true);
      if (!query.terms.length && !isNarrowing({ ...query.filters, ...options.filters }))
        return nothing(query);
      return ask((indexes) => answer(indexes, query, options));
    },
    async complete(typed, { limit = 8, signal } = {}) {
      const last = words(typed).at(-1);
      if (!last || last.end < typed.length || last.text.length < 2) return [];
      return ask((indexes) => complete(indexes, last.text, limit, signal));
    },
    async *concordance(typed, options = {}) {
      const query = parseQuery(typed, false);
      if (!query.terms.length) return;
      const found = await ask((indexes) =>
        find(indexes, query, { sort: 'newest', ...options, thorough: true }),
      );
      const { concordance } = await import('./concordance.ts');
      yield* concordance(found, query, options);
    },
    async timeline(typed, { filters, by = 'year', signal } = {}) {
      const query = parseQuery(typed, false);
      if (!query.terms.length) return { periods: [], exact: true };
      return ask(async (indexes) => {
        const found = await find(indexes, query, {
          thorough: true,
          ...(filters ? { filters } : {}),
          ...(signal ? { signal } : {}),
        });
        const counts = new Map<string, number>();
        for (const { index, ids } of found.parts)
          for (const [period, count] of await (await index.tables()).periods(
            ids,
            by === 'year' ? 4 : 7,
          ))
            counts.set(period, (counts.get(period) ?? 0) + count);
        const periods = [...counts].map(([period, count]) => ({ period, count }));
        periods.sort((a, b) => (a.period < b.period ? -1 : 1));
        return { periods, exact: found.sure };
      });
    },
  };
}

/** Bytes that may be spent on saying in how many transcripts hits are. */
const SMALL_CALENDAR = 600;

const nothing = ({ source }: Query): SearchResult => ({
  query: source,
  total: 0,
  exact: true,
  transcripts: 0,
  hits: [],
  corrections: [],
  complete: true,
});

/** Reads the manifest and refuses one that was made for other code. */
async function open(
  base: string,
  fetchFile: typeof fetch,
  announce?: (bytes: number) => void,
): Promise<LanguageIndex[]> {
  const bytes = await createLoader(base, fetchFile, announce).file(MANIFEST);
  let manifest: Partial<Manifest> = {};
  try {
    manifest = JSON.parse(await inflate(bytes)) as Manifest;
  } catch {
    // Not one of ours: said below.
  }
  const { version, fingerprint, build, indexes = [] } = manifest;
  if (version !== VERSION || fingerprint !== FINGERPRINT)
    throw new SearchError(
      `The search index was made for another version of this page (${version}, ${fingerprint}; expected ${VERSION}, ${FINGERPRINT}).`,
    );
  return Promise.all(
    indexes.map(async (info) => {
      const loader = createLoader(`${base}${build}/${info.language}/`, fetchFile, announce);
      const stem = await loadStem(info.language);
      const index = new Index(indexOptions(createEncoder(stem)));
      const storage = createStorage(info, loader);
      await storage.mount(index as never);
      const texts = createTexts(info, loader, stem);
      let made: Promise<Tables> | undefined;
      const tables = () => {
        made ??= import('./tables.ts').then(({ createTables }) => createTables(info, loader));
        made.catch(() => {
          made = undefined;
        });
        return made;
      };
      return { info, index, storage, stem, texts, tables, loader };
    }),
  );
}

/** Looks for what was typed and, when that occurs nowhere, for what may have been meant. */
async function answer(
  indexes: LanguageIndex[],
  query: Query,
  options: SearchOptions,
): Promise<SearchResult> {
  const thorough = options.facets ?? false;
  let asked = query;
  let found = await find(indexes, query, { ...options, thorough });
  const { limit = 20, offset = 0, onPartial, signal } = options;
  let shown = await show(found, asked, offset, limit, signal, report);
  const corrected =
    found.total === 0 && (await (await import('./correct.ts')).correct(indexes, query, signal));
  if (corrected) {
    asked = corrected.query;
    found = await find(indexes, asked, { ...options, thorough });
    shown = await show(found, asked, offset, limit, signal, report);
  }
  const corrections = corrected && found.total > 0 ? corrected.corrections : [];
  const facets = options.facets
    ? { facets: await (await import('./tables.ts')).countFacets(found) }
    : {};
  const transcripts = await countTranscripts(found);
  return {
    query: query.source,
    total: found.total,
    exact: found.exact,
    ...(transcripts === undefined ? {} : { transcripts }),
    hits: shown,
    corrections,
    ...facets,
    complete: true,
  };

  function report(hits: SearchResult['hits']): void {
    onPartial?.({
      query: query.source,
      total: found.total,
      exact: found.exact,
      hits,
      corrections: [],
      complete: false,
    });
  }
}

/** Known when the count of turns is, and the calendars are small enough to fetch for it. */
async function countTranscripts({ parts, ordered, exact }: Finding): Promise<number | undefined> {
  const isLarge = ({ index, ids }: Finding['parts'][number]) =>
    ids.length > 0 && index.info.bytes.calendar > SMALL_CALENDAR;
  if (!exact || parts.some(isLarge)) return undefined;
  let sum = 0;
  for (const [index, own] of Map.groupBy(ordered, ({ index }) => index)) {
    const ids = Uint32Array.from(own, ({ id }) => id).sort();
    sum += (await (await index.tables()).periods(ids)).size;
  }
  return sum;
}

async function complete(
  indexes: LanguageIndex[],
  begins: string,
  limit: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Map<string, number>();
  for (const { storage } of indexes) {
    await storage.loadRoutes([], [begins]);
    const near = storage.beginning(begins, 16);
    await storage.loadTerms(near);
    signal?.throwIfAborted();
    for (const { words: forms, count } of storage.rowsAround(near)) {
      const form = forms.find((word) => word.startsWith(begins) && word !== begins);
      if (form) found.set(form, (found.get(form) ?? 0) + count);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}
