/**
 * The search page's state, which is its address and nothing else, so that whatever is on the screen is a link.
 *
 *     q=…  page=2  sort=newest|oldest
 *     view=concordance&order=left|right    view=timeline&by=month
 *     speaker=… outlet=… in=question lang=en year=2020    each as often as wanted
 *     from=2020-08  to=2021
 */
import type { Filters, Sort } from './client.ts';
import { searchUrl } from './here.ts';

export type View = 'turns' | 'concordance' | 'timeline';
export type FilterName = 'speaker' | 'outlet' | 'kind' | 'language' | 'year';

export interface SearchState {
  query: string;
  /** From 1. */
  page: number;
  view: View;
  sort: Sort;
  /** What concordance lines are sorted by: as they come, or the word before or after. */
  order: 'text' | 'left' | 'right';
  /** Periods of the timeline. */
  by: 'year' | 'month';
  filters: Filters;
}

/** Filters by their name in the address, in the order they are shown. */
export const FILTERS: readonly { name: FilterName; key: string }[] = [
  { name: 'kind', key: 'in' },
  { name: 'speaker', key: 'speaker' },
  { name: 'outlet', key: 'outlet' },
  { name: 'year', key: 'year' },
  { name: 'language', key: 'lang' },
];

const VIEWS = ['turns', 'concordance', 'timeline'] as const;
const SORTS = ['relevance', 'newest', 'oldest'] as const;
const ORDERS = ['text', 'left', 'right'] as const;
const PERIODS = ['year', 'month'] as const;
const KINDS = ['question', 'answer', 'speech'];
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads `?…`; what it does not know, it takes for the first choice. */
export function readState(address: string): SearchState {
  const given = new URLSearchParams(address);
  const choose = <T extends string>(key: string, choices: readonly [T, ...T[]]): T =>
    choices.find((choice) => choice === given.get(key)) ?? choices[0];
  const filters: Filters = {};
  for (const { name, key } of FILTERS) {
    const values = [...new Set(given.getAll(key).filter(Boolean))];
    const known = name === 'kind' ? values.filter((value) => KINDS.includes(value)) : values;
    if (known.length) Object.assign(filters, { [name]: known });
  }
  for (const name of ['from', 'to'] as const) {
    const day = given.get(name);
    if (day && DAY.test(day)) filters[name] = day;
  }
  const page = Number(given.get('page'));
  return {
    query: given.get('q') ?? '',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
    view: choose('view', VIEWS),
    sort: choose('sort', SORTS),
    order: choose('order', ORDERS),
    by: choose('by', PERIODS),
    filters,
  };
}

/** The address of a state; what is as it would be anyway is left out. */
export function stateUrl({ query, page, view, sort, order, by, filters }: SearchState): string {
  const pairs: [string, string][] = FILTERS.flatMap(({ name, key }) =>
    (filters[name] ?? []).map((value): [string, string] => [key, value]),
  );
  if (filters.from) pairs.push(['from', filters.from]);
  if (filters.to) pairs.push(['to', filters.to]);
  if (view !== 'turns') pairs.push(['view', view]);
  if (view !== 'timeline' && sort !== 'relevance') pairs.push(['sort', sort]);
  if (view === 'concordance' && order !== 'text') pairs.push(['order', order]);
  if (view === 'timeline' && by !== 'year') pairs.push(['by', by]);
  if (view === 'turns' && page > 1) pairs.push(['page', `${page}`]);
  return searchUrl(query, pairs);
}

/** The state with something changed; but for the page itself, any change leads to the first page. */
export const change = (state: SearchState, changed: Partial<SearchState>): SearchState => ({
  ...state,
  page: 1,
  ...changed,
});

/** The state with a value of a filter chosen, or no longer. */
export function toggle(state: SearchState, name: FilterName, value: string): SearchState {
  const chosen: readonly string[] = state.filters[name] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  const { [name]: _, ...others } = state.filters;
  return change(state, { filters: { ...others, ...(values.length && { [name]: values }) } });
}

export const isFiltered = ({ filters }: SearchState): boolean => Object.keys(filters).length > 0;
