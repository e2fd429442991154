/**
 * What a format prints, as plain text: the text that positions, receipts and the account of words point into.
 * Readers of formats with markup describe blocks; `render` lays them out, one after the other,
 * and makes the mdast whose text nodes are verbatim slices of that text.
 */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { Time, TurnType } from '../types.ts';

/** A stretch of a block's text in one typeface; `\n` as its text is a line break that the format asks for. */
export interface Inline {
  text: string;
  strong?: boolean | undefined;
  emphasis?: boolean | undefined;
}

/** What a reader knows of a block beyond its words; the mdast carries it as `node.data`. */
export interface BlockData {
  /** Why the format itself says that this is no part of the record: "navigation", "page header". */
  furniture?: string;
  /** When it was said, "00:01:23", counted from the start of the recording, where the format has times. */
  time?: Time;
  /** It opens a turn, as the format itself says: recognition takes that over and guesses nothing. */
  turn?: StatedTurn;
  /** It tells what happened and was not said by whoever speaks. */
  note?: true;
  /** The name of the field it stands in: an XML element, a class of an HTML paragraph. */
  field?: string;
  /** True where a page break in a text file parted it from the paragraph before. */
  continued?: true;
}

/** What a format says of a turn at the paragraph with which it opens. */
export interface StatedTurn {
  /** So many letters of the paragraph are its label; 0 where none is printed. */
  label: number;
  type?: TurnType;
  /** The full name of who speaks, where the format gives it beside the label. */
  speaker?: string;
}

declare module 'unist' {
  interface Data extends BlockData {
    /** On the root: facts that the format carries beside the text. */
    meta?: DocumentMeta;
  }
}

export type Block =
  | { type: 'paragraph'; inlines: Inline[]; data?: BlockData; line?: number }
  | { type: 'heading'; depth: number; inlines: Inline[]; data?: BlockData; line?: number }
  | { type: 'list'; items: Item[]; ordered?: boolean; data?: BlockData }
  | { type: 'blockquote'; blocks: Block[]; data?: BlockData }
  | { type: 'rule'; line?: number }
  | { type: 'yaml'; text: string; value: string; line?: number };

/** `marker` is printed text ("3."), never a bullet. */
export interface Item {
  blocks: Block[];
  marker?: string;
  line?: number;
}

/** Facts that a format carries beside the text: evidence, no more. */
export interface DocumentMeta {
  title?: string;
  /** As the format has it, cut to the ISO day where it is a date and time. */
  date?: string;
  language?: string;
  /** The format states title and date of the event itself: they are taken and not weighed. */
  isStated?: true;
}

export interface Rendition {
  root: Root;
  source: string;
}

/** The text written so far and the point behind it. */
interface Page {
  parts: string[];
  line: number;
  column: number;
  offset: number;
}

/**
 * Lays blocks out with a blank line between them. A block with a `line` is moved down to that line when
 * it is not yet reached: so a rendition of a text format keeps the lines of its file.
 */
export function render(blocks: Block[], meta: DocumentMeta = {}): Rendition {
  const page: Page = { parts: [], line: 1, column: 1, offset: 0 };
  const children = renderAll(page, blocks) as RootContent[];
  if (page.offset > 0) write(page, '\n');
  const known = Object.entries(meta).filter(([, value]) => value);
  const data = known.length > 0 ? { data: { meta: Object.fromEntries(known) } } : {};
  return { root: { type: 'root', children, ...data }, source: page.parts.join('') };
}

function renderAll(page: Page, blocks: Block[]): RootContent[] {
  return blocks.flatMap((block) => renderBlock(page, block) ?? []);
}

function renderBlock(page: Page, block: Block): RootContent | undefined {
  const data = 'data' in block && block.data ? { data: block.data } : {};
  if (block.type === 'list') {
    const children = block.items.flatMap((item) => renderItem(page, item) ?? []);
    if (children.length === 0) return undefined;
    return { type: 'list', ordered: block.ordered ?? false, spread: false, children, ...data };
  }
  if (block.type === 'blockquote') {
    const children = renderAll(page, block.blocks) as BlockContent[];
    return children.length > 0 ? { type: 'blockquote', children, ...data } : undefined;
  }
  if (block.type === 'rule') {
    advance(page, block.line);
    return { type: 'thematicBreak', position: written(page, '---') };
  }
  if (block.type === 'yaml') {
    advance(page, block.line);
    return { type: 'yaml', value: block.value, position: written(page, block.text) };
  }
  const pieces = tidy(block.inlines);
  if (pieces.length === 0) return undefined;
  advance(page, block.line);
  const start = point(page);
  const children = renderInlines(page, pieces);
  const position = { start, end: point(page) };
  return block.type === 'heading'
    ? { type: 'heading', depth: block.depth as 1, children, position, ...data }
    : { type: 'paragraph', children, position, ...data };
}

/** A marker stands on the line of the first paragraph; without one it is the item's text itself. */
function renderItem(page: Page, { blocks, marker, line }: Item): ListItem | undefined {
  if (!marker) {
    const children = renderAll(page, blocks) as BlockContent[];
    return children.length > 0 ? { type: 'listItem', spread: false, children } : undefined;
  }
  const [first, ...rest] = blocks;
  const pieces = first && 'inlines' in first ? tidy(first.inlines) : [];
  const others = pieces.length > 0 ? rest : blocks;
  advance(page, line);
  const start = point(page);
  if (pieces.length > 0) write(page, `${marker} `);
  const own = point(page);
  const children = renderInlines(page, pieces.length > 0 ? pieces : [{ text: marker }]);
  const opening = {
    type: 'paragraph' as const,
    children,
    position: { start: own, end: point(page) },
  };
  const all = [opening, ...(renderAll(page, others) as BlockContent[])];
  return { type: 'listItem', spread: false, children: all, position: { start, end: point(page) } };
}

/** Runs of one typeface become one node: `strong`, `emphasis`, both, or plain. */
function renderInlines(page: Page, pieces: Inline[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { strong = false, emphasis = false } = pieces[at] as Inline;
    let end = at;
    while (end < pieces.length && isAlike(pieces[end] as Inline, strong, emphasis)) end++;
    const start = point(page);
    const leaves = pieces.slice(at, end).map(({ text }) => renderLeaf(page, text));
    const position = { start, end: point(page) };
    const inner: PhrasingContent[] = emphasis
      ? [{ type: 'emphasis', children: leaves, position }]
      : leaves;
    children.push(...(strong ? [{ type: 'strong' as const, children: inner, position }] : inner));
    at = end;
  }
  return children;
}

function renderLeaf(page: Page, text: string): PhrasingContent {
  const position = written(page, text);
  return text === '\n' ? { type: 'break', position } : { type: 'text', value: text, position };
}

const isAlike = (piece: Inline, strong: boolean, emphasis: boolean): boolean =>
  (piece.strong ?? false) === strong && (piece.emphasis ?? false) === emphasis;

/** No white space at the ends and around breaks, no empty piece, neighbours of one typeface joined. */
function tidy(inlines: Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const piece of inlines) {
    const text = piece.text === '\n' ? '\n' : printable(piece.text);
    const last = pieces.at(-1);
    if (text === '') continue;
    if (
      text === '\n' ||
      last?.text === '\n' ||
      !last ||
      !isAlike(piece, last.strong ?? false, last.emphasis ?? false)
    )
      pieces.push({ ...piece, text });
    else last.text += text;
  }
  return trimEnds(pieces);
}

function trimEnds(pieces: Inline[]): Inline[] {
  const kept: Inline[] = [];
  let open = true;
  for (const piece of pieces) {
    if (piece.text === '\n') {
      trimLast(kept);
      if (kept.length > 0) kept.push(piece);
      open = true;
      continue;
    }
    const text = open ? piece.text.trimStart() : piece.text;
    if (text === '') continue;
    kept.push({ ...piece, text });
    open = false;
  }
  trimLast(kept);
  while (kept.at(-1)?.text === '\n') {
    kept.pop();
    trimLast(kept);
  }
  return kept;
}

function trimLast(pieces: Inline[]): void {
  for (let last = pieces.at(-1); last && last.text !== '\n'; last = pieces.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') return;
    pieces.pop();
  }
}

/** Controls and line separators that would part lines for one program and not for another become a blank. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff]/gu, ' ');
}

function advance(page: Page, line: number | undefined): void {
  if (page.offset === 0 && line === undefined) return;
  const down = line === undefined ? 2 : line - page.line;
  const least = page.column > 1 ? 1 : 0;
  write(page, '\n'.repeat(Math.max(down, least)));
}

const point = ({ line, column, offset }: Page): Point => ({ line, column, offset });

function written(page: Page, text: string): Position {
  const start = point(page);
  write(page, text);
  return { start, end: point(page) };
}

function write(page: Page, text: string): void {
  page.parts.push(text);
  page.offset += text.length;
  const last = text.lastIndexOf('\n');
  if (last < 0) page.column += text.length;
  else {
    page.column = text.length - last;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) page.line++;
  }
}
