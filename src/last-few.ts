/** What pages made in a row ask again: the last few answers. */

/**
 * A function that makes a value for a key, or has it still.
 * @param most So many are kept, the last that were asked for.
 */
export function lastFew<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const value = kept.has(key) ? (kept.get(key) as Value) : make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
