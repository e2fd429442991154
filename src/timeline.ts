/** The archive by time, as bars: every stretch between the first and the last has one, empty or not. */
import type { TranscriptEntry } from './entry.ts';
import type { Interface } from './interface.ts';
import type { PeriodPage } from './periods.ts';

export interface Bar {
  label: string;
  short: string;
  count: number;
  href?: string;
}

/** A bar for each year. */
export function barsByYear(entries: TranscriptEntry[], { url }: Interface): Bar[] {
  const counts = Map.groupBy(entries, ({ meta }) => meta.date.slice(0, 4));
  const years = [...counts.keys()].map(Number);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at): Bar => {
    const year = `${first + at}`;
    const count = counts.get(year)?.length ?? 0;
    return { label: year, short: year, count, ...(count > 0 ? { href: url.events(year) } : {}) };
  });
}

/** A bar for each month of a year; each leads to its page, or to the year's where all of it stands on one. */
export function barsByMonth(
  { year, months, month: split }: PeriodPage<unknown>,
  { url, date }: Interface,
): Bar[] {
  const counts = new Map(months.map(({ period, count }) => [period, count]));
  return Array.from({ length: 12 }, (_, at): Bar => {
    const month = `${year}-${`${at + 1}`.padStart(2, '0')}`;
    const count = counts.get(month) ?? 0;
    const href = split ? url.events(month) : `${url.events(year)}#m${month.slice(5)}`;
    return {
      label: date(`${month}-01`, 'monthYear'),
      short: date(`${month}-01`, 'shortMonth'),
      count,
      ...(count > 0 ? { href } : {}),
    };
  });
}
