/** What the page says it found, in words: zero, one and many, and where in the list one is. */
import { searchStrings as strings } from '../languages/en-search.ts';
import { parseQuery } from './query.ts';

/** Characters of a query that are repeated to the reader. */
const LONG = 120;

type Counted = { one: string; other: string };

const plural = new Intl.PluralRules('en-GB');
const number = new Intl.NumberFormat('en-GB');

const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);

const choose = (forms: Counted, n: number): string =>
  plural.select(n) === 'one' ? forms.one : forms.other;

/** "3 turns". */
export const countTurns = (n: number): string =>
  fill(choose(strings.turns, n), { n: number.format(n) });

/** The sentence before the query and what follows it: "3 turns in 1 transcript contain" … "Page 2 of 4." */
export function describe(
  { query, total, transcripts }: { query: string; total: number; transcripts: number },
  page: number,
  pages: number,
): { text: string; query: string; more: string } {
  const { terms, excluded, cut } = parseQuery(query);
  if (!terms.length)
    return { text: excluded.length ? strings.onlyExcluded : strings.noWords, query: '', more: '' };
  const text = total
    ? fill(choose(strings.found, total), {
        turns: countTurns(total),
        transcripts: fill(choose(strings.transcripts, transcripts), {
          n: number.format(transcripts),
        }),
      })
    : strings.none;
  const more = pages > 1 ? fill(strings.page, { page, pages }) : '';
  const shown = query.length > LONG ? `${query.slice(0, LONG)}…` : query;
  return { text, query: shown, more: [more, cut ? strings.cut : ''].filter(Boolean).join(' ') };
}

/** What is said while files are on their way: their size when it is worth mentioning. */
export const describeLoading = (bytes: number): string =>
  bytes > 500_000
    ? fill(strings.loading, { size: (bytes / 1_000_000).toFixed(1) })
    : strings.searching;

/** The page's title with the query before it. */
export const describeTitle = (query: string, page: string): string =>
  fill(strings.title, { query, page });
