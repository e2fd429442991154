/** What the steps of recognition work on: the document's blocks in order, and what is known so far. */
import type { Paragraph, Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { Cues } from '../../languages/cues.ts';
import type { Message } from '../messages.ts';
import type { Meta, PersonId, Receipt } from '../types.ts';

/** Somebody the authority file knows. */
export interface KnownPerson {
  id: PersonId;
  name: string;
  aliases: string[];
}

/** A paragraph of the source on its way into the tree. */
export interface Block {
  /** Verbatim, white space included. */
  text: string;
  position: Position;
  /** Set when the block is no part of any turn: the title, or the reason why it was set aside. */
  outside?: string;
  /** The YAML, where the block is front matter and not text. */
  frontMatter?: string;
  label?: FoundLabel;
}

/** A label at the start of a block. */
export interface FoundLabel {
  /** As printed, aside included, separator excluded. */
  printed: string;
  /** Without the aside. */
  attribution: string;
  asks: boolean;
  /** Offset in the block's text at which the words begin. */
  textAt: number;
}

export interface Draft {
  readonly blocks: Block[];
  readonly cues: Cues;
  readonly known: KnownPerson[];
  readonly meta: Partial<Pick<Meta, 'title' | 'date' | 'time' | 'place' | 'kind'>>;
  /** Names as printed → ids, in order of first mention. */
  readonly people: Map<string, PersonId>;
  readonly receipts: Receipt[];
  readonly messages: Message[];
}

/** One step: reads the draft and adds to it what it found out. */
export type Step = (draft: Draft) => void;

/** The blocks of a document. */
export function blocksOf(root: Root): Block[] {
  return root.children.flatMap((node): Block[] => {
    if (node.type === 'yaml' && node.position) {
      return [
        {
          text: node.value,
          position: node.position,
          outside: 'front matter',
          frontMatter: node.value,
        },
      ];
    }
    const [text] = (node as Paragraph).children ?? [];
    return text?.type === 'text' && text.position
      ? [{ text: text.value, position: text.position }]
      : [];
  });
}

/** Blocks that are still to become turns. */
export function bodyBlocks({ blocks }: Draft): Block[] {
  return blocks.filter(({ outside }) => outside === undefined);
}

/** The place of a stretch of a block. Exact when the block is a verbatim slice of its file, else the whole block. */
export function placeIn({ text, position }: Block, from: number, to = text.length): Position {
  const length = (position.end.offset ?? 0) - (position.start.offset ?? 0);
  if (length !== text.length) return position;
  return { start: pointAt(text, position.start, from), end: pointAt(text, position.start, to) };
}

function pointAt(text: string, start: Point, at: number): Point {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const column = (lines.at(-1) ?? '').length + 1;
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + at,
  };
}

/** Notes where a stretch of the source went, and why. */
export function receive(
  { receipts }: Draft,
  what: Receipt['what'],
  { start, end }: Position,
  rule: string,
): void {
  const point = ({ line, column }: Point) => ({ line, column });
  receipts.push({ what, from: point(start), to: point(end), rule });
}
