/** Filters: what each value would leave, to be chosen; and those in use, to be taken away. */
import type { Facets, FacetValue } from './client.ts';
import { make } from './elements.ts';
import { locale, strings } from './here.ts';
import { change, FILTERS, type FilterName, type SearchState, stateUrl, toggle } from './state.ts';
import { formatNumber, formatPeriod } from './status.ts';

/** Values of a filter that stand there before the rest is unfolded. */
const FEW = 6;

/** Names of values, as the last counts gave them: an address has only ids. */
const labels = new Map<string, string>();

/** Shows the values of each filter with their counts; one that leaves no choice is left out. */
export function showFacets(place: HTMLElement, facets: Facets, state: SearchState): void {
  const focused = document.activeElement as HTMLInputElement | null;
  const had = place.contains(focused) ? { name: focused?.name, value: focused?.value } : undefined;
  const open = new Set(
    [...place.querySelectorAll('details[open]')].map((more) => more.getAttribute('data-name')),
  );
  place.replaceChildren(
    ...FILTERS.flatMap(({ name, key }) => {
      const values = withChosen(facets[name], state, name);
      const isChosen = Boolean(state.filters[name]?.length);
      if (values.length < 2 && !isChosen) return [];
      return facetOf(name, key, values, state, open.has(name));
    }),
  );
  if (had)
    [...place.querySelectorAll('input')]
      .find(({ name, value }) => name === had.name && value === had.value)
      ?.focus();
}

/** The values counted, years the newest first, and chosen ones even when nothing has them. */
function withChosen(
  counted: readonly FacetValue[],
  { filters }: SearchState,
  name: FilterName,
): FacetValue[] {
  const named = counted.map((facet) => ({ ...facet, label: labelOf(name, facet) }));
  for (const { value, label } of named) labels.set(`${name} ${value}`, label);
  const missing = (filters[name] ?? []).filter((value) =>
    named.every((facet) => facet.value !== value),
  );
  const all = [
    ...named,
    ...missing.map((value) => ({ value, label: nameOf(name, value), count: 0 })),
  ];
  if (name === 'year') all.sort((a, b) => (a.value < b.value ? 1 : -1));
  return all;
}

function facetOf(
  name: FilterName,
  key: string,
  values: readonly FacetValue[],
  state: SearchState,
  isOpen: boolean,
): HTMLElement {
  const chosen: readonly string[] = state.filters[name] ?? [];
  const items = values.map(({ value, label, count }) =>
    make(
      'li',
      {},
      make(
        'label',
        {},
        make('input', {
          type: 'checkbox',
          name: key,
          value,
          checked: chosen.includes(value),
          'data-href': stateUrl(toggle(state, name, value)),
        }),
        ' ',
        make('bdi', {}, label),
        ' ',
        make('span', {}, formatNumber(count)),
      ),
    ),
  );
  const few = items.length > FEW + 1 ? FEW : items.length;
  const more = items.slice(few);
  return make(
    'fieldset',
    {},
    make('legend', {}, strings.filters[name]),
    make('ul', {}, ...items.slice(0, few)),
    more.length > 0 &&
      make(
        'details',
        { 'data-name': name, open: isOpen },
        make('summary', {}, strings.moreValues.replace('{n}', `${more.length}`)),
        make('ul', {}, ...more),
      ),
  );
}

/** Whether a filter in use still goes by its id: only counts tell the names of people and outlets. */
export const hasUnnamed = ({ filters }: SearchState): boolean =>
  (['speaker', 'outlet'] as const).some((name) =>
    filters[name]?.some((value) => !labels.has(`${name} ${value}`)),
  );

/** The filters in use, each a link that takes it away; nothing when there are none. */
export function showChosen(place: HTMLElement, state: SearchState): void {
  const { from, to } = state.filters;
  const chosen = FILTERS.flatMap(({ name }) =>
    (state.filters[name] ?? []).map((value) => ({
      text: nameOf(name, value),
      without: toggle(state, name, value),
    })),
  );
  const { from: _, to: __, ...others } = state.filters;
  if (from || to)
    chosen.push({ text: nameOfSpan(from, to), without: change(state, { filters: others }) });
  place.hidden = !chosen.length;
  const links = chosen.map(({ text, without }) => ({ text, href: stateUrl(without) }));
  if (links.length > 1)
    links.push({ text: strings.allFilters, href: stateUrl(change(state, { filters: {} })) });
  place.replaceChildren(
    ...links.map(({ text, href }) =>
      make(
        'li',
        {},
        make(
          'a',
          { href, 'data-go': true, 'aria-label': strings.removeFilter.replace('{filter}', text) },
          make('bdi', {}, text),
        ),
      ),
    ),
  );
}

const labelOf = (name: FilterName, { value, label }: FacetValue): string => {
  if (name === 'kind') return strings.manyKinds[value as keyof typeof strings.manyKinds] ?? label;
  if (name === 'language')
    return (
      new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(value) ?? label
    );
  return label;
};

const nameOf = (name: FilterName, value: string): string => {
  try {
    return labels.get(`${name} ${value}`) ?? labelOf(name, { value, label: value, count: 0 });
  } catch {
    // An address may hold what is no language.
    return value;
  }
};

const nameOfSpan = (from = '', to = ''): string => {
  if (from === to) return formatPeriod(from);
  const { since, until } = strings;
  return [from && `${since} ${formatPeriod(from)}`, to && `${until} ${formatPeriod(to)}`]
    .filter(Boolean)
    .join(', ');
};
