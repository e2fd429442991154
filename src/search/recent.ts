/** What was searched for lately, in this browser alone; the reader can clear it. */

const KEY = 'recent-searches';
const KEPT = 8;

/** The newest first; empty where storage is forbidden or holds something else. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuery(typed: string): void {
  const query = typed.trim();
  if (!query) return;
  const kept = [query, ...recentQueries().filter((other) => other !== query)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden or full: nothing is remembered then.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
