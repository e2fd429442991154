/** Law 1, counted: every word of the source is in the tree or listed as set aside; none is invented. */
import { printedLabel } from './build.ts';
import { blockTexts, countWords, haveSameWords, turns } from './query.ts';
import { slicer } from './receipts.ts';
import type { Anchor, Receipt, Transcript, Turn } from './types.ts';

export interface Account {
  /** Words in the source. */
  total: number;
  /** Of these, in a turn or the title, unchanged. */
  kept: number;
  /** Of these, listed as set aside. */
  setAside: number;
  /** Stretches that stand nowhere: the promise is broken. Empty when all is well. */
  lost: { line: number; text: string; words: number }[];
  /** Turns whose words are not those of the source any more: corrected by hand, or removed. */
  edited: Anchor[];
}

/** Accounts for every word of a source. */
export function account(source: string, transcript: Transcript, receipts: Receipt[]): Account {
  const slice = slicer(source);
  const byAnchor = new Map(turns(transcript).map((turn) => [turn.anchor, turn]));
  const expected = (what: Receipt['what']): string[] | undefined => {
    const turn = byAnchor.get(what);
    return turn ? turnTexts(turn) : what === 'title' ? [transcript.meta.title] : undefined;
  };
  const result: Account = {
    total: countWords(source),
    kept: 0,
    setAside: 0,
    lost: [],
    edited: [],
  };
  for (const [index, receipt] of receipts.entries()) {
    const found = piecesOf(index, receipts).map(slice).join('\n');
    const texts = receipt.what === '-' ? undefined : expected(receipt.what);
    if (receipt.what === '-') result.setAside += countWords(found);
    else if (texts && isSaidIn(found, texts)) result.kept += countWords(found);
    else result.edited.push(receipt.what);
  }
  result.lost = gaps(slice, receipts);
  return result;
}

/** Stretches of the source with words in them that no receipt covers. */
function gaps(slice: ReturnType<typeof slicer>, receipts: Receipt[]): Account['lost'] {
  const last = { line: Number.MAX_SAFE_INTEGER, column: 1 };
  let from = { line: 1, column: 1 };
  const found: Account['lost'] = [];
  for (const { from: start, to } of [...receipts, { from: last, to: last }]) {
    const text = isBefore(from, start) ? slice({ from, to: start }) : '';
    const lost = countWords(text);
    if (lost > 0) found.push({ line: from.line, text: text.trim(), words: lost });
    if (isBefore(from, to)) from = to;
  }
  return found;
}

/** A stretch without what stands inside it on its own, such as a headline in the middle of a speech. */
function piecesOf(index: number, receipts: Receipt[]): Pick<Receipt, 'from' | 'to'>[] {
  const { from: first, to: last } = receipts[index] as Receipt;
  const pieces: Pick<Receipt, 'from' | 'to'>[] = [];
  let from = first;
  for (let next = index + 1; next < receipts.length; next++) {
    const inside = receipts[next] as Receipt;
    if (!isBefore(inside.from, last)) break;
    pieces.push({ from, to: inside.from });
    from = inside.to;
  }
  return [...pieces, { from, to: last }];
}

const isBefore = (a: Receipt['from'], b: Receipt['from']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Whether a stretch of the source has the words of these texts in this order, and no others. */
function isSaidIn(found: string, texts: readonly string[]): boolean {
  return isMadeOf(found, texts) || haveSameWords(found, texts.join('\n'));
}

/**
 * Whether a stretch is made of these texts, letter for letter, with nothing but blanks and signs of ASCII between
 * them. Most are, and are told so without a look at their letters one by one; the same words they have then as well.
 */
function isMadeOf(found: string, texts: readonly string[]): boolean {
  let at = 0;
  for (const text of texts) {
    if (!text) continue;
    const from = found.indexOf(text, at);
    if (from < 0 || skipBetween(found, at) < from) return false;
    at = from + text.length;
    // A word may go on in the one only.
    if (
      at < found.length &&
      !isBetween(found.charCodeAt(at)) &&
      !isBetween(found.charCodeAt(at - 1))
    )
      return false;
  }
  return skipBetween(found, at) === found.length;
}

/** Where what stands between words ends, from a place on. */
function skipBetween(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBetween(text.charCodeAt(at))) at++;
  return at;
}

/** ASCII that is never part of a word: neither a letter nor a digit nor an apostrophe. */
const isBetween = (code: number): boolean =>
  code < 0x80 &&
  !(code >= 97 && code <= 122) &&
  !(code >= 65 && code <= 90) &&
  !(code >= 48 && code <= 57) &&
  code !== 39;

/** All a turn prints, its label and notes included. */
function turnTexts(turn: Turn): string[] {
  return [printedLabel(turn), ...turn.children.flatMap(blockTexts)];
}
