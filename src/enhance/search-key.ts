/** `/` and Ctrl or Cmd+K bring the reader to the search field, Escape brings them back. */

const TYPING = 'input, textarea, select, [contenteditable]';

export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!field) return;
  field.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  let before: Element | null = null;

  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const typing = target instanceof Element && target.closest(TYPING) !== null;
    const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
    const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if ((slash || chord) && target !== field) {
      event.preventDefault();
      before = document.activeElement;
      field.focus();
      field.select();
    } else if (key === 'Escape' && target === field) {
      field.blur();
      if (before instanceof HTMLElement) before.focus();
    }
  });
}
