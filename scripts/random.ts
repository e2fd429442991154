/** Random choices that a seed repeats, for what is generated, fuzzed and measured: small, fast, and never for secrets. */

/** Numbers and choices in an order that is the same for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True as often as `share` says, 0 to 1. */
  chance(share: number): boolean;
  /** True once in so many times. */
  once(inSoMany: number): boolean;
  /** One of a list. Throws on an empty one. */
  pick<T>(from: readonly T[]): T;
  /** `count` different ones of a list, in the order drawn; all of them when there are not so many. */
  sample<T>(from: readonly T[], count: number): T[];
}

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, good enough to choose by. A text is hashed to its seed. */
export function randomFrom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed | 0 : hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    int: (from, to) => from + below(to - from + 1),
    chance: (share) => next() < share,
    once: (inSoMany) => below(inSoMany) === 0,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('There is nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
    sample: (from, count) => {
      const left = [...from];
      const drawn = Math.min(count, left.length);
      return Array.from({ length: drawn }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}

/** FNV-1a over UTF-8. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value;
}
