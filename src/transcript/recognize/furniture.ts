/** Sets aside what is printed around and amid the record: menus, language switchers, "See also", end matter. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { countWords, hasWords, words } from '../query.ts';
import { candidate } from './candidates.ts';
import { timeAlone } from './dates.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';

/** A heading of end matter is short; so are the links below it. */
const MOST_WORDS = 14;

export function furniture(draft: Draft): void {
  for (const block of bodyBlocks(draft)) {
    if (block.flat.furniture !== undefined) putAside(block, block.flat.furniture);
    else if (!hasWords(block.text) && !/\p{L}/u.test(block.text)) putAside(block, 'separator');
    else if (isLanguageSwitcher(block.text)) putAside(block, 'language switcher');
  }
  for (const block of stamps(draft)) putAside(block, 'time line');
  for (const block of endMatter(draft)) putAside(block, 'end matter');
  for (const block of closing(draft)) putAside(block, 'closing line');
  amid(draft);
}

/** Times on lines of their own, again and again: when what follows was said. */
function stamps(draft: Draft): Block[] {
  const found = bodyBlocks(draft).filter(({ text }) => STAMP_LINE.test(text));
  return found.length >= LEAST_STAMPS ? found : [];
}

const LEAST_STAMPS = 3;
const STAMP_LINE =
  /^[[(（【]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T]{1,3})?\d{1,2}:\d{2}(?::\d{2})?[\])）】]?$/;

/** Takes a block out of the record; it stays listed. */
export function putAside(block: Block, reason: string): void {
  block.outside = reason;
  delete block.label;
}

/**
 *     • en-GB1 ru-RU1
 *       ^^^^^^ ^^^^^^ two or more language tags and nothing else, each perhaps with a count glued on
 */
function isLanguageSwitcher(text: string): boolean {
  if (text.length > 400 || !/^[\s•·|/,]*[a-z]{2,3}[-_][A-Z]/.test(text)) return false;
  const tags = text.split(/[\s•·|/,]+/).filter(Boolean);
  return tags.length > 1 && tags.every((tag) => /^[a-z]{2,3}[-_][A-Z]{2}\d{0,2}$/.test(tag));
}

/** The run of short unpunctuated lines at the very end, from the first heading that opens such matter. */
function endMatter(draft: Draft): Block[] {
  const blocks = bodyBlocks(draft);
  const { cues } = draft;
  const fields = fieldsOf(blocks, cues);
  const isEnd = (block: Block): boolean => fields.has(block) || isEndLine(block, cues);
  const belongs = (block: Block): boolean => looksLikeLink(block, cues) || isEnd(block);
  let first = blocks.length;
  while (first > 0 && belongs(blocks[first - 1] as Block)) first--;
  const tail = blocks.slice(first);
  const isButton = ({ text }: Block): boolean => cues.furniture.includes(headingOf(text));
  const opens = tail.findIndex((block, at) => {
    const next = tail[at + 1];
    return isEnd(block) || (isButton(block) && next && isEnd(next));
  });
  return opens < 0 ? [] : tail.slice(opens);
}

/**
 * What only stands below a record.
 *
 *     See also        Last update: 12-02-2024        © Ministry of Roads, 2024        https://roads.example
 *     Found a mistake? Select it and press Ctrl+Enter.
 */
function isEndLine({ text }: Block, cues: Cues): boolean {
  if (text.length > LONGEST_FIELD) return false;
  return (
    isEndHeading(text, cues) ||
    /©|Ctrl ?\+ ?Enter/i.test(text) ||
    (countWords(text) <= MOST_WORDS && /^https?:\/\//.test(text.split(/\s/).at(-1) ?? ''))
  );
}

/** "Source: Ministry of Roads": a word by which pages tell of a record, once, and no question behind it. */
function fieldsOf(blocks: Block[], cues: Cues): Set<Block> {
  const keys = new Map<string, Block[]>();
  for (const block of blocks) {
    const colon = block.text.slice(0, LONGEST_KEY).search(/[:：]/);
    const key = colon < 0 ? '' : headingOf(block.text.slice(0, colon));
    if (key === '') continue;
    const same = keys.get(key);
    if (same) same.push(block);
    else keys.set(key, [block]);
  }
  const { askers, answerers, helpers, headKeys, endMatter: headings, furniture: buttons } = cues;
  const labels = new Set([...askers, ...answerers, ...helpers]);
  const known = new Set([...headKeys, ...headings, ...buttons].filter((key) => !labels.has(key)));
  const found = [...keys].flatMap(([key, [block, second]]) =>
    block && !second && known.has(key) && block.text.length <= LONGEST_FIELD ? [block] : [],
  );
  return new Set(found.filter(({ text }) => !/[?？؟]$/.test(text)));
}

const LONGEST_KEY = 40;
const LONGEST_FIELD = 300;

/** A heading of matter that is no part of the record: "See also". */
export function isEndHeading(text: string, { endMatter: headings }: Cues): boolean {
  return text.length < 80 && headings.includes(headingOf(text));
}

/** A short line as headings are compared: lower case, without the signs around it. */
export function headingOf(text: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(normalizeText(text.toLowerCase()))?.[0] ?? '';
}

function looksLikeLink(block: Block, cues: Cues): boolean {
  const { text } = block;
  if (text.length > 300) return false;
  const unpunctuated = !/[.!?…:;,”"»)\]。！？：]$/.test(text) || isEndHeading(text, cues);
  return unpunctuated && countWords(text) <= MOST_WORDS && candidate(block, cues)?.asks !== true;
}

/** Lines that close the record: "[ENDS]", "END 6:45 P.M. EST", a time alone, "At 2:05 the press conference ends." */
function closing(draft: Draft): Block[] {
  const blocks = bodyBlocks(draft);
  const found: Block[] = [];
  for (
    let at = blocks.length - 1;
    at > 0 && isClosing((blocks[at] as Block).text, draft.cues);
    at--
  )
    found.unshift(blocks[at] as Block);
  return found;
}

function isClosing(text: string, cues: Cues): boolean {
  const { ends } = cues;
  if (tellsEnd(text, cues)) return true;
  if (text.length > 60) return false;
  if (timeAlone(text) !== undefined) return true;
  const time = text.search(/\d/);
  const word = headingOf(time < 0 ? text : text.slice(0, time));
  return ends.includes(word) && (time < 0 || timeAlone(text.slice(time)) !== undefined);
}

/** A sentence with a time and the kind of event, in which nobody says "I" or "you". */
function tellsEnd(text: string, { kinds, firstPerson }: Cues): boolean {
  if (text.length > 120 || !/(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/.test(text)) return false;
  const lower = text.toLowerCase();
  const found = words(lower);
  return (
    found.length <= MOST_WORDS + 2 &&
    kinds.some((kind) => lower.includes(kind)) &&
    !firstPerson.some((word) => found.includes(word)) &&
    !/[:：]\s/.test(text)
  );
}

/** A heading of other matter in the middle, with the links below it; the turn goes on after them. */
function amid(draft: Draft): void {
  let inside = false;
  for (const block of bodyBlocks(draft)) {
    if (isEndHeading(block.text, draft.cues)) inside = true;
    else if (inside && !(looksLikeLink(block, draft.cues) && countWords(block.text) > 1))
      inside = false;
    if (inside) putAside(block, 'link to other matter');
  }
}
