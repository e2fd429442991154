/** The button that turns day into night; public/theme.js restores the choice before the first paint. */

/** Shows the button's other state's name, and remembers what the reader chose. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const isNight = () =>
    root.dataset['theme'] === 'dark' || (root.dataset['theme'] !== 'light' && dark.matches);
  const name = () => {
    button.textContent = (isNight() ? button.dataset['day'] : button.dataset['night']) ?? '';
  };
  button.addEventListener('click', () => {
    const theme = isNight() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
    name();
  });
  dark.addEventListener('change', name);
  name();
}
