/**
 * Sets aside running headers, footers and page numbers of printed pages.
 *
 *     the ferry will run again once the pier has been mended, and the
 *     May 5, 2021          Harbour Board Briefing     DRAFT     recurs beside the page numbers
 *     Page 2 of 11                                              recurs with a number that rises
 *     road beside it drained. Until then, …
 */
import { normalizeText } from '../build.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';

const LEAST = 3;
/** A header is no longer than this. */
const LONGEST = 160;
/** A page has more lines than this. */
const PAGE = 15;
/** Lines between a header and the number of its page. */
const NEAR = 3;

export function pages(draft: Draft): void {
  const blocks = bodyBlocks(draft);
  const shapes = new Map<string, number[]>();
  for (const [at, { text }] of blocks.entries()) {
    if (text.length > LONGEST) continue;
    const shape = shapeOf(text);
    const seen = shapes.get(shape);
    if (seen) seen.push(at);
    else shapes.set(shape, [at]);
  }
  const numbers = new Set<number>();
  for (const [shape, at] of shapes)
    if (
      at.length >= LEAST &&
      isPageNumber(
        shape,
        at.map((each) => blocks[each] as Block),
      )
    )
      for (const each of at) numbers.add(each);
  for (const each of numbers) putAside(blocks[each] as Block, 'page number');
  for (const [shape, at] of shapes) {
    if (at.length < 2 || at.some((each) => numbers.has(each)) || /^[([]|[:：]$/.test(shape))
      continue;
    const near = at.filter((each) => beside(each, numbers)).length;
    // Twice is enough right beside the numbers of two pages.
    if (at.length < LEAST && (near < at.length || numbers.size < LEAST || !isWordy(shape)))
      continue;
    if (near >= at.length * 0.8 || isHeader(shape, at))
      for (const each of at) putAside(blocks[each] as Block, 'page header');
  }
}

const shapeOf = (text: string): string => normalizeText(text.toLowerCase().replace(/\d+/g, '#'));

/** "Page 2 of 32", "- 2 -", "2": short, and the number rises from line to line. */
function isPageNumber(shape: string, lines: Block[]): boolean {
  if (
    !/^(?:[^\p{L}#]{0,4}|(?:page|p\.|seite|página|pág\.|стр\.|страница|第)\s?)#(?:\s?(?:of|de|von|sur|из|\/)\s?#)?[^\p{L}#.)]{0,4}页?$/u.test(
      shape,
    )
  )
    return false;
  const values = lines.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  const rising = values.filter(
    (value, at) => at === 0 || value > (values[at - 1] as number),
  ).length;
  return rising > values.length * 0.8;
}

/** Words, and neither a sentence nor a label. */
const isWordy = (shape: string): boolean =>
  shape.split(' ').length > 1 && /^\p{L}[^.!?…:：]*\p{L}$/u.test(shape);

function beside(at: number, numbers: Set<number>): boolean {
  for (let step = 1; step <= NEAR; step++)
    if (numbers.has(at - step) || numbers.has(at + step)) return true;
  return false;
}

/** Recurs as far apart as pages are, in words and without the end of a sentence. */
function isHeader(shape: string, at: number[]): boolean {
  if (shape.split(' ').length < 3 || /[.!?…,;:”")\]]$/.test(shape)) return false;
  return at.every((each, index) => index === 0 || each - (at[index - 1] as number) >= PAGE);
}
