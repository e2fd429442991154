/**
 * How FlexSearch is set up, for the build and for the browser alike, and the fingerprint of it.
 * FlexSearch keeps term → slot → turns and pair → turns; words come from our tokenizer, slots from our impact.
 */
import { Encoder, type IndexOptions } from 'flexsearch';
import { VERSION } from './format/manifest.ts';
import { SLOTS } from './format/postings.ts';
import type { Stem } from './stem.ts';
import { eachWord } from './words.ts';

/** What an index must have been built with for this code to read it. Change a number with words.ts or stem.ts, and with impact(). */
export const FINGERPRINT = `flexsearch 0.8.212 · ${SLOTS} slots · words 2 · impact 2`;

/** What an index must have been written in for this code to read it. */
export const FORMAT = `${VERSION} · ${FINGERPRINT}`;

/**
 * FlexSearch's encoder with our tokenizer in the place of its normalizing, our stemmer in that of its finalizing,
 * and everything off that would change a word: it splits numbers (2024 → 202, 4), merges double letters
 * (committee → comite), drops stop words, and keeps a cache that mixes up queries with and without repetitions.
 */
export function createEncoder(stem: Stem): Encoder {
  return new Encoder({
    normalize: (text: string) => {
      const found: string[] = [];
      eachWord(text, (word) => found.push(word));
      return found.join(' ');
    },
    split: ' ',
    numeric: false,
    dedupe: false,
    cache: false,
    maxlength: Number.POSITIVE_INFINITY,
    finalize: (terms: string[]) => terms.map(stem),
  });
}

/**
 * What FlexSearch's encoder makes of a text: terms of its words, said twice in a row once. Tests hold the two together.
 * @param termOf Makes the term of a word: its stem, or what stands for that.
 */
export function termsOf<Term>(text: string, termOf: (word: string) => Term): Term[] {
  const terms: Term[] = [];
  let last: string | undefined;
  eachWord(text, (word) => {
    if (word !== last) terms.push(termOf(word));
    last = word;
  });
  return terms;
}

/**
 * `context` makes FlexSearch keep pairs of neighbours, in order; without it, it would drop a query's repeated
 * words too. `fastupdate` costs memory and is of no use here.
 */
export function indexOptions(encoder: Encoder): IndexOptions {
  return {
    encoder,
    tokenize: 'strict',
    resolution: SLOTS,
    context: { depth: 1, bidirectional: false, resolution: 1 },
    score: createScore(),
    fastupdate: false,
    cache: false,
  };
}

/** How much a text is about a term: more for more often, less in a longer text; between 0 and 1 (BM25). */
export function impact(count: number, length: number): number {
  return count / (count + 1.2 * (0.3 + (0.7 * length) / 125));
}

/** The slot of an impact: 0 is the best. */
export function slotOf(count: number, length: number): number {
  return Math.min(SLOTS - 1, Math.floor((1 - impact(count, length)) * SLOTS));
}

/** The middle of a slot's impacts. */
export function slotImpact(slot: number): number {
  return 1 - (slot + 0.5) / SLOTS;
}

/**
 * FlexSearch's hook for the slot of a term, called at its first occurrence; it is asked term by term, so a text
 * is counted once and kept. Pairs have one slot: they say where words meet, not how much a text is about them.
 */
function createScore(): NonNullable<IndexOptions['score']> {
  let counted: string[] | undefined;
  let counts = new Map<string, number>();
  return (content, term, _position, partner) => {
    if (partner !== null) return 0;
    if (content !== counted) {
      counted = content;
      counts = new Map();
      for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return slotOf(counts.get(term) ?? 0, content.length);
  };
}
