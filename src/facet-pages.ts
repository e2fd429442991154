/** The pages of a facet, for the routes that differ in its name only. */
import { getEvents, getOutlets, getTopics } from './archive.ts';
import { COUNTS_EXCHANGES, type FacetItem, type FacetValue, facetValues } from './facets.ts';
import { type PeriodPage, pagesByPeriod } from './periods.ts';
import { languages } from './site.ts';
import type { FacetId } from './urls.ts';

/** What a page of a facet shows: all its values, or one of them in one period. */
export interface FacetProps {
  facet: FacetId;
  counts: 'questions' | 'events';
  values?: FacetValue[];
  value?: FacetValue;
  page?: PeriodPage<FacetItem>;
}

/** A facet's values as readers of a language see them, and what it counts. */
export async function getFacet(
  facet: FacetId,
  language: string,
): Promise<{ values: FacetValue[]; unit: FacetProps['counts'] }> {
  const named = await (facet === 'outlets' ? getOutlets() : getTopics());
  const values = facetValues(facet, await getEvents(language), named, language);
  return { values, unit: COUNTS_EXCHANGES.has(facet) ? 'questions' : 'events' };
}

/** Every page of a facet in every language. */
export async function facetPaths(
  facet: FacetId,
): Promise<{ params: Record<string, string | undefined>; props: FacetProps }[]> {
  const all = await Promise.all(
    languages.map(async (tongue, place) => {
      const language = place === 0 ? undefined : tongue;
      const { values, unit: counts } = await getFacet(facet, tongue);
      const pages = values.flatMap((value) =>
        pagesByPeriod(value.items, ({ entry }) => entry.meta.date, { yearAlone: false }).map(
          (page) => {
            const below = [value.id, page.period.replace('-', '/')].filter(Boolean).join('/');
            return { params: { language, value: below }, props: { facet, counts, value, page } };
          },
        ),
      );
      return [
        { params: { language, value: undefined }, props: { facet, counts, values } },
        ...pages,
      ];
    }),
  );
  return all.flat();
}
