/** A text and the places to mark → pieces to be written as text nodes: nothing to escape, nothing to inject. */
import { merge, type Range } from './match.ts';

export interface Segment {
  text: string;
  marked: boolean;
}

/** The text from `from` to `to` in pieces; joined they are the text. */
export function segments(
  text: string,
  ranges: readonly Range[],
  from = 0,
  to = text.length,
): Segment[] {
  const pieces: Segment[] = [];
  const push = (start: number, end: number, marked: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const range of merge(ranges)) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, to);
    if (start >= end) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  return pieces;
}
