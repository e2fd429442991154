/** What the steps of recognition work on: the document's lines in order, and what is known so far. */
import type { Position } from 'unist';
import type { Cues } from '../../languages/cues.ts';
import type { Message } from '../messages.ts';
import { words } from '../query.ts';
import type { Meta, PersonId, Receipt, TurnType } from '../types.ts';
import { type Flat, sourceOffset } from './flatten.ts';
import { type Places, pointAt, positionOf } from './places.ts';

/** Somebody the authority file knows. */
export interface KnownPerson {
  id: PersonId;
  name: string;
  aliases: string[];
}

/** A line of the source, or a part of one, on its way into the tree. */
export interface Block {
  flat: Flat;
  /** Offsets in the flat's text. */
  from: number;
  to: number;
  /** Verbatim, without white space at both ends. */
  text: string;
  /** Opens a paragraph of the document; else it follows a line of its own paragraph. */
  first: boolean;
  /** Set when the block is no part of any turn: the title, or the reason why it was set aside. */
  outside?: string;
  label?: FoundLabel;
  /** A printed heading that opens a section. */
  heading?: true;
}

/** A label at the start of a block. */
export interface FoundLabel {
  /** As printed, aside included, separator excluded. */
  printed: string;
  /** Without the aside. */
  attribution: string;
  /** Under which the document's labels are counted: lower case, without the full stops. */
  key: string;
  /** How it is set off from the words. */
  form: 'colon' | 'stop' | 'sentence' | 'dash' | 'spaces' | 'space' | 'bold' | 'bracket' | 'alone';
  /** A role, an outlet or an aside is printed behind the name. */
  role?: true;
  /** A cue, or the document, says that its bearer asks. */
  asks: boolean;
  /** The label has no letter in lower case. */
  capitals: boolean;
  /** Offset in the block's text at which the words begin. */
  textAt: number;
  /** A time printed on the label: "(01:51)". */
  stamp?: [from: number, to: number];
  /** The format itself says that here a turn opens, and perhaps of which type and whose. */
  stated?: { type?: TurnType; speaker?: string };
  /** Nothing is printed: the layout tells that here somebody asks, or answers. */
  bare?: 'question' | 'answer';
}

/** What a bearer of labels does in this event. */
export type Role = 'asker' | 'principal' | 'helper';

export interface Draft {
  blocks: Block[];
  readonly places: Places;
  readonly cues: Cues;
  readonly known: KnownPerson[];
  readonly meta: Partial<Pick<Meta, 'title' | 'date' | 'time' | 'place' | 'kind'>>;
  /** Names of persons that stand on lines of their own at the head: "Quill, Ada". */
  readonly headNames: string[];
  /** Keys of labels → names, as a list above the record explains them; '' where it does not name its bearer. */
  readonly keyed: Map<string, string>;
  /** Names as printed → ids; of each person the fullest name first. */
  readonly people: Map<string, PersonId>;
  /** Keys of labels → ids of persons. */
  readonly voices: Map<string, PersonId>;
  /** Keys of labels → what their bearers do. */
  readonly roles: Map<string, Role>;
  readonly receipts: Receipt[];
  readonly messages: Message[];
}

/** One step: reads the draft and adds to it what it found out. */
export type Step = (draft: Draft) => void;

/** A block for a stretch of a flat's text, trimmed; undefined where it holds nothing. */
export function blockOf(flat: Flat, from: number, to: number, first: boolean): Block | undefined {
  const whole = flat.text.slice(from, to);
  const text = whole.trim();
  if (text === '') return undefined;
  const start = from + whole.indexOf(text[0] as string);
  return { flat, from: start, to: start + text.length, text, first };
}

/** What a word may go on in, and not begin with: Devanagari writes its vowels so. */
const GOES_ON = /^[\p{M}'’]/u;

/** Whether an offset stands in the middle of a word, where nothing may be parted: half a word is none of the source. */
export function partsWord(text: string, at: number): boolean {
  let from = characterBefore(text, at);
  while (from > 0 && GOES_ON.test(text.slice(from, from + 2))) from = characterBefore(text, from);
  const [before, behind] = [text.slice(from, at), text.slice(at, at + 2)];
  return words(before + behind).join(' ') !== [...words(before), ...words(behind)].join(' ');
}

/** Where the character before an offset begins: some take two units. */
function characterBefore(text: string, at: number): number {
  return Math.max(0, at - ((text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1));
}

/** Blocks that are still to become turns. */
export function bodyBlocks({ blocks }: Draft): Block[] {
  return blocks.filter(({ outside }) => outside === undefined);
}

/** Offsets in the source of a stretch of a block. */
export function sourceSpan(block: Block, from = 0, to = block.text.length): [number, number] {
  const { flat } = block;
  const last = Math.max(block.from + to - 1, block.from + from);
  return [sourceOffset(flat, block.from + from), sourceOffset(flat, last) + 1];
}

/** The place of a stretch of a block. */
export function placeIn({ places }: Draft, block: Block, from = 0, to?: number): Position {
  return positionOf(places, ...sourceSpan(block, from, to));
}

/** Notes where a stretch of the source went, and why. */
export function receive(
  { receipts, places }: Draft,
  what: Receipt['what'],
  [from, to]: [number, number],
  rule: string,
): void {
  const point = (offset: number) => {
    const { line, column } = pointAt(places, offset);
    return { line, column };
  };
  receipts.push({ what, from: point(from), to: point(to), rule });
}
