/** `/` and Ctrl or Cmd+K open search over any page, and lead to the field of the search page itself. */
import { isSlashOn } from '../search/shortcuts.ts';

const TYPING = 'input, textarea, select, [contenteditable]';

export function openSearchByKey(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  field?.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  const isSearchPage = document.body.dataset['page'] === 'search';

  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const typing = target instanceof Element && target.closest(TYPING) !== null;
    const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey && isSlashOn();
    const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if (!slash && !chord) return;
    event.preventDefault();
    if (isSearchPage) {
      field?.focus();
      field?.select();
      return;
    }
    if (document.querySelector('dialog[open]')) return;
    const giveBack = lend(field);
    // Should the fetch fail, the field is there.
    import('../search/dialog.ts').then(
      ({ openSearch }) => openSearch(giveBack),
      () => {},
    );
  });
}

/**
 * Lets the page's field take the letters of those who type on while the dialog is fetched.
 * @returns what hands them over: focus and field are as they were, and the answer is what stood in the
 * field with them, and whether there are any.
 */
function lend(field: HTMLInputElement | null): () => { query: string; isTyped: boolean } {
  const from = document.activeElement;
  const stood = field?.value ?? '';
  field?.focus({ preventScroll: true });
  field?.select();
  return () => {
    const query = field?.value ?? '';
    if (field) field.value = stood;
    field?.blur();
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    return { query, isTyped: query !== stood };
  };
}
