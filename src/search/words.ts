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
  'uy',
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
  eachWord(text, (folded, start, end) => found.push({ text: folded, start, end }));
  return found;
}

/**
 * Calls back for each word of a text in order: folded, and where it stands. Most words of most archives are plain
 * letters, Latin or Cyrillic, and are read by hand, ten times faster than WORD would; WORD decides on all others.
 */
export function eachWord(
  text: string,
  found: (folded: string, start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    if (isPlain(text.charCodeAt(at))) {
      const end = plainEnd(text, at);
      if (end > 0) {
        found(foldOnce(text, at, end), at, end);
        at = end;
        continue;
      }
    } else if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const folded = word && fold(word);
    const length = word?.length ?? ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
    if (folded) found(folded, at, at + length);
    at += length;
  }
}

/** Of a word of plain letters and apostrophes what `fold` makes of it. */
function foldPlain(word: string): string {
  const small = word.toLowerCase();
  return /[‘’]/.test(small) ? small.replace(/[‘’]/g, "'") : small;
}

/** Words that were folded lately, each at the one number that its letters give: as written, and folded. */
const REMEMBERED = 1 << 13;
const spelled = Array<string>(REMEMBERED).fill('');
const foldedAs = Array<string>(REMEMBERED).fill('');
/** Longer words are rare, and in V8 each would keep the whole text that it was cut from. */
const LONGEST = 12;

/** A word of plain letters, folded; one that was met lately is found by its letters, with no copy of it made. */
function foldOnce(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return foldPlain(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const number = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
  if (isWrittenAt(text, start, end, spelled[number] as string)) return foldedAs[number] as string;
  const word = text.slice(start, end);
  const folded = foldPlain(word);
  spelled[number] = word;
  foldedAs[number] = folded;
  return folded;
}

function isWrittenAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

/** A letter or digit whose folded form is its small one, of Cyrillic those from а to я. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0x410 && code <= 0x44f) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57);

/** Neither a letter nor part of one: ASCII that is not plain, dashes, quotation marks, dots. */
const isGap = (code: number): boolean => code < 0x80 || (code >= 0x2010 && code <= 0x2027);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/** Where a word of plain letters that begins here ends; 0 when it has others too. */
function plainEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (isApostrophe(code) && at + 1 < text.length) {
      const next = text.charCodeAt(at + 1);
      if (isPlain(next)) continue;
      return isGap(next) ? at : 0;
    }
    return isGap(code) ? at : 0;
  }
  return at;
}
