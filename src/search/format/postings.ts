/** One term's turns: their numbers, ascending, and the slot of impact that each has. */
import type { BitReader, BitWriter } from './bits.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** Slots of impact, best first, as FlexSearch calls them; its `resolution`. */
export const SLOTS = 8;

export interface Postings {
  /** Turn numbers, ascending. */
  ids: Uint32Array;
  /** The slot of each. */
  slots: Uint8Array;
}

/** Writes numbers and slots; the count stands before. */
export function writePostings(bits: BitWriter, { ids, slots }: Postings, turns: number): void {
  writeNumbers(bits, ids, turns);
  // Slot by slot from the last: which of those left are in it.
  // Plain loops here as well, over the slots of those left, which close up.
  const left = slots.slice();
  const places = new Uint32Array(left.length);
  let length = left.length;
  for (let slot = SLOTS - 1; slot > 0 && length > 0; slot--) {
    let found = 0;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const own = left[at] as number;
      if (own === slot) places[found++] = at;
      else left[kept++] = own;
    }
    bits.below(found, length + 1);
    writeNumbers(bits, places, length, 0, found);
    length = kept;
  }
}

export function readPostings(bits: BitReader, count: number, turns: number): Postings {
  const ids = readNumbers(bits, count, turns);
  const slots = new Uint8Array(count);
  // Plain loops: a frequent word has a hundred thousand turns.
  let left = new Uint32Array(count);
  for (let at = 0; at < count; at++) left[at] = at;
  for (let slot = SLOTS - 1; slot > 0 && left.length > 0; slot--) {
    const size = bits.below(left.length + 1);
    if (size === 0) continue;
    for (const index of readNumbers(bits, size, left.length)) slots[left[index] as number] = slot;
    let kept = 0;
    for (const at of left) if (slots[at] !== slot) left[kept++] = at;
    left = left.subarray(0, kept);
  }
  return { ids, slots };
}
