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
    // What stands in the page's field is taken along; should the fetch fail, the field is there.
    import('../search/dialog.ts').then(
      ({ openSearch }) => openSearch(field?.value),
      () => field?.focus(),
    );
  });
}
