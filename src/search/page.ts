/**
 * The search page in the browser: the URL is its state, the client its only source, and everything
 * it shows is made of text nodes. The engine is fetched when there is something to search for.
 */
import { searchStrings as strings } from '../languages/en-search.ts';
import { path, searchUrl } from '../urls.ts';
import type { SearchClient, SearchResult } from './client.ts';
import { looser } from './looser.ts';
import { showHits, showPages, showWider } from './results.ts';
import { countTurns, describe, describeLoading, describeTitle } from './status.ts';

const PAGE_SIZE = 20;
/** Typing has paused. */
const PAUSE = 160;
/** An answer within this time needs no "searching". */
const PATIENCE = 300;

const part = <T extends HTMLElement>(name: string): T => {
  const found = document.querySelector<T>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page lacks its part "${name}"`);
  return found;
};
const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input');
const status = part('status');
const results = part('results');
const pager = part('pages');
const wider = part('wider');
const failure = part('failure');
const plainTitle = document.title;

let client: Promise<SearchClient> | undefined;
let current = new AbortController();
/** Bytes on their way, and whether the reader has been told to wait for them. */
const waiting = { bytes: 0, told: false };
/** Whether the address shows a query that was settled on, by Enter, a link or Back; typing begins a new entry. */
let settled = true;

const query = (): string => new URLSearchParams(location.search).get('q') ?? '';
const page = (): number =>
  Math.max(1, Math.trunc(Number(new URLSearchParams(location.search).get('page'))) || 1);

/** The client, its code fetched on first use; a failed fetch is not kept. */
function engine(): Promise<SearchClient> {
  client ??= import('./client.ts').then(({ createSearchClient }) =>
    createSearchClient({
      base: path('search/'),
      announce: (bytes) => {
        waiting.bytes = bytes;
        if (waiting.told) tellWaiting();
      },
    }),
  );
  client.catch(() => {
    client = undefined;
  });
  return client;
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const typed = query();
  document.title = typed ? describeTitle(typed, plainTitle) : plainTitle;
  failure.hidden = true;
  waiting.told = false;
  if (!typed.trim()) return state('empty');
  if (!document.body.dataset['state']) state('waiting');
  waiting.bytes = 0;
  const patience = setTimeout(tellWaiting, PATIENCE);
  try {
    const offset = (page() - 1) * PAGE_SIZE;
    const found = await (await engine()).search(typed, { limit: PAGE_SIZE, offset, signal });
    if (signal.aborted) return;
    if (found.total && !found.hits.length) return toLastPage(typed, found.total);
    display(found);
    if (!found.total) await suggest(typed, signal);
  } catch (error) {
    if (signal.aborted) return;
    fail(error);
  } finally {
    clearTimeout(patience);
    if (!signal.aborted) waiting.told = false;
  }
}

function tellWaiting(): void {
  waiting.told = true;
  status.textContent = describeLoading(waiting.bytes);
}

/** An address may name a page that is not there any more. */
function toLastPage(typed: string, total: number): Promise<void> {
  history.replaceState(null, '', searchUrl(typed, Math.ceil(total / PAGE_SIZE)));
  return show();
}

function display(found: SearchResult): void {
  const pages = Math.ceil(found.total / PAGE_SIZE);
  const { text, query: asked, more } = describe(found, page(), pages);
  const words = document.createElement('b');
  words.textContent = asked;
  status.replaceChildren(text, ' ', words, more && ` · ${more}`);
  showHits(results, found);
  showPages(pager, page(), pages, (number) => searchUrl(query(), number));
  wider.hidden = true;
  state(found.total ? 'found' : 'none');
}

/** For a query that finds nothing: wider ones that find something. */
async function suggest(typed: string, signal: AbortSignal): Promise<void> {
  const search = await engine();
  const counted = await Promise.all(
    looser(typed).map(async (query) => {
      const { total } = await search.search(query, { limit: 0, signal });
      return { query, total, href: searchUrl(query), count: countTurns(total) };
    }),
  );
  if (!signal.aborted)
    showWider(
      wider,
      counted.filter(({ total }) => total > 0),
    );
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const text = failure.querySelector('p');
  if (text) text.textContent = `${strings.failed} ${message}`;
  failure.hidden = false;
  state('failed');
}

/** empty | waiting | found | none | failed: the style sheet shows what belongs to it. */
function state(name: string): void {
  document.body.dataset['state'] = name;
  if (name === 'empty' || name === 'failed') {
    status.replaceChildren();
    results.replaceChildren();
    wider.hidden = true;
    pager.hidden = true;
  }
}

/** Goes to a query; typing replaces the entry it began, Enter settles it. */
function go(typed: string, enter: boolean): void {
  const to = searchUrl(typed);
  if (to !== location.pathname + location.search) {
    history[settled ? 'pushState' : 'replaceState'](null, '', to);
    void show();
  }
  settled = enter;
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go(input.value, false), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go(input.value, true);
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !input.value) return;
  event.preventDefault();
  event.stopPropagation();
  clearTimeout(pause);
  input.value = '';
  go('', false);
});
addEventListener('popstate', () => {
  clearTimeout(pause);
  settled = true;
  input.value = query();
  void show();
});
failure.querySelector('button')?.addEventListener('click', () => void show());

input.value = query();
if (!input.value) input.focus();
void show();
