/** Offsets of the source text → points: every place in recognition is an offset until it is written down. */
import type { Point, Position } from 'unist';

export interface Places {
  readonly source: string;
  /** Offsets at which lines start. */
  readonly lines: readonly number[];
}

export function placesOf(source: string): Places {
  const lines = [0];
  for (const end of source.matchAll(/\r\n|\r|\n/g)) lines.push(end.index + end[0].length);
  return { source, lines };
}

/** The point of an offset; by halves, so that a long file costs no more per place than a short one. */
export function pointAt({ lines }: Places, offset: number): Point {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1, offset };
}

export function positionOf(places: Places, from: number, to: number): Position {
  return { start: pointAt(places, from), end: pointAt(places, to) };
}
