/**
 * How FlexSearch is set up, for the build and for the browser alike, and the fingerprint of it.
 * FlexSearch keeps term → impact → turns; words come from our tokenizer, ranks from our impact.
 */
import type { IndexOptions } from 'flexsearch';

/** Steps of impact in a posting list; FlexSearch calls them slots, best first. */
export const SLOTS = 8;

/** What an index must have been built with for this code to read it. Change the number with words.ts. */
export const FINGERPRINT = `flexsearch 0.8.212 · strict · ${SLOTS} slots · words 1`;

/**
 * @param encode content → terms. The build gives the tokenizer; the browser looks up terms that
 *   are already folded, one at a time, and gives the term back.
 *
 * Left out on purpose: `context` (phrases are verified on the text), FlexSearch's own encoder
 * (it splits numbers, drops double letters and stop words) and `fastupdate` (memory, and no use here).
 */
export function indexOptions(encode: (content: string) => string[]): IndexOptions {
  return { tokenize: 'strict', resolution: SLOTS, encode, score: createScore(), cache: false };
}

/** How much a text is about a term: more for more often, less in a longer text; between 0 and 1 (BM25). */
export function impact(count: number, length: number): number {
  return count / (count + 1.2 * (0.4 + (0.6 * length) / 150));
}

/** The middle of a slot's impacts. */
export function slotImpact(slot: number): number {
  return 1 - (slot + 0.5) / SLOTS;
}

/** FlexSearch's hook for the slot of a term; it is asked term by term, so a text is counted once and kept. */
function createScore(): NonNullable<IndexOptions['score']> {
  let counted: string[] | undefined;
  let counts = new Map<string, number>();
  return (content, term) => {
    if (content !== counted) {
      counted = content;
      counts = new Map();
      for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const share = impact(counts.get(term) ?? 0, content.length);
    return Math.min(SLOTS - 1, Math.floor((1 - share) * SLOTS));
  };
}
