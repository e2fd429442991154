/** mdast → flats: each paragraph, heading and list item as one string that knows where its letters stand in the source. */
import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { Time, TurnType } from '../types.ts';

/** A block of the document without its markup. */
export interface Flat {
  text: string;
  kind: 'paragraph' | 'heading' | 'front matter';
  depth?: number;
  /** Why the reader knows it to be no part of the record. */
  furniture?: string;
  /** What the reader knows of it: when it was said, that it opens a turn, that nobody said it. */
  time?: Time;
  turn?: Stated;
  note?: true;
  /** Stretches of `text` printed bold. */
  bold: [from: number, to: number][];
  segments: Segment[];
}

/** A stretch of a flat's text and of the source. */
interface Segment {
  /** Offset in the flat's text. */
  at: number;
  length: number;
  from: number;
  to: number;
  /** For each letter its distance from `from`, where text and source differ: escapes, indents. */
  steps?: number[];
}

/** What a format says of a turn. */
export interface Stated {
  /** Length of the printed label at the start of the text. */
  label: number;
  type?: TurnType;
  /** Full name. */
  speaker?: string;
}

/** What readers note on a node. */
interface Data {
  furniture?: string;
  time?: Time;
  turn?: Stated;
  note?: true;
}

/** Markup between two letters of a text is no longer than this. */
const MOST_MARKUP = 64;

/** All blocks in order. */
export function flatten(root: Root, source: string): Flat[] {
  const flats: Flat[] = [];
  const visit = (node: Nodes, furniture: string | undefined, prefix = ''): void => {
    const { time, turn, note, ...data } = (node.data ?? {}) as Data;
    const reason = data.furniture ?? furniture;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const flat: Flat = {
        text: '',
        kind: node.type,
        bold: [],
        segments: [],
        ...(node.type === 'heading' ? { depth: node.depth } : {}),
        ...(reason ? { furniture: reason } : {}),
        ...(time ? { time } : {}),
        ...(turn ? { turn } : {}),
        ...(note ? { note } : {}),
      };
      if (prefix && node.position) addMarker(flat, prefix, node.position);
      for (const child of node.children) addInline(flat, child, source);
      flats.push(flat);
    } else if (node.type === 'yaml' && node.position)
      flats.push(frontMatter(node.position, source));
    else if (node.type === 'listItem') {
      const [first, ...rest] = node.children;
      if (first) visit(first, reason, marker(node.position, first.position, source));
      for (const child of rest) visit(child, reason);
    } else if ('children' in node) for (const child of node.children) visit(child, reason);
  };
  visit(root, undefined);
  return flats.filter(({ text }) => text.trim() !== '');
}

/** Where a letter of a flat stands in the source. */
export function sourceOffset({ segments }: Flat, at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).at <= at) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return 0;
  const step = Math.min(at - segment.at, segment.length);
  return Math.min(segment.from + (segment.steps?.[step] ?? step), segment.to);
}

/** The number of an ordered list's item is spoken or printed text: "1. We will act". */
function marker(item: Position | undefined, child: Position | undefined, source: string): string {
  const text = source.slice(item?.start.offset ?? 0, child?.start.offset ?? 0);
  return item && child && /^\s*\p{N}{1,9}[.)]\s*$/u.test(text) ? text : '';
}

function addMarker(flat: Flat, text: string, { start }: Position): void {
  const to = start.offset ?? 0;
  flat.segments.push({ at: 0, length: text.length, from: to - text.length, to });
  flat.text = text;
}

function addInline(flat: Flat, node: Nodes, source: string): void {
  if (node.type === 'break') flat.text += '\n';
  else if ('value' in node && node.position) addText(flat, node.value, node.position, source);
  else if ('children' in node) {
    const from = flat.text.length;
    for (const child of node.children) addInline(flat, child, source);
    if (node.type === 'strong') flat.bold.push([from, flat.text.length]);
  }
}

function addText(flat: Flat, value: string, { start, end }: Position, source: string): void {
  const [from, to] = [start.offset ?? 0, end.offset ?? 0];
  const segment: Segment = { at: flat.text.length, length: value.length, from, to };
  if (to - from !== value.length) segment.steps = stepsOf(value, source.slice(from, to));
  flat.segments.push(segment);
  flat.text += value;
}

/** Letters of the value found in the source one after the other; what lies between was markup. */
function stepsOf(value: string, source: string): number[] {
  let at = 0;
  return [...value].flatMap((letter) => {
    let found = at;
    while (found < at + MOST_MARKUP && !source.startsWith(letter, found)) found++;
    if (found < at + MOST_MARKUP && found < source.length) at = found;
    const step = at;
    at = Math.min(at + letter.length, source.length);
    return Array.from({ length: letter.length }, (_, index) => step + index);
  });
}

function frontMatter({ start, end }: Position, source: string): Flat {
  const [from, to] = [start.offset ?? 0, end.offset ?? 0];
  const text = source.slice(from, to);
  return {
    text,
    kind: 'front matter',
    bold: [],
    segments: [{ at: 0, length: text.length, from, to }],
  };
}
