/** The way to another language stays on the same answer: anchors are the same in both. */

export function keepTurn(): void {
  const main = document.querySelector('main .record, main .receipts');
  if (!main) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-turn]'))
    link.addEventListener('click', () => {
      const read = document.querySelector<HTMLAnchorElement>('.contents-list [aria-current]');
      link.hash = location.hash || read?.hash || '';
    });
}
