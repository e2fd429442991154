/** What reading costs, in bytes, by what the index tells of itself: lists that narrow, or texts that decide. */
import type { IndexInfo } from './format/manifest.ts';

/** Turns that are shown at first. */
const PAGE = 10;
/** About how many bits a slot takes. */
const SLOT_BITS = 2;

/** A required term that is frequent, or the beginning of frequent ones. */
export interface Choice {
  /** Which share of the turns has it. */
  share: number;
  /** The share of each frequent term whose list must be read to know them. */
  files: readonly number[];
}

/**
 * Of terms, rarest first, those worth their lists: so many as make the bytes of lists, and of texts that must be read
 * to find a page of turns that have all words, the least.
 *
 * @param left How many turns may have the other words.
 * @param isNarrowed Whether those turns are known; otherwise one list at least is read.
 */
export function worthReading<T extends Choice>(
  choices: readonly T[],
  left: number,
  isNarrowed: boolean,
  { turns, block, bytes }: Pick<IndexInfo, 'turns' | 'block' | 'bytes'>,
): T[] {
  const text = (bytes.texts / turns) * block;
  let best = { count: 0, bytes: Number.POSITIVE_INFINITY };
  let listed = 0;
  let candidates = left;
  for (let count = 0; count <= choices.length; count++) {
    const choice = choices[count - 1];
    if (choice) {
      for (const share of choice.files) listed += (turns * bitsOf(share)) / 8;
      candidates *= choice.share;
    }
    // What the lists not read would have told, the texts must: one of so many has all words.
    const rest = choices.slice(count).reduce((all, { share }) => all * share, 1);
    const total = listed + Math.min(candidates, PAGE / rest) * text;
    if (total < best.bytes && (count > 0 || isNarrowed)) best = { count, bytes: total };
  }
  return choices.slice(0, best.count);
}

/** About how many bits a turn a list takes that has this share of them: entropy of the turns, and of their slots. */
const bitsOf = (share: number): number =>
  -share * Math.log2(share) - (1 - share) * Math.log2(1 - share + 1e-9) + SLOT_BITS * share;
