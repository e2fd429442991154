/** What search says, by language: each is fetched alone, so that a reader loads one. Another language is a row and a file. */
import type * as english from './en-search.ts';
import type { InterfaceLanguage, Shape } from './index.ts';

/** Its scripts' words, the page's own, and how numbers and dates are written. */
export type SearchWords = Shape<typeof english>;
export type SearchStrings = SearchWords['searchStrings'];
export type SearchPageStrings = SearchWords['searchPageStrings'];

const languages: Record<InterfaceLanguage, () => Promise<SearchWords>> = {
  en: () => import('./en-search.ts'),
  ru: () => import('./ru-search.ts'),
};

/** The words of a language, or English ones where the interface does not speak it. */
export const searchWordsIn = (language: string): Promise<SearchWords> =>
  (Object.hasOwn(languages, language) ? languages[language as InterfaceLanguage] : languages.en)();
