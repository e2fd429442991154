/** Chance that can be repeated: the same seed, the same queries. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** Some of the items, each at most once, in the order drawn. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** mulberry32: small, fast, and good enough to draw samples with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    sample<T>(items: readonly T[], count: number) {
      const left = [...items];
      const drawn: T[] = [];
      while (drawn.length < count && left.length) drawn.push(...left.splice(below(left.length), 1));
      return drawn;
    },
  };
}
