/**
 * The one tokenizer: the index is built, queries are read, hits are verified and words are marked
 * with it, so that all four agree on what a word is.
 */

export interface Word {
  /** Folded: accents, case and width aside. What is compared. */
  text: string;
  /** Where it stands in the original, [start, end). */
  start: number;
  end: number;
}

/** Scripts written without spaces: each character is a word, and a run of them a phrase. */
const ALONE = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const LETTER = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d';

/** A run of letters and digits; an apostrophe belongs to it between two of them: don’t, O'Neill. */
const WORD = new RegExp(
  `[${ALONE}]|(?:(?![${ALONE}])[${LETTER}]|(?<=[${LETTER}])['’‘](?=[\\p{L}\\p{N}]))+`,
  'gu',
);

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. и keeps its breve: й is a letter. */
const MARK = /[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|(?<![иИ])\u0306/g;

/** One form for all spellings of a word: `Ёлка` → `елка`, `café` → `cafe`, `Don’t` → `don't`. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(MARK, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}'‘’ʼ]/gu, '')
    .replace(/['‘’ʼ]+/g, "'")
    .replace(/^'|'$/g, '');
}

/** The words of a text in order, in one pass. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (folded) found.push({ text: folded, start, end: start + word.length });
  }
  return found;
}
