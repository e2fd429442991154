/** Numbers that look random and are a function of a seed: the same seed writes the same archive everywhere. */

export interface Random {
  /** A number from 0 up to and without 1. */
  next: () => number;
  /** A whole number from `from` to `to`, both included. */
  int: (from: number, to: number) => number;
  /** True as often as `share` says, 0 to 1. */
  chance: (share: number) => boolean;
  /** One of a list. Throws on an empty one. */
  pick: <T>(list: readonly T[]) => T;
  /** `count` different ones of a list, in random order; all of them when there are not so many. */
  sample: <T>(list: readonly T[], count: number) => T[];
}

/** FNV-1a of the seed starts mulberry32: 32 bits are plenty to choose among sentences. */
export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed))
    state = Math.imul(state ^ byte, 0x01000193) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from');
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    sample: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }).flatMap(() =>
        left.splice(int(0, left.length - 1), 1),
      );
    },
  };
}
