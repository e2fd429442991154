/**
 * Constructors of the tree. They normalise, so that a tree has one form only and
 * parse(stringify(tree)) can equal it: everything that makes trees goes through here.
 */
import type { Blockquote, List, ListItem, Paragraph } from 'mdast';
import type { Position } from 'unist';
import { isTime, joinPrinted, parseAnchor, splitPrinted } from './label.ts';
import type { Block, Meta, Note, NoteKind, Section, Time, Transcript, Turn } from './types.ts';

/** White space that is one space to a reader: blank, tab, line ends, and the no-break spaces. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u2007\u2028\u2029\u202f]+/g;
/** Such white space where it is not one blank: in most text there is none. */
const UNEVEN = /[\t\n\v\f\r\u0085\u00a0\u2007\u2028\u2029\u202f]| {2}/;

/**
 * The declared normalisation of text, the only one: runs of blanks, tabs, line ends and no-break spaces
 * become one space; white space at both ends goes. Every other code point stays.
 */
export function normalizeText(text: string): string {
  return (UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text).trim();
}

/** Code points that no text form can carry: NUL and lone surrogates. */
export function isWritable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

export function transcript(meta: Meta, children: Section[]): Transcript {
  return { type: 'transcript', meta, children };
}

/** A printed title in square brackets counts as supplied: that is how it would be read back. */
export function section(title: string, children: Section['children'], supplied = false): Section {
  const text = normalizeText(title);
  if (!text) return { type: 'section', children };
  const bracketed = /^\[(.+)\]$/s.exec(text)?.[1]?.trim();
  if (!supplied && bracketed)
    return { type: 'section', title: bracketed, supplied: true, children };
  return { type: 'section', title: text, ...(supplied ? { supplied: true } : {}), children };
}

export interface TurnOptions {
  anchor: string;
  time?: Time | undefined;
  /** The label as printed, aside included; '' when none was printed. */
  printed?: string;
  speaker?: string | undefined;
  children: Block[];
  position?: Position | undefined;
}

/** A turn; its type is the anchor's. Throws on what is no anchor or no time. */
export function turn({
  anchor,
  time,
  printed = '',
  speaker,
  children,
  position,
}: TurnOptions): Turn {
  const parts = parseAnchor(anchor);
  if (!parts) throw new TypeError(`${JSON.stringify(anchor)} is no anchor such as q3, a3-2 or s1`);
  if (time !== undefined && !isTime(time))
    throw new TypeError(`${JSON.stringify(time)} is no time such as 00:12:03`);
  const { attribution, annotation } = splitPrinted(normalizeText(printed));
  return {
    type: parts.type,
    anchor,
    ...(time ? { time } : {}),
    attribution,
    ...(annotation ? { annotation } : {}),
    ...(speaker ? { speaker } : {}),
    children,
    ...(position ? { position } : {}),
  };
}

/** The label of a turn as printed, aside included. */
export function printedLabel({ attribution, annotation }: Turn): string {
  return joinPrinted(attribution, annotation);
}

export function paragraph(text: string, position?: Position): Paragraph {
  const at = position ? { position } : {};
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: normalizeText(text), ...at }],
    ...at,
  };
}

/** A note; its kind is told by its brackets. */
export function note(value: string, position?: Position): Note {
  const text = normalizeText(value);
  return { type: 'note', kind: noteKind(text), value: text, ...(position ? { position } : {}) };
}

function noteKind(value: string): NoteKind {
  if (/^\(.*\)$/s.test(value)) return 'scene';
  return /^\[.*\]$/s.test(value) ? 'editorial' : 'narrative';
}

/** A list; `start` makes it ordered. Spread is a matter of Markdown, not of the record: always false. */
export function list(items: ListItem[], start?: number, position?: Position): List {
  const ordered = start !== undefined;
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: false,
    children: items,
    ...(position ? { position } : {}),
  };
}

export function listItem(children: (Paragraph | List)[], position?: Position): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children,
    ...(position ? { position } : {}),
  };
}

export function blockquote(children: Paragraph[], position?: Position): Blockquote {
  return { type: 'blockquote', children, ...(position ? { position } : {}) };
}
