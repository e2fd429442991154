/** The links above the results: how they are shown and in which order, and the link to copy. */
import { part } from './elements.ts';
import { strings } from './here.ts';
import { change, readState, type SearchState, stateUrl } from './state.ts';

/** What each group of links sets. */
const TOOLS = ['view', 'sort', 'order', 'by'] as const;

/** Gives each link its address in this state, and says which hold. The links stay, and with them the focus. */
export function showTools(state: SearchState): void {
  for (const tool of TOOLS)
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-${tool}]`)) {
      const value = link.dataset[tool];
      link.href = stateUrl(change(state, { [tool]: value }));
      if (state[tool] === value) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  document.body.dataset['view'] = state.view;
}

/** The address of what is on the screen, for others. */
part('copy').addEventListener('click', async () => {
  const said = part('copied');
  const address = new URL(stateUrl(readState(location.search)), location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = strings.copied;
  } catch {
    // Without the right to the clipboard, the address bar still has it.
    said.textContent = strings.notCopied;
  }
  setTimeout(() => said.replaceChildren(), 3000);
});
