/** The pieces of text that a PDF places on a page → lines in reading order; a page in two columns is read left, then right. */

/** A piece of text where the page has it; `y` grows upwards, as in PDF. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of its letters, in points. */
  size: number;
}

export interface Line {
  text: string;
  x: number;
  /** Where its last letter ends. */
  right: number;
  y: number;
  size: number;
}

/** A gap of so much of the letters' size parts words; of so much, columns of a label and its words. */
const BLANK = 0.15;
const TAB = 1.8;

/** The lines of a page. */
export function linesOf(pieces: Piece[]): Line[] {
  const rows = rowsOf(pieces);
  const gutter = gutterOf(rows);
  if (gutter === undefined) return rows.map(toLine);
  const lines: Line[] = [];
  let left: Piece[][] = [];
  let right: Piece[][] = [];
  const startOf = (side: (x: number) => boolean): number =>
    median(rows.flatMap((row) => row.find(({ x }) => side(x))?.x ?? []));
  const shift = startOf((x) => x >= gutter) - startOf((x) => x < gutter);
  const flush = (): void => {
    lines.push(...[...left, ...right].map(toLine));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (row.some((piece) => crosses(piece, gutter))) {
      flush();
      lines.push(toLine(row));
      continue;
    }
    const isLeft = (piece: Piece): boolean => piece.x < gutter;
    const [a, b] = [row.filter(isLeft), row.filter((piece) => !isLeft(piece))];
    if (a.length > 0) left.push(a);
    if (b.length > 0) right.push(moved(b, shift));
  }
  flush();
  return lines;
}

/** The pieces of the right column, as far to the left as the left one: the columns are pages to those who read on. */
const moved = (row: Piece[], by: number): Piece[] =>
  row.map((piece) => ({ ...piece, x: piece.x - by }));

/** Pieces on one base line, from left to right, the rows from top to bottom. A raised number belongs to its line. */
function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const near = row && row.y - piece.y < 0.5 * Math.max(row.size, piece.size);
    if (!near) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) [row.y, row.size] = [piece.y, piece.size];
    }
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

/** One wide gap sets a label off from its words; many are a line stretched to the margin. */
const MOST_TABS = 2;

function toLine(row: Piece[]): Line {
  const first = row[0] as Piece;
  const gaps = row.slice(1).map((piece, at) => {
    const before = row[at] as Piece;
    return (piece.x - before.x - before.width) / (piece.size || 1);
  });
  const tab = gaps.filter((gap) => gap >= TAB).length > MOST_TABS ? Number.POSITIVE_INFINITY : TAB;
  let text = first.text;
  for (const [at, gap] of gaps.entries()) {
    const next = (row[at + 1] as Piece).text;
    if (gap >= tab) text = `${text.trimEnd()}\t`;
    else if (gap >= BLANK && !/\s$/.test(text) && !/^\s/.test(next)) text += ' ';
    text += next;
  }
  const right = Math.max(...row.map(({ x, width }) => x + width));
  const widest = row.reduce((most, piece) => (piece.width > most.width ? piece : most), first);
  return { text: text.trim(), x: first.x, right, y: first.y, size: widest.size };
}

/** Rows on each side of a gutter, and the share of rows that may run across it. */
const LEAST_ROWS = 10;
const MOST_ACROSS = 0.3;
/** A column's lines fill so much of it: a margin of labels beside the words is no column. */
const FULL = 0.6;

/** The x at which a page falls into two columns; undefined when it does not. */
function gutterOf(rows: Piece[][]): number | undefined {
  if (rows.length < LEAST_ROWS) return undefined;
  const from = Math.min(...rows.map((row) => row[0]?.x ?? 0));
  const to = Math.max(...rows.map((row) => Math.max(...row.map((piece) => piece.x + piece.width))));
  for (let share = 0.44; share <= 0.56; share += 0.01) {
    const gutter = from + (to - from) * share;
    const apart = rows.filter((row) => !row.some((piece) => crosses(piece, gutter)));
    if (apart.length < rows.length * (1 - MOST_ACROSS)) continue;
    const left = apart.filter((row) => (row[0]?.x ?? 0) < gutter);
    const right = apart.filter((row) => row.some(({ x }) => x >= gutter));
    if (left.length < LEAST_ROWS || right.length < LEAST_ROWS) continue;
    if (
      fills(left, (x) => x < gutter, gutter - from) &&
      fills(right, (x) => x >= gutter, to - gutter)
    )
      return gutter;
  }
  return undefined;
}

const crosses = ({ x, width }: Piece, gutter: number): boolean => x < gutter && x + width > gutter;

/** The middle one of a column's lines is nearly as wide as the column. */
function fills(rows: Piece[][], side: (x: number) => boolean, width: number): boolean {
  const widths = rows.map((row) =>
    row.filter(({ x }) => side(x)).reduce((sum, piece) => sum + piece.width, 0),
  );
  return median(widths) >= FULL * width;
}

/** The middle value of some numbers; 0 of none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
