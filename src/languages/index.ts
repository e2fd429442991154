/** The languages the interface speaks, and how each writes dates, numbers and counted nouns. */
import * as en from './en.ts';

/** Any string where the English file has one. */
type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Strings = Shape<typeof en.strings>;
/** A counted noun by plural category, `{n}` standing for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const languages: Record<string, { locale: string; strings: Strings }> = {
  en: { locale: 'en-GB', strings: en.strings },
};

/** The language of the interface as a whole. */
export const interfaceLanguage = 'en';

const localeOf = (language: string): string => languages[language]?.locale ?? language;

export const strings: Strings = en.strings;

/** Puts values in the place of `{name}`. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

export const formatNumber = (n: number, language = interfaceLanguage): string =>
  new Intl.NumberFormat(localeOf(language)).format(n);

/** "1 question", "1,617 words". */
export function formatCount(n: number, noun: Counted, language = interfaceLanguage): string {
  const category = new Intl.PluralRules(localeOf(language)).select(n);
  return fill(noun[category] ?? noun.other, { n: formatNumber(n, language) });
}

/** An ISO day in words: "26 August 2020". */
export const formatDate = (
  date: string,
  options: Intl.DateTimeFormatOptions = {},
  language = interfaceLanguage,
): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...(Object.keys(options).length > 0
      ? options
      : { day: 'numeric', month: 'long', year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

/** Names joined as a sentence joins them: "Ann Lee and Bo Chen". */
export const formatNames = (names: string[], language = interfaceLanguage): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);

/** A language's name for itself, "English". */
export const formatLanguage = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
