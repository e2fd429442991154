/** Parts of pages that are the same wherever they stand: made once when the site is built. */

const parts = new WeakMap<object, Map<string, unknown>>();

/**
 * What is made of something alone, and of nothing that a page has beside it; no script stands in it.
 * @param of What it is made of; what was made is forgotten with it.
 * @param part Its name, different for each part of that.
 */
export function kept<Made>(of: object, part: string, make: () => Made): Made {
  // While developing, templates are Astro's, which are of use once.
  if (!import.meta.env.PROD) return make();
  const known = parts.get(of) ?? new Map<string, unknown>();
  if (!known.has(part)) known.set(part, make());
  parts.set(of, known);
  return known.get(part) as Made;
}
