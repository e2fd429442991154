/** What the page says it found, in words: zero, one and many, and where in the list one is. */
import type { Counted } from '../languages/index.ts';
import type { SearchResult } from './client.ts';
import { make } from './elements.ts';
import { locale, strings } from './here.ts';
import { parseQuery } from './query.ts';

/** Characters of a query that are repeated to the reader. */
const LONG = 120;

const plural = new Intl.PluralRules(locale);
const number = new Intl.NumberFormat(locale);

const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);

const choose = (forms: Counted, n: number): string => forms[plural.select(n)] ?? forms.other;

const count = (forms: Counted, n: number): string =>
  fill(choose(forms, n), { n: number.format(n) });

export const formatNumber = (n: number): string => number.format(n);

/** "3 turns". */
export const countTurns = (n: number): string => count(strings.turns, n);

export type Found = Pick<SearchResult, 'query' | 'total'> & Partial<SearchResult>;

interface Place {
  page: number;
  pages: number;
  /** Whether filters are in use. */
  filtered?: boolean;
}

/** The sentence before the query and what follows it: "3 turns in 1 transcript contain" … "Page 2 of 4." */
export function describe(
  { query, total, transcripts, exact = true, corrections = [], complete = true }: Found,
  { page, pages, filtered }: Place,
): { text: string; query: string; more: string } {
  const { terms, excluded, filters, cut } = parseQuery(query);
  const narrows = Object.keys(filters).length > 0;
  if (!terms.length && !narrows)
    return { text: excluded.length ? strings.onlyExcluded : strings.noWords, query: '', more: '' };
  const turns = exact ? countTurns(total) : fill(strings.atMost, { turns: countTurns(total) });
  const where = transcripts
    ? fill(strings.in, { transcripts: count(strings.transcripts, transcripts) })
    : '';
  const text = total
    ? fill(choose(terms.length ? strings.found : strings.foundOnly, total), {
        turns: turns + where,
      })
    : filtered
      ? strings.noneFiltered
      : strings.none;
  const more = [
    ...corrections.map(({ typed, used }) => fill(strings.corrected, { typed, used })),
    complete ? '' : strings.still,
    complete && pages > 1 ? fill(strings.page, { page, pages }) : '',
    cut ? strings.cut : '',
  ];
  // What was looked for instead stands where it was typed.
  const asked = corrections.reduce((all, { typed, used }) => all.replace(typed, used), query);
  return { text, query: shorten(asked), more: more.filter(Boolean).join(' ') };
}

/** The same as content of the page, the query set off. */
export function sentence(found: Found, place: Place): (Node | string)[] {
  const { text, query, more } = describe(found, place);
  return [text, ' ', make('b', {}, query), more && ` · ${more}`];
}

/** "1,000 lines from 120 of 450 turns contain" the query. */
export function sentenceOfLines(
  query: string,
  lines: number,
  { read, turns, all }: { read: number; turns: number; all: boolean },
): (Node | string)[] {
  if (!lines && read >= turns) return sentence({ query, total: 0 }, { page: 1, pages: 1 });
  const { found, reading, first } = strings.concordance;
  const text = fill(choose(found, lines), {
    lines: count(strings.concordance.lines, lines),
    turns: countTurns(turns),
  });
  const more = !all
    ? first
    : read < turns
      ? fill(reading, { read: number.format(read), turns: number.format(turns) })
      : '';
  return [text, ' ', make('b', {}, shorten(query)), more && ` · ${more}`];
}

/** "12 turns from 1998 to 2020 contain" the query. */
export function sentenceOfTimeline(
  query: string,
  periods: readonly { period: string; count: number }[],
  exact: boolean,
): (Node | string)[] {
  const total = periods.reduce((sum, period) => sum + period.count, 0);
  if (!total) return sentence({ query, total: 0 }, { page: 1, pages: 1 });
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map((bar) =>
    formatPeriod(bar?.period ?? ''),
  );
  const turns = exact ? countTurns(total) : fill(strings.atMost, { turns: countTurns(total) });
  const { on, span } = strings.timeline;
  const when = fill(first === last ? on : span, { first, last });
  const text = fill(choose(strings.found, total), { turns: `${turns} ${when}` });
  return [text, ' ', make('b', {}, shorten(query))];
}

/** What is said while files are on their way: their size when it is worth mentioning. */
export const describeLoading = (bytes: number): string =>
  bytes > 500_000
    ? fill(strings.loading, { size: (bytes / 1_000_000).toFixed(1) })
    : strings.searching;

/** The page's title with the query before it. */
export const describeTitle = (query: string, page: string): string =>
  fill(strings.title, { query: shorten(query), page });

/** "2020", "August 2020", "26 August 2020". */
export function formatPeriod(period: string, month: 'long' | 'short' = 'long'): string {
  const [year = '', ...finer] = period.split('-');
  if (!finer.length) return year;
  const options: Intl.DateTimeFormatOptions = { month, year: 'numeric', timeZone: 'UTC' };
  if (finer.length > 1) options.day = 'numeric';
  const date = new Date(`${period}${finer.length > 1 ? '' : '-01'}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? period
    : new Intl.DateTimeFormat(locale, options).format(date);
}

const shorten = (query: string): string =>
  query.length > LONG ? `${query.slice(0, LONG)}…` : query;
