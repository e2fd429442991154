/**
 * Sets aside the numbers that courts and legislatures print before every line of a page.
 *
 *     14            CHAIRWOMAN QUILL:  Good morning.
 *     15   We are joined today by
 *     ^^ rises from line to line and begins anew on the next page
 */
import { type Block, bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';
import { partAt } from './inline-labels.ts';

const NUMBERED = /^(\d{1,2})(?=\s|$)\s{0,40}/;
/** A page has no more lines than this. */
const MOST = 60;
const LEAST_LINES = 20;
const LEAST_SHARE = 0.6;
/** A paragraph opens so much further in than the lines below it. */
const INDENT = 3;

export function lineNumbers(draft: Draft): void {
  const blocks = bodyBlocks(draft);
  const numbers = blocks.map(({ text }) => Number(NUMBERED.exec(text)?.[1] ?? Number.NaN));
  const found = numbers.filter((number) => number >= 1 && number <= MOST);
  const rising = found.filter((number, at) => at > 0 && number === (found[at - 1] as number) + 1);
  if (found.length < LEAST_LINES || found.length < blocks.length * LEAST_SHARE) return;
  if (rising.length < found.length * 0.7) return;
  const gaps = new Map<Block, number>();
  for (const [at, block] of blocks.entries())
    if ((numbers[at] as number) <= MOST)
      gaps.set(block, NUMBERED.exec(block.text)?.[0].length ?? 0);
  const usual = [...gaps.values()].sort((a, b) => a - b)[Math.floor(found.length / 4)] ?? 0;
  draft.blocks = draft.blocks.flatMap((block) => {
    const gap = gaps.get(block) ?? 0;
    if (gap === 0) return [block];
    const [number, rest] = partAt(block, [gap]);
    if (!number) return [block];
    putAside(number, 'line number');
    if (!rest) return [number];
    rest.first = gap >= usual + INDENT;
    return [number, rest];
  });
}
