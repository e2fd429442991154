/** The language that the page at hand speaks: what search says in it, and where its search page stands. */
import { searchWordsIn } from '../languages/search.ts';
import { path, searchUrl as urlOf } from '../urls.ts';

// A test has no document, and speaks English at the root.
const page = globalThis.document as Document | undefined;

const words = await searchWordsIn(page?.documentElement.lang ?? '');
export const strings = words.searchStrings;
export const locale = words.locale;

/** The search page of this language: every page's form leads to it. */
const address =
  page?.querySelector('form.site-search[action]')?.getAttribute('action') ?? path('search/');
export const searchUrl = (query = '', pairs: [string, string][] = []): string =>
  urlOf(query, pairs, address);
