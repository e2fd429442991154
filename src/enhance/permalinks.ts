/** Following a permalink also copies it, and says so. */

export function copyPermalinks(): void {
  const record = document.querySelector<HTMLElement>('[data-copied]');
  if (!record || !navigator.clipboard) return;
  const status = document.createElement('span');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  record.append(status);

  record.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.permalink');
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return;
    }
    link.after(status);
    status.textContent = record.dataset['copied'] ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, 2000);
  });
}
