/**
 * The lines of a PDF's pages → blocks: paragraphs told by the gaps between lines, joined across pages; what a page
 * repeats at its top and bottom is furniture; words that the margin broke are whole again.
 */
import { words } from '../query.ts';
import { type Line, median } from './pdf-lines.ts';
import type { Block, Inline } from './rendition.ts';

/** A gap so much wider than that between most lines parts paragraphs. */
const GAP = 1.35;
/** Paragraphs that stand apart have no more lines than this on average. */
const MOST_LINES = 25;
/** Letters so much larger than most are a heading. */
const LARGE = 1.2;
/** A first line set in by so much of the letters' size opens a paragraph. */
const INDENT = 0.9;
/** Furniture is no more lines than this, and stands on so many of the pages: a header on the even ones on half. */
const EDGE = 3;
const OFTEN = 0.3;
/** Furniture stands at one height, give or take so many points. */
const NEAR = 3;

/** What holds for the whole document. */
interface Measures {
  leading: number;
  size: number;
  largest: number;
  right: number;
  left: number;
  /** Paragraphs stand apart from each other; or there is but one. */
  isSpaced: boolean;
  /** All words, to tell a hyphen of the margin from a printed one. */
  known: Map<string, number>;
}

/** Lays out the pages of a document. */
export function blocksOf(pages: Line[][]): Block[] {
  const leading = leadingOf(pages);
  const aside = furnitureOf(pages, leading);
  const measures = measure(pages, aside, leading);
  const blocks: Block[] = [];
  let open: Line[] = [];
  let waiting: Block[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(toBlock(open, measures));
    open = [];
    blocks.push(...waiting);
    waiting = [];
  };
  for (const page of pages) {
    const body = page.filter((line) => !aside.has(line));
    // Furniture waits for the end of the paragraph that runs on over the page.
    const [first] = body;
    if (open.length > 0 && first && !runsOn(open.at(-1) as Line, first, measures)) close();
    for (const line of page) {
      const furniture = aside.get(line);
      if (furniture) {
        waiting.push({ type: 'paragraph', inlines: [{ text: line.text }], data: { furniture } });
        if (open.length === 0) close();
        continue;
      }
      if (line !== first && open.length > 0 && parts(open.at(-1) as Line, line, measures)) close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/**
 * The distance of lines in a paragraph: nearly the least between lines of the usual size, since
 * most paragraphs may be one line long.
 */
function leadingOf(pages: Line[][]): number {
  const size = median(pages.flat().map((line) => line.size));
  const usual = pages.map((page) => page.filter((line) => Math.abs(line.size - size) < 0.1 * size));
  const gaps = usual.flatMap(gapsOf).filter((gap) => gap > 0);
  return gaps.sort((a, b) => a - b)[Math.max(1, Math.floor(gaps.length * 0.1))] ?? gaps[0] ?? 0;
}

const gapsOf = (page: Line[]): number[] =>
  page.slice(1).map((line, at) => (page[at] as Line).y - line.y);

function measure(pages: Line[][], aside: ReadonlyMap<Line, string>, leading: number): Measures {
  const bodies = pages.map((page) => page.filter((line) => !aside.has(line)));
  const lines = bodies.flat();
  const gaps = bodies.flatMap(gapsOf);
  const known = new Map<string, number>();
  for (const word of lines.flatMap(({ text }) => words(text.toLowerCase())))
    known.set(word, (known.get(word) ?? 0) + 1);
  const sizes = lines.map(({ size }) => size);
  const left = median(lines.map(({ x }) => x));
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const right = rights[Math.floor(lines.length * 0.95)] ?? 0;
  const wide = gaps.filter((gap) => gap > GAP * leading).length;
  const short = lines
    .slice(1)
    .filter((line, at) => wouldFit(lines[at] as Line, line, { left, right }));
  return {
    leading,
    isSpaced: wide * MOST_LINES > lines.length || short.length * MOST_LINES < lines.length,
    size: median(sizes),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    left,
    right,
    known,
  };
}

/**
 * Lines that stand apart at the edge of pages and recur at one height, digits aside.
 *
 *     May 5, 2021          Harbour Board Briefing          Page 2 of 11
 *
 *     the ferry will run again once the pier has been mended, and the
 */
function furnitureOf(pages: Line[][], leading: number): Map<Line, string> {
  const seen = new Map<string, Line[]>();
  const edges = pages.map((page) => edgesOf(page, leading));
  for (const line of edges.flatMap(({ top, bottom }) => [...top, ...bottom]))
    seen.set(shapeOf(line), [...(seen.get(shapeOf(line)) ?? []), line]);
  const least = Math.max(2, Math.ceil(pages.length * OFTEN));
  const recurs = (line: Line): boolean =>
    (seen.get(shapeOf(line)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= NEAR).length >= least;
  const aside = new Map<Line, string>();
  for (const { top, bottom } of edges) {
    for (const line of top) if (recurs(line)) aside.set(line, 'page header');
    for (const line of bottom) if (recurs(line)) aside.set(line, 'page footer');
  }
  return aside;
}

/** Digits differ from page to page. */
const shapeOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#');

/** The first and the last lines of a page, up to the first gap that is wider than that between its lines. */
function edgesOf(page: Line[], leading: number): { top: Line[]; bottom: Line[] } {
  const lines = page.toSorted((a, b) => b.y - a.y);
  const gaps = gapsOf(lines);
  const wide = GAP * leading;
  const top = gaps.slice(0, EDGE).findIndex((gap) => gap > wide) + 1;
  const bottom =
    gaps
      .slice(-EDGE)
      .toReversed()
      .findIndex((gap) => gap > wide) + 1;
  return {
    top: lines.slice(0, top),
    bottom: lines.slice(Math.max(top, lines.length - bottom)),
  };
}

/** Whether a line of the same page opens a paragraph; one that stands higher than the line before opens a column. */
function parts(before: Line, line: Line, measures: Measures): boolean {
  const { leading, left, right, size } = measures;
  const gap = before.y - line.y;
  if (gap < 0) return !runsOn(before, line, measures);
  if (gap > GAP * leading * Math.max(1, line.size / size)) return true;
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return true;
  const indent = (line.x - left) / line.size;
  return (
    indent > INDENT &&
    indent < 5 &&
    Math.abs(before.x - left) < 1 &&
    before.right < right - line.size
  );
}

/** Whether the last paragraph of a page goes on at the top of the next. */
function runsOn(before: Line, line: Line, { right }: Measures): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return before.right > right * 0.85 && !/[.!?…:;”"»)\]。！？]$/.test(before.text);
}

function toBlock(lines: Line[], measures: Measures): Block {
  const size = Math.max(...lines.map((line) => line.size));
  if (size < LARGE * measures.size || lines.length > 4)
    return { type: 'paragraph', inlines: joinLines(lines, measures) };
  const text = lines.map((line) => line.text).join(' ');
  return { type: 'heading', depth: size > 0.95 * measures.largest ? 1 : 2, inlines: [{ text }] };
}

/**
 * The lines of a block. Where paragraphs stand apart, a line that the margin broke runs on in the next; else the
 * lines stay, for recognition to tell which of them open a paragraph. A word that the margin broke is whole again.
 */
function joinLines(lines: Line[], measures: Measures): Inline[] {
  const texts = lines.map(({ text }) => text);
  for (let at = 0; at + 1 < texts.length; at++) {
    const [, head = '', hyphen = ''] =
      // At most 60 letters: the last word of the line.
      /([\p{L}\p{N}’'-]+)([-\u00ad\u2010])$/u.exec((texts[at] ?? '').slice(-60)) ?? [];
    const tail = /^[\p{Ll}\p{N}]\S*/u.exec(texts[at + 1] ?? '')?.[0];
    if (!hyphen || !tail) continue;
    const kept = keepsHyphen(head, tail, hyphen, measures.known);
    texts[at] = `${(texts[at] ?? '').slice(0, kept ? undefined : -1)}${tail}`;
    texts[at + 1] = (texts[at + 1] ?? '').slice(tail.length).trimStart();
  }
  let joined = texts[0] ?? '';
  for (const [at, text] of texts.entries()) {
    if (at === 0 || text === '') continue;
    const [before, line] = [lines[at - 1] as Line, lines[at] as Line];
    const breaks = !measures.isSpaced || wouldFit(before, line, measures);
    const isHan = /\p{Script=Han}$|[\u3000-\u303f\uff00-\uffef]$/u.test(joined);
    joined += `${breaks ? '\n' : isHan ? '' : ' '}${text}`;
  }
  return joined.split(/(\n)/).map((text) => ({ text }));
}

/** Whether the first word of a line had room on the line before: then its break is the author's. */
function wouldFit(
  before: Line,
  { text }: Line,
  { left, right }: Pick<Measures, 'left' | 'right'>,
): boolean {
  const width = before.right - before.x;
  const letter = width / Math.max(1, before.text.length);
  const word = (/^(?:\p{Script=Han}|\S+)/u.exec(text)?.[0].length ?? 0) + 1;
  return before.right + word * letter <= right && width + word * letter <= right - left;
}

/** "long-/term" stays "long-term"; "agree-/ment" is "agreement", because the document has that word elsewhere. */
function keepsHyphen(
  head: string,
  tail: string,
  hyphen: string,
  known: ReadonlyMap<string, number>,
): boolean {
  if (hyphen === '\u00ad') return false;
  const count = (text: string): number => known.get(text.toLowerCase()) ?? 0;
  const [last = ''] = words(head).slice(-1);
  const [next = ''] = words(tail);
  if (count(last + next) > 0) return false;
  return count(last) > 1 && count(next) > 1 ? true : !isLikelyBroken(last, next);
}

/** Neither half stands elsewhere as a word: the hyphen is the margin's. */
const isLikelyBroken = (head: string, tail: string): boolean =>
  /^\p{Ll}+$/u.test(tail) && head.length > 1;
