/** Keyword in context: every place of the words in a line, aligned, sorted by what stands beside them. */
import { printAnchor } from '../transcript/label.ts';
import { absolute, hitUrl } from '../urls.ts';
import type { ConcordanceLine, ConcordanceOptions } from './client.ts';
import { toCsv } from './csv.ts';
import { make } from './elements.ts';
import { locale, strings } from './here.ts';
import { dateOf } from './results.ts';
import type { SearchState } from './state.ts';
import { sentenceOfLines } from './status.ts';
import type { ShowView, ViewContext } from './view.ts';

/** Lines on the screen, and in a file. */
const SHOWN = 1000;
const SAVED = 20_000;
/** Characters of context in a file. */
const SAVED_WIDTH = 100;
/** Milliseconds between two sortings while lines arrive. */
const RESORTED = 400;

export const showConcordance: ShowView = async (context) => {
  const { state, place, say, signal } = context;
  const lines = createLines(state);
  let isStarted = false;
  let found = { read: 0, turns: 0, all: true };
  for await (const batch of read(context, { limit: SHOWN, width: widthFor(place) })) {
    signal.throwIfAborted();
    found = batch;
    lines.add(batch.lines);
    say(...sentenceOfLines(state.query, lines.count(), found));
    if (!isStarted) place.replaceChildren(frame(context, lines.body));
    isStarted = true;
  }
  signal.throwIfAborted();
  lines.settle();
  say(...sentenceOfLines(state.query, lines.count(), found));
  if (!lines.count()) place.replaceChildren();
  return lines.count() > 0;
};

/** The rows, in the order asked for while more arrive; sorted anew only now and then, and at the end. */
function createLines(state: SearchState) {
  const body = make('tbody');
  const rows: { line: ConcordanceLine; row: HTMLElement }[] = [];
  const compare = state.order === 'text' ? undefined : comparing(state.order);
  let sorted = 0;

  function settle(): void {
    if (!compare) return;
    rows.sort((a, b) => compare(a.line, b.line));
    body.replaceChildren(...rows.map(({ row }) => row));
    sorted = performance.now();
  }

  return {
    body,
    settle,
    count: () => rows.length,
    add(lines: readonly ConcordanceLine[]) {
      const added = lines.map((line) => ({ line, row: rowOf(line, state) }));
      rows.push(...added);
      if (!compare) body.append(...added.map(({ row }) => row));
      else if (performance.now() - sorted > RESORTED) settle();
    },
  };
}

function read({ client, state, signal }: ViewContext, options: ConcordanceOptions) {
  const { query, filters } = state;
  // Lines have no relevance of their own: they come by date.
  const sort = state.sort === 'relevance' ? 'newest' : state.sort;
  return client.concordance(query, { filters, sort, signal, ...options });
}

/** So many characters as stand on one line on each side of the words: what is left beside words and place, halved. */
function widthFor(place: HTMLElement): number {
  const isWide = matchMedia('(min-width: 48rem)').matches;
  const room = place.clientWidth - (isWide ? 280 : 90);
  return Math.max(16, Math.min(70, Math.floor(room / 2 / 7.2)));
}

function frame(context: ViewContext, body: HTMLElement): HTMLElement {
  const { before, after, where, save, saveNote, name } = strings.concordance;
  const heads = [before, after, where].map((text) => make('th', { scope: 'col' }, text));
  const button = make('button', { type: 'button' }, save);
  button.addEventListener('click', () => void download(context, button));
  return make(
    'div',
    { class: 'concordance' },
    make(
      'table',
      {},
      make('caption', { class: 'sr-only' }, name),
      make('thead', {}, make('tr', {}, ...heads)),
      body,
    ),
    make('p', { class: 'search-save' }, button, ' ', make('small', {}, saveNote)),
  );
}

function rowOf(line: ConcordanceLine, { query }: SearchState): HTMLElement {
  const { id, anchor, name, type, date, title, left, keyword, right, language } = line;
  const where = make(
    'a',
    {
      href: hitUrl(id, anchor, query),
      title: `${printAnchor(anchor)}, ${title}`,
      'data-hit': true,
    },
    make('bdi', {}, name || strings.kinds[type]),
    ', ',
    dateOf(date, 'short'),
  );
  return make(
    'tr',
    {},
    make('td', { lang: language }, left),
    // The words and what follows are one line, so that a comma stays where it is.
    make('td', { lang: language }, make('mark', {}, keyword), right),
    make('td', {}, where),
  );
}

/** By the nearest word on a side, then the next one outwards; capitals and points aside. */
function comparing(side: 'left' | 'right'): (a: ConcordanceLine, b: ConcordanceLine) => number {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const keys = new Map<ConcordanceLine, string>();
  const keyOf = (line: ConcordanceLine): string => {
    const known = keys.get(line);
    if (known !== undefined) return known;
    const words = line[side].match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
    const key = (side === 'left' ? words.reverse() : words).join(' ');
    keys.set(line, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b));
}

/** All lines with more context, in the order on the screen, as a file. */
async function download(context: ViewContext, button: HTMLButtonElement): Promise<void> {
  const { state, say } = context;
  button.disabled = true;
  try {
    const lines: ConcordanceLine[] = [];
    for await (const batch of read(context, { limit: SAVED, width: SAVED_WIDTH })) {
      lines.push(...batch.lines);
      say(...sentenceOfLines(state.query, lines.length, batch));
    }
    if (state.order !== 'text') lines.sort(comparing(state.order));
    const rows = lines.map(({ left, keyword, right, name, type, date, title, id, anchor }) => {
      const address = absolute(hitUrl(id, anchor, state.query), new URL(location.href));
      return [left, keyword, right, name, type, date, title, anchor, address];
    });
    const csv = new Blob([toCsv([strings.concordance.columns, ...rows])], { type: 'text/csv' });
    const url = URL.createObjectURL(csv);
    const slug = state.query.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    make('a', { href: url, download: `concordance-${slug.slice(0, 60)}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    if (!context.signal.aborted) say(`${strings.failed} ${error}`);
  } finally {
    button.disabled = false;
  }
}
