/** Questions asked of a tree: its turns, exchanges, text and words. Nothing here is stored. */
import { parseAnchor } from './label.ts';
import type { Anchor, Block, Exchange, Meta, PersonId, Transcript, Turn } from './types.ts';

/** Characters that are words by themselves, for a class of a regular expression. */
export const CJK = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7af';
const WORD = new RegExp(
  `[${CJK}]|[[\\p{L}\\p{N}]--[${CJK}]][[\\p{L}\\p{N}\\p{M}'’]--[${CJK}]]*`,
  'gv',
);

/** The words of a text, as counted and accounted for: runs of letters and digits, each CJK character alone. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** What a code unit is to words, in bits, so that words are counted without branches: it may begin one, */
const BEGINS = 1;
/** it may go on in one, */
const GOES_ON = 2;
/** and this was asked before. */
const KNOWN = 4;
/** What each code unit is, 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/** How many words a text has: as `words` has it, but no list of them is made, which takes most of the time. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === 0) return words(text).length;
    const begins = kind & BEGINS;
    const goesOn = (kind & GOES_ON) >> 1;
    const isInside = inWord & goesOn;
    count += begins & ~isInside;
    inWord = isInside | (begins & goesOn);
  }
  return count;
}

/** Where the words of a text stand: start and end of each, one after another. */
export function wordPlaces(text: string): number[] {
  const places: number[] = [];
  let inWord = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === 0)
      return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]);
    const goesOn = (kind & GOES_ON) >> 1;
    if (inWord & goesOn) continue;
    if (inWord) places.push(at);
    inWord = kind & BEGINS & goesOn;
    if (kind & BEGINS) places.push(at);
    if (kind & BEGINS & ~goesOn) places.push(at + 1);
  }
  if (inWord) places.push(text.length);
  return places;
}

/** What a code unit is; 0 for half of a letter of two units, which is nothing by itself. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || kindOf(unit);
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const letter = String.fromCharCode(unit);
  const goesOn = words(`a${letter}`)[0] !== 'a';
  const kind = KNOWN | (hasWords(letter) ? BEGINS : 0) | (goesOn ? GOES_ON : 0);
  kinds[unit] = kind;
  return kind;
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return text.search(WORD) >= 0;
}

/** What stands between words. */
const BETWEEN = new RegExp(`[^\\p{L}\\p{N}\\p{M}'’${CJK}]+`, 'gu');

/** Whether two texts have the same words in the same order. */
export function haveSameWords(a: string, b: string): boolean {
  // Texts that differ only between words are told without a list of words.
  if (a.replace(BETWEEN, ' ').trim() === b.replace(BETWEEN, ' ').trim()) return true;
  const [one, other] = [words(a), words(b)];
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** All turns in order. */
export function turns(transcript: Transcript): Turn[] {
  return transcript.children.flatMap((section) =>
    section.children.filter((child): child is Turn => child.type !== 'note'),
  );
}

/** The turn at an anchor. */
export function turnAt(transcript: Transcript, anchor: Anchor): Turn | undefined {
  return turns(transcript).find((turn) => turn.anchor === anchor);
}

/** Which exchange a turn belongs to, "3" or "3a"; undefined for plain speech. */
export function exchangeNumber(turn: Turn): string | undefined {
  const parts = parseAnchor(turn.anchor);
  return parts && parts.type !== 'speech' ? parts.number : undefined;
}

/**
 * The exchanges in order: turns that share a number, and any speech that stands between them.
 * An answer whose question is missing makes none: check() reports it.
 */
export function exchanges(transcript: Transcript): Exchange[] {
  const found = new Map<string, Exchange>();
  let between: Turn[] = [];
  for (const turn of turns(transcript)) {
    const number = exchangeNumber(turn);
    if (number === undefined) {
      between.push(turn);
      continue;
    }
    const known = found.get(number);
    if (known) {
      known.turns.push(...between, turn);
      (turn.type === 'question' ? known.questions : known.answers).push(turn);
    } else if (turn.type === 'question') {
      found.set(number, {
        anchor: turn.anchor,
        number,
        questions: [turn],
        answers: [],
        turns: [turn],
      });
    }
    between = [];
  }
  return [...found.values()];
}

/** Words said: paragraphs parted by a blank line, notes left out. */
export function textOf(turn: Turn): string {
  return paragraphsOf(turn).join('\n\n');
}

/** The paragraphs of a turn as plain text, list items and quotations included, notes left out. */
export function paragraphsOf(turn: Turn): string[] {
  return turn.children.flatMap((block) => (block.type === 'note' ? [] : blockTexts(block)));
}

/** Everything a block prints, in order. */
export function blockTexts(block: Block): string[] {
  if (block.type === 'note') return [block.value];
  if (block.type === 'paragraph') {
    return [block.children.map((child) => ('value' in child ? child.value : '')).join('')];
  }
  if (block.type === 'blockquote')
    return block.children.flatMap((child) => blockTexts(child as Block));
  return block.children.flatMap((item) =>
    item.children.flatMap((child) => blockTexts(child as Block)),
  );
}

/** The name under which this transcript prints a person, first spelling first; undefined when it does not. */
export function nameOf(meta: Meta, person: PersonId): string | undefined {
  return Object.keys(meta.people).find((name) => meta.people[name] === person);
}

/** The person a printed name stands for in this transcript. */
export function personNamed(meta: Meta, name: string): PersonId | undefined {
  return Object.hasOwn(meta.people, name) ? meta.people[name] : undefined;
}

/** The official title without the place and date at its end, which a page states beside it. */
export function displayTitle({ title, place, date }: Meta): string {
  const said = `, ${place}, `;
  const at = place === undefined ? -1 : title.lastIndexOf(said);
  const [, year] = (at >= 0 && /^[^,]*,?\s?(\d{4})$/.exec(title.slice(at + said.length))) || [];
  return year !== undefined && year === date.slice(0, 4) ? title.slice(0, at) : title;
}

/**
 * The opening of a text, cut between words to at most `length` characters, with "…" where it was cut; after a
 * question or an exclamation at a distance, which does not break.
 */
export function excerpt(text: string, length = 140): string {
  // Most blanks are single spaces, and stay.
  const flatten = (part: string): string => part.replace(/[^\S ]\s*| \s+/g, ' ').trim();
  // Of a long text the beginning is enough, unless it is mostly blank.
  const opening = flatten(text.slice(0, 2 * length));
  const flat = opening.length > length ? opening : flatten(text);
  if (flat.length <= length) return flat;
  let end = Math.max(flat.lastIndexOf(' ', length - 1), length / 2);
  while (end > 0 && ' ,;:.–—-'.includes(flat.charAt(end - 1))) end -= 1;
  const kept = flat.slice(0, end);
  return /[?!]$/.test(kept) ? `${kept}\u00a0…` : `${kept}…`;
}
