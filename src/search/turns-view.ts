/** The turns that were found, best or newest first, a page at a time; the first of them before the rest arrive. */
import type { SearchResult } from './client.ts';
import { part } from './elements.ts';
import { looser } from './looser.ts';
import { hitList, showPages, showWider } from './results.ts';
import { change, isFiltered, stateUrl } from './state.ts';
import { countTurns, sentence } from './status.ts';
import type { ShowView, ViewContext } from './view.ts';

const PAGE_SIZE = 20;

export const showTurns: ShowView = async (context) => {
  const { state, client, signal } = context;
  const { query, page, filters, sort } = state;
  let shown = '';
  const display = (found: SearchResult) => {
    if (signal.aborted) return;
    // The whole answer often is the partial one: what has not changed is left alone, focus and all.
    const hits = JSON.stringify(found.hits);
    if (hits !== shown) context.place.replaceChildren(hitList(found));
    shown = hits;
    say(context, found);
  };
  const found = await client.search(query, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
    filters,
    sort,
    signal,
    onPartial: (partial) => {
      if (partial.hits.length) display(partial);
    },
  });
  signal.throwIfAborted();
  // An address may name a page that is not there any more.
  if (found.total && !found.hits.length && page > 1) {
    const last = found.exact ? Math.ceil(found.total / PAGE_SIZE) : 1;
    context.redirect(stateUrl(change(state, { page: Math.min(last, page - 1) })));
    return true;
  }
  display(found);
  if (!found.total) await suggest(context);
  return found.total > 0;
};

function say({ state, say }: ViewContext, found: SearchResult): void {
  const pages = Math.ceil(found.total / PAGE_SIZE);
  say(...sentence(found, { page: state.page, pages, filtered: isFiltered(state) }));
  showPages(part('pages'), state.page, pages, (page) => stateUrl({ ...state, page }));
}

/** For a query that finds nothing: the same without its filters, or wider ones that find something. */
async function suggest({ state, client, signal }: ViewContext): Promise<void> {
  const wider = [
    ...(isFiltered(state) ? [change(state, { filters: {} })] : []),
    ...looser(state.query).map((query) => change(state, { query, filters: {} })),
  ];
  const counted = await Promise.all(
    wider.map(async (other) => {
      const { total } = await client.search(other.query, { limit: 0, signal });
      return { query: other.query, total, href: stateUrl(other), count: countTurns(total) };
    }),
  );
  if (!signal.aborted)
    showWider(
      part('wider'),
      counted.filter(({ total }) => total > 0),
    );
}
