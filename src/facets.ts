/** Ways into the archive besides time and people: outlets, places, kinds of event, topics. Pure functions over entries. */
import type { Named } from './authority.ts';
import type { ExchangeEntry, TranscriptEntry } from './entry.ts';
import { slugify } from './transcript/index.ts';
import type { FacetId } from './urls.ts';

/** One outlet, place, kind or topic. */
export interface FacetValue {
  id: string;
  name: string;
  /** The name's language, where it is printed by a transcript. */
  language?: string;
  /** Other spellings that count as this. */
  spellings: string[];
  /** Newest first. */
  items: FacetItem[];
  /** Questions, or events where the facet counts these. */
  count: number;
}

/** An event, and which of its exchanges are meant; all of it where there are none. */
export interface FacetItem {
  entry: TranscriptEntry;
  asked?: ExchangeEntry[];
}

export const FACETS: FacetId[] = ['topics', 'outlets', 'places', 'kinds'];
/** Facets that count exchanges; the others count events. */
export const COUNTS_EXCHANGES: ReadonlySet<FacetId> = new Set(['topics', 'outlets']);

/** All values of a facet that the entries have, the most frequent first. */
export function facetValues(
  facet: FacetId,
  entries: TranscriptEntry[],
  named: ReadonlyMap<string, Named>,
  language: string,
): FacetValue[] {
  const values = COUNTS_EXCHANGES.has(facet)
    ? namedValues(facet as 'topics' | 'outlets', entries, named, language)
    : printedValues(facet as 'places' | 'kinds', entries);
  return values.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Values as transcripts print them; two spellings with the same letters are one. */
function printedValues(facet: 'places' | 'kinds', entries: TranscriptEntry[]): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const entry of entries) {
    const { place, kind, language } = entry.meta;
    const name = facet === 'places' ? place : kind;
    if (!name) continue;
    const id = slugify(name);
    const value = values.get(id) ?? { id, name, language, spellings: [], items: [], count: 0 };
    value.items.push({ entry });
    value.count++;
    values.set(id, value);
  }
  return [...values.values()];
}

/** Values that an authority file names. */
function namedValues(
  facet: 'topics' | 'outlets',
  entries: TranscriptEntry[],
  named: ReadonlyMap<string, Named>,
  language: string,
): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const { id, name, names, aliases } of named.values()) {
    const spellings = [...new Set([name, ...Object.values(names), ...aliases])];
    const shown = names[language] ?? name;
    values.set(id, {
      id,
      name: shown,
      spellings: spellings.filter((each) => each !== shown),
      items: [],
      count: 0,
    });
  }
  for (const entry of entries) {
    const perValue = new Map<string, ExchangeEntry[]>(
      facet === 'topics' ? entry.topics.map((id) => [id, []]) : [],
    );
    for (const exchange of entry.exchanges)
      for (const id of exchange[facet]) {
        const asked = perValue.get(id) ?? [];
        asked.push(exchange);
        perValue.set(id, asked);
      }
    for (const [id, asked] of perValue) {
      const value = values.get(id);
      value?.items.push({ entry, asked });
      if (value) value.count += asked.length;
    }
  }
  return [...values.values()];
}
