/** Random choices that a seed repeats, for what the fuzzer makes: small, fast, and never for secrets. */

/** Numbers and choices in an order that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** True once in so many times. */
  once(inSoMany: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, good enough to choose by. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    once: (inSoMany) => below(inSoMany) === 0,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}

/** The seed of one case of a run: far apart for neighbours. */
export function seedOf(run: number, at: number): number {
  return Math.imul(run ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) | 0;
}
