/** When nothing was found: what else might be asked, from what was asked. */
import { parseQuery } from './query.ts';

/** Wider queries, the closest first: the same words anywhere, then each word alone. At most five, none the same. */
export function looser(typed: string): string[] {
  const { terms, excluded } = parseQuery(typed);
  const each = [...new Set(terms.flatMap((term) => term.words))];
  const wider = new Set<string>();
  if (excluded.length || terms.some((term) => term.words.length > 1 || !term.open))
    wider.add(each.join(' '));
  for (const word of each.toSorted((a, b) => b.length - a.length)) wider.add(word);
  wider.delete(typed.trim().toLowerCase());
  return [...wider].filter(Boolean).slice(0, 5);
}
