/**
 * Search over any page, fetched when a key asks for it: a field, the best hits as it is typed in, and the search
 * page for the rest. The field is a combobox and keeps the focus; arrows choose, Enter opens, Escape goes back.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import styles from '../styles/search-dialog.css?url';
import { printAnchor } from '../transcript/label.ts';
import type { Hit, SearchResult } from './client.ts';
import { make } from './elements.ts';
import { engine } from './engine.ts';
import { searchUrl, strings } from './here.ts';
import { recentQueries, rememberQuery } from './recent.ts';
import { addressOf, dateOf, labelOf, markedText } from './results.ts';
import { isSlashOn, turnSlash } from './shortcuts.ts';
import { countTurns, sentence } from './status.ts';

const text = strings.dialog;
/** Hits that stand there; the search page has all. */
const FEW = 6;
/** Typing has paused. */
const PAUSE = 120;

let dialog: ReturnType<typeof build> | undefined;

/**
 * Opens the dialog. Closing it brings the focus back to where it was.
 * @param take asked once it can open: the query to begin with, and whether the reader is in the middle of typing it.
 */
export async function openSearch(take: () => { query: string; isTyped: boolean }): Promise<void> {
  dialog ??= build();
  await styled();
  dialog.open(take);
}

/** Its style sheet is fetched with it, as an address: an import of it would put it on every page. */
let sheet: Promise<unknown> | undefined;
function styled(): Promise<unknown> {
  sheet ??= new Promise((done) => {
    const link = make('link', { rel: 'stylesheet', href: styles });
    // Without its styles it is plain, and works.
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
  return sheet;
}

function build() {
  const list = make('div', {
    role: 'listbox',
    id: 'search-options',
    'aria-label': strings.results,
  });
  const input = make('input', {
    ...{ type: 'search', name: 'q', role: 'combobox', 'aria-label': text.label },
    ...{ 'aria-controls': list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' },
    ...{ autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 1000 },
  });
  const status = make('p', { class: 'search-dialog-status', role: 'status' });
  const slash = make('button', { type: 'button' });
  const close = make('button', { type: 'button' }, text.close);
  const root = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': text.name },
    make('form', { class: 'site-search', action: searchUrl() }, input, close),
    status,
    list,
    make('p', { class: 'search-dialog-keys' }, make('span', {}, text.keys), ' ', slash),
  );
  document.body.append(root);

  let current = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let chosen = -1;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  function choose(at: number): void {
    const all = options();
    chosen = at;
    for (const [index, option] of all.entries())
      option.setAttribute('aria-selected', `${index === at}`);
    const option = all[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function fill(children: HTMLElement[]): void {
    list.replaceChildren(...children);
    options().forEach((option, at) => {
      option.id = `search-option-${at}`;
    });
    input.setAttribute('aria-expanded', `${children.length > 0}`);
    choose(-1);
  }

  function showEmpty(): void {
    const recent = recentQueries();
    status.replaceChildren(recent.length ? text.recent : text.hint);
    fill(recent.map((query) => optionOf(searchUrl(query), [query])));
  }

  function display(found: SearchResult): void {
    const { total, hits, query } = found;
    status.replaceChildren(...sentence(found, { page: 1, pages: 1 }));
    const all = text.all.replace('{turns}', countTurns(total));
    fill([
      ...hits.map((hit) => hitOption(hit, query)),
      ...(total > hits.length ? [optionOf(searchUrl(query), [all], 'search-dialog-all')] : []),
    ]);
  }

  async function search(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const query = input.value.trim();
    if (!query) return showEmpty();
    try {
      const client = await engine();
      const onPartial = (partial: SearchResult) => {
        if (!signal.aborted && partial.hits.length) display(partial);
      };
      const found = await client.search(query, { limit: FEW, signal, onPartial });
      if (!signal.aborted) display(found);
    } catch (error) {
      if (signal.aborted) return;
      // Code that did not arrive may never be asked for again on this page; on another it is.
      const onward = optionOf(searchUrl(query), [text.open], 'search-dialog-all');
      fill(navigator.onLine ? [onward] : []);
      const message = error instanceof Error ? error.message : `${error}`;
      status.textContent = navigator.onLine ? `${strings.failed} ${message}` : strings.offline;
    }
  }

  function showSlash(): void {
    slash.textContent = isSlashOn() ? text.slashOn : text.slashOff;
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    const { length } = options();
    // One place before the first option and after the last: the field itself.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length) {
      event.preventDefault();
      choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
    } else if (event.key === 'Escape') {
      // A search field would only be emptied.
      event.preventDefault();
      root.close();
    }
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(input.value);
    const option = options()[chosen];
    location.assign(option ? option.href : searchUrl(input.value.trim()));
    root.close();
  });
  list.addEventListener('click', () => rememberQuery(input.value));
  slash.addEventListener('click', () => {
    turnSlash(!isSlashOn());
    showSlash();
  });
  close.addEventListener('click', () => root.close());
  // A click beside it lands on the dialog itself.
  root.addEventListener('click', ({ target }) => {
    if (target === root) root.close();
  });
  root.addEventListener('close', () => current.abort());

  return {
    open(take: Parameters<typeof openSearch>[0]) {
      if (root.open) return;
      const { query, isTyped } = take();
      input.value = query;
      showSlash();
      root.showModal();
      input.focus();
      if (!isTyped) input.select();
      void search();
    },
  };
}

function hitOption(hit: Hit, query: string): HTMLElement {
  const { title, date, anchor, excerpt, question, language } = hit;
  return optionOf(addressOf(hit, query), [
    make(
      'span',
      { class: 'search-dialog-label' },
      ...labelOf(hit),
      ' · ',
      dateOf(date),
      ' · ',
      printAnchor(anchor),
    ),
    question ? make('span', { class: 'search-dialog-question', lang: language }, question) : '',
    make('span', { class: 'search-dialog-excerpt', lang: language }, ...markedText(excerpt)),
    make('span', { class: 'sr-only' }, `, ${title}`),
  ]);
}

/** An option that is a link, for those who point; the keyboard stays in the field. */
const optionOf = (href: string, content: (Node | string)[], name = ''): HTMLElement =>
  make(
    'a',
    { href, role: 'option', tabindex: -1, 'aria-selected': 'false', class: name || undefined },
    ...content,
  );
