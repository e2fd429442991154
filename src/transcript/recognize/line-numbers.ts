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
  if (isEveryLine(numbers)) putNumbersAside(draft, blocks, numbers, true);
  else if (isEveryFifth(numbers))
    putNumbersAside(
      draft,
      blocks,
      numbers.map((number) => (number % STEP === 0 ? number : Number.NaN)),
      false,
    );
}

function isEveryLine(numbers: number[]): boolean {
  const found = numbers.filter((number) => number >= 1 && number <= MOST);
  const rising = found.filter((number, at) => at > 0 && number === (found[at - 1] as number) + 1);
  return (
    found.length >= LEAST_LINES &&
    found.length >= numbers.length * LEAST_SHARE &&
    rising.length >= found.length * 0.7
  );
}

/** Often only every fifth line has its number. */
const STEP = 5;
const LEAST_FIFTHS = 4;

/** Fives that rise by five within so many lines, and begin anew. */
function isEveryFifth(numbers: number[]): boolean {
  const found = numbers.flatMap((number, at) =>
    number % STEP === 0 && number >= STEP && number <= MOST ? [{ number, at }] : [],
  );
  const regular = found.filter(({ number, at }, index) => {
    const before = found[index - 1];
    const isNext = before && number === before.number + STEP && at - before.at <= STEP;
    return number === STEP || isNext;
  });
  const fives = found.filter(({ number }) => number === STEP).length;
  return (
    found.length >= LEAST_FIFTHS &&
    regular.length >= found.length * 0.9 &&
    fives < found.length * 0.6
  );
}

/** Parts the numbers from their lines; where all lines have one, only indents tell where paragraphs open. */
function putNumbersAside(draft: Draft, blocks: Block[], numbers: number[], all: boolean): void {
  const gaps = new Map<Block, number>();
  for (const [at, block] of blocks.entries())
    if ((numbers[at] as number) <= MOST)
      gaps.set(block, NUMBERED.exec(block.text)?.[0].length ?? 0);
  const usual = [...gaps.values()].sort((a, b) => a - b)[Math.floor(gaps.size / 4)] ?? 0;
  draft.blocks = draft.blocks.flatMap((block) => {
    const gap = gaps.get(block) ?? 0;
    if (gap === 0) return [block];
    const { first } = block;
    const [number, rest] = partAt(block, [gap]);
    if (!number) return [block];
    putAside(number, 'line number');
    if (!rest) return [number];
    rest.first = all ? gap >= usual + INDENT : first;
    return [number, rest];
  });
}
