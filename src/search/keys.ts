/** The keyboard's way through results: arrows from the field into the list and along it, Escape back to the field. */

export function moveByArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];

  field.addEventListener('keydown', (event) => {
    const first = links()[0];
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0) return;
    const to = { ArrowDown: all[at + 1] ?? all[at], ArrowUp: all[at - 1] ?? field, Escape: field }[
      event.key
    ];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
