/**
 * Ascending numbers as bits: the middle one first, within what its neighbours leave possible, then each half
 * (binary interpolative coding; Moffat and Stuiver, 2000). Runs of neighbours cost nothing, so that one code
 * serves the rarest word and the most frequent.
 */
import type { BitReader, BitWriter } from './bits.ts';

/** Writes numbers of [0, universe), ascending, none twice; how many they are is written elsewhere. */
export function writeNumbers(
  bits: BitWriter,
  numbers: ArrayLike<number>,
  universe: number,
  from = 0,
  to = numbers.length,
): void {
  const write = (first: number, last: number, low: number, high: number): void => {
    const count = last - first;
    // All that is possible is there.
    if (count === 0 || high - low === count) return;
    const middle = (first + last) >> 1;
    const value = numbers[middle] as number;
    const least = low + middle - first;
    bits.below(value - least, high - low - count + 1);
    write(first, middle, low, value);
    write(middle + 1, last, value + 1, high);
  };
  write(from, to, 0, universe);
}

export function readNumbers(bits: BitReader, count: number, universe: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const read = (first: number, last: number, low: number, high: number): void => {
    const size = last - first;
    if (high - low === size) {
      for (let at = first; at < last; at++) numbers[at] = low + at - first;
      return;
    }
    if (size === 0) return;
    const middle = (first + last) >> 1;
    const value = low + middle - first + bits.below(high - low - size + 1);
    numbers[middle] = value;
    read(first, middle, low, value);
    read(middle + 1, last, value + 1, high);
  };
  read(0, count, 0, universe);
  return numbers;
}
