/**
 * Labels in mid-line: a page that lost its line breaks, or one line break that was lost.
 *
 *     … to the mistake? PRIME MINISTER: I think that …
 *                       ^ after a sentence's end, a label in use elsewhere
 */
import type { Cues } from '../../languages/cues.ts';
import { hasWords } from '../query.ts';
import { candidate, isAsker } from './candidates.ts';
import { type Block, bodyBlocks, type Draft, partsWord } from './draft.ts';
import { partBlock } from './lines.ts';
import { isCapitals, keyOf, looksLikeName } from './names.ts';

/** A line longer than this may be a page that lost its line breaks. */
const LONG = 600;
const LONGEST_LABEL = 120;
const SENTENCE_END = /[.?!…»”")\]。？！]\s{1,4}$|[。？！”]$/;

/** Before the labels are known: parts long lines at what recurs in them as a label would. The parts are returned. */
export function partCollapsed(draft: Draft): Set<Block> {
  const long = bodyBlocks(draft).filter(({ text }) => text.length > LONG);
  const counts = new Map<string, number>();
  const begun = new Set<string>();
  for (const { text } of long)
    for (const { printed, sure } of phrases(text)) {
      if (sure) begun.add(printed);
      counts.set(printed, (counts.get(printed) ?? 0) + 1);
    }
  const isUsed = (printed: string): boolean =>
    isCapitalized(printed) &&
    (isAsker(keyOf(printed), draft.cues) ||
      (begun.has(printed) && (counts.get(printed) ?? 0) > 1 && looksLikeName(printed)));
  const collapsed = new Set(
    long.filter(({ text }) => {
      const used = phrases(text).filter(({ printed, sure }) => sure && isUsed(printed));
      return new Set(used.map(({ printed }) => printed)).size > 1;
    }),
  );
  const parts = new Set<Block>();
  if (collapsed.size === 0) return parts;
  draft.blocks = draft.blocks.flatMap((block) => {
    if (!collapsed.has(block)) return [block];
    const cuts = phrases(block.text).filter(({ printed }) => isUsed(printed));
    const found = partAt(
      block,
      cuts.map(({ at }) => at),
    );
    for (const part of found) parts.add(part);
    return found;
  });
  return parts;
}

/** Once labels are known: parts lines at labels that stand elsewhere at the start of one. */
export function inlineLabels(draft: Draft): void {
  const used = new Set<string>();
  for (const { label } of bodyBlocks(draft))
    if (label && (label.form === 'colon' || label.form === 'stop')) used.add(label.printed);
  for (const printed of recurringCapitals(draft)) used.add(printed);
  draft.blocks = draft.blocks.flatMap((block) => {
    if (block.outside !== undefined) return [block];
    const cuts = phrases(block.text).filter(
      (phrase) =>
        used.has(phrase.printed) &&
        phrase.at >= (block.label?.textAt ?? 0) &&
        (phrase.sure || isGlued(phrase, draft.cues)),
    );
    if (cuts.length === 0) return [block];
    // "? Ann Lee: ": a mark before a label is no end of a sentence but an ornament, and goes with it.
    const opens = !block.label && cuts.some(({ at }) => !hasWords(block.text.slice(0, at)));
    const opening = opens ? candidate(block, draft.cues) : undefined;
    const [first, ...rest] = partAt(
      block,
      cuts.map(({ at }) => at).filter((at) => at >= (opening?.textAt ?? 0)),
    );
    for (const part of rest) {
      const label = candidate(part, draft.cues);
      if (label) part.label = label;
    }
    const label = block.label ?? opening;
    if (first && label) first.label = label;
    return first ? [first, ...rest] : [block];
  });
}

/** Recurring this often after a sentence's end, a name in capitals is a label, though it never opens a line. */
const OFTEN = 3;

function recurringCapitals(draft: Draft): string[] {
  const blocks = bodyBlocks(draft);
  if (!blocks.some(({ label }) => label?.capitals && label.form === 'colon')) return [];
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const { printed } of inside(block))
      if (isCapitals(printed) && looksLikeName(printed))
        counts.set(printed, (counts.get(printed) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= OFTEN).map(([printed]) => printed);
}

/** What stands after a sentence's end, behind the block's own label: "MR. LEE" is one. */
const inside = ({ text, label }: Block): Phrase[] =>
  phrases(text).filter(({ at, sure }) => sure && at >= (label?.textAt ?? 0));

/** "… Parliament House JOURNALIST: May I …": a word that asks, in capitals, behind a headline that lost its line. */
const isGlued = ({ printed }: Phrase, cues: Cues): boolean =>
  printed.length > 4 && isCapitals(printed) && isAsker(keyOf(printed), cues);

interface Phrase {
  at: number;
  printed: string;
  /** Right after a sentence's end. */
  sure: boolean;
}

/** What stands before the colons of a text, back to the end of the sentence before; and its last one to four words. */
function phrases(text: string): Phrase[] {
  const found: Phrase[] = [];
  for (const { index } of text.matchAll(/:(?=[\s(])|：/g)) found.push(...before(text, index));
  return found;
}

/** The longest phrase first; of those that begin at one place there is but one. */
function before(text: string, colon: number): Phrase[] {
  const start = Math.max(0, colon - LONGEST_LABEL);
  const head = text.slice(start, colon);
  const found: Phrase[] = [];
  let words = 0;
  for (let at = head.length - 1; at > 0 && words < 6; at--) {
    const sure = SENTENCE_END.test(head.slice(Math.max(0, at - 6), at));
    if (!sure && !/\s/.test(head[at - 1] as string)) continue;
    if (/\s/.test(head[at] as string)) continue;
    words++;
    const printed = head.slice(at).trim();
    found.push({ at: start + at, printed, sure });
    if (sure) break;
  }
  return found;
}

const isCapitalized = (text: string): boolean => /^[\p{Lu}\p{Lo}《]/u.test(text);

/** Parts a block at several offsets of its text. */
export function partAt(block: Block, cuts: number[]): Block[] {
  const parts: Block[] = [];
  let rest: Block | undefined = block;
  let gone = block.from;
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    if (!rest) break;
    if (partsWord(block.text, cut)) continue;
    const [head, tail] = partBlock(rest, block.from + cut - gone);
    if (!head || !tail) continue;
    parts.push(head);
    rest = tail;
    gone = tail.from;
  }
  return rest ? [...parts, rest] : parts;
}
