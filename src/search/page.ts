/**
 * The search page in the browser: the address is its state (state.ts), the client its only source, a view
 * shows what was found. The engine is fetched when there is something to search for.
 */
import { part } from './elements.ts';
import { engine } from './engine.ts';
import { hasUnnamed, showChosen, showFacets } from './facets.ts';
import { strings } from './here.ts';
import { moveByArrows } from './keys.ts';
import { rememberQuery } from './recent.ts';
import { change, isFiltered, readState, type SearchState, stateUrl, type View } from './state.ts';
import { describeLoading, describeTitle } from './status.ts';
import { showRecent } from './suggestions.ts';
import { showTools } from './tools.ts';
import type { ShowView } from './view.ts';

/** Typing has paused. */
const PAUSE = 160;
/** An answer within this time needs no "searching". */
const PATIENCE = 300;

/** Views but for the first are fetched when they are first asked for. */
const VIEWS: Record<View, () => Promise<ShowView>> = {
  turns: () => import('./turns-view.ts').then(({ showTurns }) => showTurns),
  concordance: () => import('./concordance-view.ts').then(({ showConcordance }) => showConcordance),
  timeline: () => import('./timeline-view.ts').then(({ showTimeline }) => showTimeline),
};

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input');
const status = part('status');
const results = part('results');
const failure = part('failure');
const filters = part<HTMLDetailsElement>('filters');
const beside = matchMedia('(min-width: 68rem)');
const plainTitle = document.title;

let current = new AbortController();
/** Bytes on their way, and whether the reader has been told to wait for them. */
const waiting = { bytes: 0, told: false };
/** Whether the address shows a query that was settled on, by Enter, a link or Back; typing begins a new entry. */
let settled = true;

const state = (): SearchState => readState(location.search);

/** Shows what the address asks for. */
async function show(): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const asked = state();
  const { query, view } = asked;
  document.title = query ? describeTitle(query, plainTitle) : plainTitle;
  failure.hidden = true;
  Object.assign(waiting, { bytes: 0, told: false });
  showTools(asked);
  showChosen(part('chosen'), asked);
  if (!query.trim()) {
    showRecent();
    return stand('empty');
  }
  if (!document.body.dataset['state'] || document.body.dataset['state'] === 'empty')
    stand('waiting');
  const patience = setTimeout(tellWaiting, PATIENCE);
  try {
    const [showView, client] = await Promise.all([VIEWS[view](), search()]);
    if (signal.aborted) return;
    part('wider').hidden = true;
    const found = await showView({
      ...{ state: asked, client, signal, place: results },
      say: (...content) => {
        if (signal.aborted) return;
        clearTimeout(patience);
        waiting.told = false;
        stand('found');
        status.replaceChildren(...content.filter(Boolean));
      },
      redirect: (address) => {
        history.replaceState(history.state, '', address);
        void show();
      },
    });
    if (signal.aborted) return;
    if (view !== 'turns') part('pages').hidden = true;
    if (!found) results.replaceChildren();
    stand(found ? 'found' : 'none');
    restoreScroll();
    await count();
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    clearTimeout(patience);
    if (!signal.aborted) waiting.told = false;
  }
}

const search = () =>
  engine((bytes) => {
    waiting.bytes = bytes;
    if (waiting.told) tellWaiting();
  });

/** Counts what each filter would leave, once what was found is there: for those who see it, or to name what is chosen. */
async function count(): Promise<void> {
  const { signal } = current;
  const asked = state();
  if (!asked.query.trim() || !(filters.open || hasUnnamed(asked))) return;
  const client = await search();
  const options = { limit: 0, filters: asked.filters, facets: true, signal };
  const { facets } = await client.search(asked.query, options);
  if (!facets || signal.aborted) return;
  showFacets(part('facets'), facets, asked);
  // Their names are known now.
  showChosen(part('chosen'), asked);
  filters.hidden = !part('facets').childElementCount;
}

function tellWaiting(): void {
  waiting.told = true;
  status.textContent = describeLoading(waiting.bytes);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const text = failure.querySelector('p');
  if (text) text.textContent = navigator.onLine ? `${strings.failed} ${message}` : strings.offline;
  failure.hidden = false;
  stand('failed');
}

/** empty | waiting | found | none | failed: the style sheet shows what belongs to it. */
function stand(name: string): void {
  document.body.dataset['state'] = name;
  // They take their room together with what was found, so that nothing moves when they are counted.
  filters.hidden =
    name === 'empty' ||
    name === 'failed' ||
    name === 'waiting' ||
    (name === 'none' && !isFiltered(state()));
  if (name !== 'empty' && name !== 'failed') return;
  status.replaceChildren();
  results.replaceChildren();
  for (const other of ['wider', 'pages']) part(other).hidden = true;
}

/** Goes to a state; typing replaces the entry it began, Enter settles it. */
function go(to: string, enter: boolean): void {
  if (to !== location.pathname + location.search) {
    history[settled ? 'pushState' : 'replaceState'](null, '', to);
    void show();
  }
  settled = enter;
}

/** What is typed, in the state that holds: another query keeps view, sort and filters. */
const typed = (): string =>
  stateUrl(input.value.trim() ? change(state(), { query: input.value }) : readState(''));

/** Back to where the reader was in the list, which is made only after the browser has looked. */
function restoreScroll(): void {
  const { scroll } = (history.state ?? {}) as { scroll?: number };
  if (!scroll) return;
  scrollTo({ top: scroll, behavior: 'instant' });
  history.replaceState(null, '');
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go(typed(), false), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  rememberQuery(input.value);
  go(typed(), true);
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !input.value) return;
  event.preventDefault();
  event.stopPropagation();
  clearTimeout(pause);
  input.value = '';
  go(typed(), false);
});

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (!link) return;
  if (link.dataset['hit'] !== undefined) {
    // Whoever follows a hit has found what they asked for, and may come back for the next.
    rememberQuery(input.value);
    history.replaceState({ scroll: scrollY }, '');
  }
  if (link.dataset['go'] === undefined || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  settled = true;
  go(link.pathname + link.search, true);
  input.value = state().query;
  if (link.dataset['go'] !== 'top') return;
  scrollTo({ top: 0, behavior: 'instant' });
  status.focus();
});
part('facets').addEventListener('change', ({ target }) => {
  const href = target instanceof HTMLElement && target.dataset['href'];
  if (href) go(href, true);
});
filters.addEventListener('toggle', () => void count().catch(fail));
beside.addEventListener('change', () => {
  filters.open ||= beside.matches;
});
addEventListener('popstate', () => {
  clearTimeout(pause);
  settled = true;
  input.value = state().query;
  void show();
});
/** Whether code did not arrive: a browser may never ask for that again (module map, HTML 8.1.4), but for a new page. */
let lacksCode = false;
addEventListener('vite:preloadError', () => {
  lacksCode = true;
});
/** The address has what was asked, so a new page asks for it again. */
const tryAgain = (): void => (lacksCode && navigator.onLine ? location.reload() : void show());
addEventListener('online', () => {
  if (document.body.dataset['state'] === 'failed') tryAgain();
});
failure.querySelector('button')?.addEventListener('click', tryAgain);

moveByArrows(input, results);
filters.open = beside.matches;
// Whoever typed before all this had arrived is searched for, too; else the address decides.
if (state().query || !input.value) input.value = state().query;
if (!state().query) input.focus();
void show();
if (input.value !== state().query) go(typed(), false);
