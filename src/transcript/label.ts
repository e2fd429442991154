/**
 * The label that opens a turn in our Markdown, and the anchor it stands for.
 *
 *     ### Q3.2 Ann Lee (Reuters) [Ann B. Lee]
 *         ^^^^ ^^^^^^^ ^^^^^^^^^ ^^^^^^^^^^^^
 *         |    |       |         supplied: who spoke, by us; only where the printed label does not say it
 *         |    |       annotation: the printed aside
 *         |    attribution: as printed
 *         type, number of the exchange, part within it: the anchor `q3-2`
 *
 *     ### Q3.2@00:12:03 Ann Lee
 *             ^^^^^^^^^ when it began, where the source has times; glued on, so that no printed label can look like it
 */
import type { Anchor, Time, TurnType } from './types.ts';

export interface Label {
  type: TurnType;
  anchor: Anchor;
  time?: Time;
  attribution: string;
  annotation?: string;
  /** A name from the front matter's `people`, or `?` for "nobody knows". */
  supplied?: string;
}

/** An anchor taken apart: `q3a-2` is {type: 'question', number: '3a', part: '2'}. */
export interface AnchorParts {
  type: TurnType;
  number: string;
  part?: string;
}

const TYPE_OF = { s: 'speech', q: 'question', a: 'answer' } as const;
const PRINTED = { s: 'S', q: 'Q', a: 'A' } as const;
const LETTER_OF = { speech: 's', question: 'q', answer: 'a' } as const;

const ANCHOR = /^([sqa])([1-9]\d{0,5}[a-z]{0,3})(?:-([1-9]\d{0,5}[a-z]{0,3}))?$/;
const TIME = /^\d{2,3}:[0-5]\d:[0-5]\d$/;
const LABEL =
  /^([SQA])([1-9]\d{0,5}[a-z]{0,3})(?:\.([1-9]\d{0,5}[a-z]{0,3}))?(?:@(\d{2,3}:[0-5]\d:[0-5]\d))?(?: +(.*))?$/s;

/** Whether a text is a time as a label holds it. */
export const isTime = (text: string): text is Time => TIME.test(text);

/** Takes an anchor apart; undefined when it is none. */
export function parseAnchor(anchor: string): AnchorParts | undefined {
  const [, letter, number, part] = ANCHOR.exec(anchor) ?? [];
  if (!letter || !number) return undefined;
  const type = TYPE_OF[letter as keyof typeof TYPE_OF];
  return part ? { type, number, part } : { type, number };
}

/** Puts an anchor together. */
export function formatAnchor({ type, number, part }: AnchorParts): Anchor {
  return LETTER_OF[type] + number + (part ? `-${part}` : '');
}

/** The anchor as printed on paper: `a3-2` → `A3.2`. */
export function printAnchor(anchor: Anchor): string {
  const letter = PRINTED[anchor.charAt(0) as keyof typeof PRINTED];
  const printed = letter ? letter + anchor.slice(1) : anchor;
  return printed.includes('-') ? printed.replace('-', '.') : printed;
}

/** Reads a label's text (Markdown already undone); undefined when it does not open with an anchor. */
export function parseLabel(text: string): Label | undefined {
  const [, letter, number, part, time, rest = ''] = LABEL.exec(text) ?? [];
  if (!letter || !number) return undefined;
  const type = TYPE_OF[letter.toLowerCase() as keyof typeof TYPE_OF];
  const anchor = formatAnchor(part ? { type, number, part } : { type, number });
  const [printed, supplied] = splitTail(rest.trim(), '[', ']');
  return {
    type,
    anchor,
    ...(time ? { time } : {}),
    ...splitPrinted(printed),
    ...(supplied === undefined ? {} : { supplied }),
  };
}

/** Writes a label's text; the inverse of parseLabel for canonical labels. */
export function formatLabel({ anchor, time, attribution, annotation, supplied }: Label): string {
  const opening = printAnchor(anchor) + (time ? `@${time}` : '');
  const parts = [opening, joinPrinted(attribution, annotation)];
  if (supplied !== undefined) parts.push(`[${supplied}]`);
  return parts.filter(Boolean).join(' ');
}

/**
 * Parts a printed label from its closing aside: "Question (to both ministers)".
 * A label that is nothing but an aside stays whole: it is what was printed.
 */
export function splitPrinted(printed: string): { attribution: string; annotation?: string } {
  const [attribution, annotation] = splitTail(printed, '(', ')');
  return annotation && attribution ? { attribution, annotation } : { attribution: printed };
}

/** The label as printed, aside included; the inverse of splitPrinted. */
export function joinPrinted(attribution: string, annotation?: string): string {
  return annotation ? `${attribution} (${annotation})` : attribution;
}

/**
 * Whether every square bracket has its other. The name of a supplied speaker stands in brackets, which are found
 * from its end: one alone in the name would move where it begins.
 */
export function hasPairedBrackets(name: string): boolean {
  let depth = 0;
  for (const letter of name) {
    if (letter === '[') depth++;
    else if (letter === ']' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Splits "head (tail)" at the bracket that matches the closing one; tail is undefined where there is none. */
function splitTail(text: string, open: string, close: string): [string, string?] {
  if (!text.endsWith(close)) return [text];
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open && --depth === 0) {
      if (at > 0 && text[at - 1] !== ' ') return [text];
      return [text.slice(0, at).trimEnd(), text.slice(at + 1, -1).trim()];
    }
  }
  return [text];
}
