/** Results as elements: clones of the page's templates, filled with text nodes; never a string of markup. */
import { searchStrings as strings } from '../languages/en-search.ts';
// Not through index.ts: that would bring the parser into the browser.
import { printAnchor } from '../transcript/label.ts';
import { hitUrl, transcriptUrl } from '../urls.ts';
import type { Hit, SearchResult } from './client.ts';
import type { Segment } from './highlight.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A copy of what a template holds, and a way to its parts by their slot's name. */
function clone(template: string) {
  const source = document.querySelector<HTMLTemplateElement>(`template[data-search="${template}"]`);
  const root = source?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const slot = (name: string) => root.querySelector(`[data-slot="${name}"]`) as HTMLElement;
  return { root, slot };
}

/** The hits of a page under their transcripts, each where its best hit stands. */
export function showHits(list: HTMLElement, { hits, query }: SearchResult): void {
  const groups = Map.groupBy(hits, ({ id }) => id);
  list.replaceChildren(
    ...[...groups].map(([id, [first, ...others]]) => {
      const { root, slot } = clone('group');
      const { date, title } = first as Hit;
      slot('date').textContent = day.format(new Date(date));
      slot('date').setAttribute('datetime', date);
      slot('title').textContent = title;
      slot('title').setAttribute('href', transcriptUrl(id));
      slot('hits').append(...[first as Hit, ...others].map((hit) => hitOf(hit, query)));
      return root;
    }),
  );
}

function hitOf(hit: Hit, query: string): HTMLElement {
  const { root, slot } = clone('hit');
  const kind = strings.kinds[hit.type];
  root.dataset['type'] = hit.type;
  slot('anchor').textContent = printAnchor(hit.anchor);
  slot('name').textContent = hit.name || kind;
  if (hit.name && hit.name !== kind) slot('kind').textContent = kind;
  else slot('kind').remove();
  if (hit.question) slot('question').textContent = hit.question;
  else slot('question').remove();
  slot('link').setAttribute('href', hitUrl(hit.id, hit.anchor, query));
  slot('link').replaceChildren(...hit.excerpt.map(pieceOf));
  return root;
}

function pieceOf({ text, marked }: Segment): Node {
  if (!marked) return document.createTextNode(text);
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

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
    ...ways.map(({ number, text, rel }) => Object.assign(linkTo(href(number), text), { rel })),
  );
}

/** Queries that do find something, with how much. */
export function showWider(
  place: HTMLElement,
  wider: { href: string; query: string; count: string }[],
): void {
  place.hidden = !wider.length;
  place.querySelector('ul')?.replaceChildren(
    ...wider.map(({ href, query, count }) => {
      const item = document.createElement('li');
      const much = document.createElement('span');
      much.textContent = count;
      item.append(linkTo(href, query), ' ', much);
      return item;
    }),
  );
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
