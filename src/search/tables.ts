/**
 * Filters, counts by filter and counts over time, from two tables; code and tables are fetched when first asked for.
 */
import type { Facets, FacetValue, Filters } from './api.ts';
import type { Finding } from './find.ts';
import type { IndexInfo } from './format/manifest.ts';
import { paths } from './format/manifest.ts';
import {
  type CalendarRow,
  type Field,
  type FilterRow,
  readCalendar,
  readFilters,
} from './format/tables.ts';
import type { Loader } from './load.ts';
import { intersect } from './storage.ts';
import { words } from './words.ts';

export interface Tables {
  calendar(): Promise<CalendarRow[]>;
  /** Turns that all filters but one leave; undefined when none narrows. */
  only(filters: Filters, but?: keyof Filters): Promise<Uint32Array | undefined>;
  facets(ids: Uint32Array, filters: Filters): Promise<Omit<Facets, 'language'>>;
  /** Turns in each year (4 characters of its date) or month (7), or in each transcript. */
  periods(ids: Uint32Array, length?: 4 | 7): Promise<Map<string, number>>;
}

export function createTables({ turns }: IndexInfo, loader: Loader): Tables {
  let rows: Promise<Record<Field, FilterRow[]>> | undefined;
  let dates: Promise<CalendarRow[]> | undefined;
  const filterRows = () =>
    (rows ??= loader.file(paths.filters).then((bytes) => readFilters(bytes, turns)));
  const calendar = () =>
    (dates ??= loader.file(paths.calendar).then((bytes) => readCalendar(bytes, turns)));

  const isAsked = ({ value, label }: FilterRow, asked: string): boolean => {
    if (value === asked || label === asked) return true;
    const own = new Set(words(label).map(({ text }) => text));
    const wanted = words(asked);
    return wanted.length > 0 && wanted.every(({ text }) => own.has(text));
  };

  /** Turns of transcripts whose date is as wanted. */
  async function dated(isWanted: (date: string) => boolean): Promise<Uint32Array> {
    const all = await calendar();
    const found: number[] = [];
    all.forEach(({ first, date }, at) => {
      if (!isWanted(date)) return;
      for (let id = first; id < (all[at + 1]?.first ?? turns); id++) found.push(id);
    });
    return Uint32Array.from(found);
  }

  async function only(filters: Filters, but?: keyof Filters): Promise<Uint32Array | undefined> {
    const lists: Uint32Array[] = [];
    for (const field of ['speaker', 'outlet', 'kind'] as const) {
      const asked = field === but ? undefined : filters[field];
      if (!asked?.length) continue;
      const chosen = (await filterRows())[field].filter((row) =>
        asked.some((value) => isAsked(row, value)),
      );
      lists.push(Uint32Array.from(new Set(chosen.flatMap(({ ids }) => [...ids]))).sort());
    }
    const { year = [], from = '', to = '' } = filters;
    if ((year.length && but !== 'year') || from || to)
      lists.push(
        await dated(
          (date) =>
            (!year.length || but === 'year' || year.includes(date.slice(0, 4))) &&
            date.slice(0, from.length) >= from &&
            (!to || date.slice(0, to.length) <= to),
        ),
      );
    return lists.length > 0 ? intersect(lists) : undefined;
  }

  async function periods(ids: Uint32Array, length?: 4 | 7): Promise<Map<string, number>> {
    const all = await calendar();
    const counts = new Map<string, number>();
    let at = 0;
    for (const id of ids) {
      while ((all[at + 1]?.first ?? turns) <= id) at++;
      const period = length ? (all[at] as CalendarRow).date.slice(0, length) : `${at}`;
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    return counts;
  }

  return {
    calendar,
    only,
    periods,
    async facets(ids, filters) {
      const among = async (but: keyof Filters) => {
        const list = await only(filters, but);
        return list ? intersect([ids, list]) : ids;
      };
      const count = async (field: Field): Promise<FacetValue[]> => {
        const found = await among(field);
        return (await filterRows())[field].map(({ value, label, ids: own }) => ({
          value,
          label,
          count: intersect([found, own]).length,
        }));
      };
      const years = await periods(await among('year'), 4);
      return {
        speaker: await count('speaker'),
        outlet: await count('outlet'),
        kind: await count('kind'),
        year: [...years].map(([value, count]) => ({ value, label: value, count })),
      };
    },
  };
}

/** What each filter would leave of what was found. */
export async function countFacets({ parts, filters }: Finding): Promise<Facets> {
  const lists = await Promise.all(
    parts.map(async ({ index, unfiltered }) => (await index.tables()).facets(unfiltered, filters)),
  );
  const of = (field: 'speaker' | 'outlet' | 'kind' | 'year') =>
    sumFacets(lists.map((facets) => facets[field]));
  const languages = parts.map(({ index: { info }, ids }) => ({
    value: info.language,
    label: info.language,
    count: ids.length,
  }));
  return {
    speaker: of('speaker'),
    outlet: of('outlet'),
    kind: of('kind'),
    year: of('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
    language: sumFacets([languages]),
  };
}

/** Values of several indexes put together, most first, those without turns left out. */
function sumFacets(lists: readonly FacetValue[][]): FacetValue[] {
  const sums = new Map<string, FacetValue>();
  for (const facet of lists.flat()) {
    if (facet.count === 0) continue;
    const known = sums.get(facet.value);
    sums.set(facet.value, { ...facet, count: facet.count + (known?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
