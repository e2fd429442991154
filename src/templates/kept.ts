/** Parts of pages that are the same wherever they stand: made once when the site is built. */
import { Html } from './runtime.ts';

const parts = new WeakMap<object, Map<string, Html>>();

/**
 * What is made of something alone, and of nothing that a page has beside it; no script stands in it.
 * @param of What it is made of; what was made is forgotten with it.
 * @param part Its name, different for each part of that.
 * @param make Makes it: each time, where that is not HTML at once, as Astro's own templates are not while developing.
 */
export function kept(of: object, part: string, make: () => unknown): unknown {
  const known = parts.get(of)?.get(part);
  if (known) return known;
  const made = make();
  if (made instanceof Html)
    parts.set(of, (parts.get(of) ?? new Map<string, Html>()).set(part, made));
  return made;
}
