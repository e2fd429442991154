/** Results as elements: transcripts with the turns found in them, and the ways on from there. */
// Not through index.ts: that would bring the parser into the browser.
import { printAnchor } from '../transcript/label.ts';
import { hitUrl, transcriptUrl } from '../urls.ts';
import type { Hit, SearchResult } from './client.ts';
import { make } from './elements.ts';
import { strings } from './here.ts';
import type { Segment } from './highlight.ts';
import { formatPeriod } from './status.ts';
import { textDirective } from './text-fragment.ts';

/** "26 August 2020", for people and for machines. */
export const dateOf = (date: string, month: 'long' | 'short' = 'long'): HTMLTimeElement =>
  make('time', { datetime: date }, formatPeriod(date, month));

/** The address of a hit, its first words named by a text directive. */
export const addressOf = ({ id, anchor, excerpt }: Hit, query: string): string =>
  hitUrl(id, anchor, query, textDirective(excerpt));

/** The hits of a page under their transcripts, each where its best hit stands. */
export function hitList({ hits, query }: SearchResult): HTMLElement {
  const groups = [...Map.groupBy(hits, ({ id }) => id).values()];
  return make(
    'ol',
    { class: 'search-results', 'aria-label': strings.results },
    ...groups.map((group) => groupOf(group, query)),
  );
}

function groupOf(hits: Hit[], query: string): HTMLElement {
  const { id, title, date, language } = hits[0] as Hit;
  return make(
    'li',
    { class: 'search-group' },
    make('h2', { lang: language }, make('a', { href: transcriptUrl(id) }, title)),
    dateOf(date),
    make('ol', {}, ...hits.map((hit) => hitOf(hit, query))),
  );
}

function hitOf(hit: Hit, query: string): HTMLElement {
  const { anchor, type, question, language } = hit;
  return make(
    'li',
    { class: 'search-hit', 'data-type': type },
    make('span', { class: 'search-anchor' }, printAnchor(anchor)),
    make('p', { class: 'search-label' }, ...labelOf(hit)),
    question && make('p', { class: 'search-question', lang: language }, question),
    make(
      'p',
      { class: 'search-excerpt', lang: language },
      make('a', { href: addressOf(hit, query), 'data-hit': true }, ...markedText(hit.excerpt)),
    ),
  );
}

/** Who, and what their turn is: "Ann Lee, Harbour Post · Question". */
export function labelOf({ name, type, outlet }: Pick<Hit, 'name' | 'type' | 'outlet'>): Node[] {
  const kind = strings.kinds[type];
  const speaker = make('b', {}, make('bdi', {}, name || kind));
  const more = [outlet, name && name !== kind ? kind : ''].filter(Boolean).join(' · ');
  return [speaker, ...(more ? [document.createTextNode(' '), make('span', {}, more)] : [])];
}

/** The pieces of an excerpt, what matched as `mark`. */
export const markedText = (excerpt: readonly Segment[]): Node[] =>
  excerpt.map(({ text, marked }) =>
    marked ? make('mark', {}, text) : document.createTextNode(text),
  );

/** Links to the page before and after; nothing when there is one page. */
export function showPages(
  pager: HTMLElement,
  page: number,
  pages: number,
  href: (page: number) => string,
): void {
  const ways = [
    { number: page - 1, text: strings.previous, rel: 'prev' },
    { number: page + 1, text: strings.next, rel: 'next' },
  ].filter(({ number }) => number >= 1 && number <= pages);
  pager.hidden = !ways.length;
  pager.replaceChildren(
    ...ways.map(({ number, text, rel }) =>
      make('a', { href: href(number), rel, 'data-go': 'top' }, text),
    ),
  );
}

/** Queries that do find something, with how much. */
export function showWider(
  place: HTMLElement,
  wider: { href: string; query: string; count: string }[],
): void {
  place.hidden = !wider.length;
  place
    .querySelector('ul')
    ?.replaceChildren(
      ...wider.map(({ href, query, count }) =>
        make('li', {}, make('a', { href, 'data-go': true }, query), ' ', make('span', {}, count)),
      ),
    );
}
