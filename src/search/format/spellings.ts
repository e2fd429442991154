/**
 * Words by how they begin and by how they end: a word with one slip in it shares one of the two with the word meant.
 * Asked only for words that occur nowhere.
 */
import { BitReader, BitWriter } from './bits.ts';
import { hashTerm } from './pairs.ts';

export interface Spelling {
  word: string;
  /** How often it is said, on a scale of powers of two. */
  frequency: number;
}

/** Words up to so long have short keys, from one letter less on long ones; a slip may make one the other. */
const SHORT = 6;
const LEAST = 3;

/** The keys under which a word is kept. */
export function keysOf(word: string): string[] {
  if (word.length < LEAST) return [];
  return [
    ...(word.length >= SHORT ? ends(word, 3) : []),
    ...(word.length <= SHORT + 1 ? shortKeys(word) : []),
  ];
}

/** The keys under which a word like this one is kept, if it is. */
export function keysLike(typed: string): string[] {
  if (typed.length < LEAST) return [];
  return typed.length <= SHORT ? shortKeys(typed) : ends(typed, 3);
}

const ends = (word: string, length: number): string[] => [
  `${word.slice(0, length)}-`,
  `-${word.slice(-length)}`,
];

/** A slip in the middle of a short word leaves only its first and last letter. */
const shortKeys = (word: string): string[] => [...ends(word, 2), `${word[0]}-${word.at(-1)}`];

export const shardOfKey = (key: string, shards: number): number => hashTerm(key) % shards;

/** Rows in the order of their words. */
export function writeSpellings(rows: readonly Spelling[]): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.count(rows.length);
  let before = '';
  for (const { word, frequency } of rows) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    bits.below(shared, before.length + 1);
    bits.text(word.slice(shared));
    bits.write(frequency, 5);
    before = word;
  }
  return bits.finish();
}

export function readSpellings(bytes: Uint8Array): Spelling[] {
  const bits = new BitReader(bytes);
  let word = '';
  return Array.from({ length: bits.count() }, () => {
    word = word.slice(0, bits.below(word.length + 1)) + bits.text();
    return { word, frequency: bits.read(5) };
  });
}
