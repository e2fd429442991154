/** A source cut along its receipts: which lines became which turn, by which rule, and what was set aside. */
import type { Receipt } from './transcript/index.ts';

/** A stretch of the source that became one thing. */
export interface Stretch {
  receipt: Receipt;
  /** Its lines, whole ones, as the source has them. */
  lines: { number: number; text: string }[];
}

/** One stretch for each receipt, in order. A line that two receipts share stands with both. */
export function stretchesOf(source: string, receipts: Receipt[]): Stretch[] {
  const lines = source.split(/\r\n|\r|\n/);
  return receipts.map((receipt) => {
    const { from, to } = receipt;
    const last = to.column === 1 && to.line > from.line ? to.line - 1 : to.line;
    const shown = lines
      .slice(from.line - 1, last)
      .map((text, at) => ({ number: from.line + at, text }));
    return { receipt, lines: shown.filter(({ text }) => text.trim() !== '') };
  });
}
