/** Lists by time: pages whose addresses are years and months, so that none of them moves when the archive grows. */

export interface Period {
  /** "2020" or "2020-08". */
  period: string;
  count: number;
}

/** One page of a list. */
export interface PeriodPage<T> {
  /** What the address names; '' for the list's own address, which shows the newest year. */
  period: string;
  /** The year that is shown. */
  year: string;
  /** The month that is shown, where the year is too full for one page. */
  month?: string;
  /** Newest first. */
  items: T[];
  /** All years, newest first. */
  years: Period[];
  /** The months of the year, newest first. */
  months: Period[];
}

/** So many items of a year stand on one page; where there are more, each month has one. */
export const FULL = 100;

/**
 * Parts a list, newest first, into its pages: its own address, one for each year, and one for each month of a
 * year that is too full. An empty list has one empty page. A list of one year has no page for it when `yearAlone` is false.
 */
export function pagesByPeriod<T>(
  list: T[],
  dateOf: (item: T) => string,
  { yearAlone = true } = {},
): PeriodPage<T>[] {
  const perYear = Map.groupBy(list, (item) => dateOf(item).slice(0, 4));
  const years = counts(perYear);
  const pages = years.flatMap(({ period: year }): PeriodPage<T>[] => {
    const items = perYear.get(year) ?? [];
    const perMonth = Map.groupBy(items, (item) => dateOf(item).slice(0, 7));
    const months = counts(perMonth);
    const page = { period: year, year, years, months, items };
    if (items.length <= FULL) return [page];
    const monthPages = months.map(({ period: month }) => ({
      ...page,
      period: month,
      month,
      items: perMonth.get(month) ?? [],
    }));
    const [newest] = monthPages;
    return newest ? [{ ...newest, period: year }, ...monthPages] : [page];
  });
  const [newest = { year: '', years, months: [], items: [] }] = pages;
  const own = { ...newest, period: '' };
  return pages.length === 1 && !yearAlone ? [own] : [own, ...pages];
}

/** What a page is about, for its title: a month only where its address names one. */
export const subjectOf = ({ period, year }: PeriodPage<unknown>): string =>
  period.length > 4 ? period : year;

/** What a page is to be known by: the newest year by the list's own address, the others by theirs. */
export function canonicalPeriod({ period, years }: PeriodPage<unknown>): string {
  return period === years[0]?.period ? '' : period;
}

const counts = (groups: Map<string, unknown[]>): Period[] =>
  [...groups].map(([period, { length }]) => ({ period, count: length }));
