/** The languages the interface speaks, and how each writes dates, numbers and counted nouns. */
import * as en from './en.ts';
import * as ru from './ru.ts';

/** Any string where the English file has one; another language may have more plural categories. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends Counted ? Counted : Shape<T[K]>;
};
export type Strings = Shape<typeof en.strings>;
/** A counted noun by plural category, `{n}` standing for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const spoken = {
  en: { locale: 'en-GB', strings: en.strings },
  ru: { locale: 'ru-RU', strings: ru.strings },
} satisfies Record<string, { locale: string; strings: Strings }>;
export type InterfaceLanguage = keyof typeof spoken;

const languages: Record<string, { locale: string; strings: Strings }> = spoken;

/** Languages in which the interface can speak. */
export const interfaceLanguages = Object.keys(languages);

/** The language of pages that are made in one only. */
export const interfaceLanguage = 'en';

export const strings: Strings = en.strings;

/** Every word of the interface in a language. Throws for one it does not speak. */
export function stringsIn(language: string): Strings {
  const found = languages[language]?.strings;
  if (!found) throw new RangeError(`The interface does not speak ${JSON.stringify(language)}`);
  return found;
}

/** Templates taken apart: text and name in turn. */
const templates = new Map<string, string[]>();

/** Puts values in the place of `{name}`. */
export function fill(template: string, values: Record<string, string | number>): string {
  const known = templates.get(template);
  const parts = known ?? template.split(/\{(\w+)\}/);
  if (!known) templates.set(template, parts);
  let filled = parts[0] as string;
  for (let place = 1; place < parts.length; place += 2) {
    const name = parts[place] as string;
    filled += `${values[name] ?? `{${name}}`}${parts[place + 1]}`;
  }
  return filled;
}

/** A function that remembers what it answered: for questions that come again on page after page. */
function remembering<A extends string | number, B extends string, C extends string>(
  answer: (of: A, how?: B) => C,
) {
  const known = new Map<B | undefined, Map<A, C>>();
  return (of: A, how?: B): C => {
    const remembered = known.get(how)?.get(of);
    if (remembered !== undefined) return remembered;
    const found = answer(of, how);
    known.set(how, (known.get(how) ?? new Map<A, C>()).set(of, found));
    return found;
  };
}

/** A language's ways of writing; each formatter is made once, which is what takes the time. */
export interface Formatters {
  number: (n: number) => string;
  /** A share from 0 to 1: "71%", "71 %". */
  percent: (share: number) => string;
  /** "1 question", "1,617 words". */
  count: (n: number, noun: Counted) => string;
  /** An ISO day in words: "26 August 2020", or a part of it. */
  date: (day: string, style?: DateStyle) => string;
  /** A year or a month: "2020", "August 2020". */
  period: (period: string) => string;
  /** Names joined as a sentence joins them: "Ann Lee and Bo Chen". */
  names: (names: string[]) => string;
  /** A language's name in this one, as within a sentence: "Russian", "английский". */
  languageName: (tag: string) => string;
  /** Order of two names. */
  compare: (a: string, b: string) => number;
}
export type DateStyle = keyof typeof DATE_STYLES;

const DATE_STYLES = {
  whole: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric' },
  month: { month: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  shortMonth: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Makes the formatters of a language. */
export function formattersIn(language: string): Formatters {
  const locale = languages[language]?.locale ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const plurals = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const tongues = new Intl.DisplayNames([locale], { type: 'language' });
  const collator = new Intl.Collator(locale);
  const dates = Object.fromEntries(
    Object.entries(DATE_STYLES).map(([style, options]) => [
      style,
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    ]),
  ) as Record<DateStyle, Intl.DateTimeFormat>;
  const number = remembering((n: number) => numbers.format(n));
  const pluralOf = remembering((n: number) => plurals.select(n));
  return {
    number,
    percent: (share) => percents.format(share),
    count: (n, noun) => fill(noun[pluralOf(n)] ?? noun.other, { n: number(n) }),
    date: remembering((day: string, style: DateStyle = 'whole') =>
      dates[style].format(new Date(`${day}T00:00:00Z`)),
    ),
    period: remembering((period: string) =>
      period.length > 4 ? dates.monthYear.format(new Date(`${period}-01T00:00:00Z`)) : period,
    ),
    names: (names) => (names.length === 1 ? (names[0] as string) : list.format(names)),
    languageName: remembering((tag: string) => tongues.of(tag) ?? tag),
    compare: (a, b) => collator.compare(a, b),
  };
}

const english = formattersIn(interfaceLanguage);
export const formatCount = english.count;
export const formatDate = (date: string): string => english.date(date);

/** A language's name for itself, "English". */
export const formatLanguage = remembering((tag: string) => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
});
