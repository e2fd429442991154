/**
 * Tables of what was said: who speaks in the first column, the words in the second.
 *
 *     | Speaker   | Words                      |      the heading, if the table has one
 *     | Ada Quill | The bridge opens in May.   |
 *     |           | The towns pay for it.      |      still the same
 */
import {
  attribute,
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  type Node,
  plainText,
} from './html-parse.ts';

/** Cells of such tables, by what they hold. */
export interface TalkCells {
  labels: Set<Element>;
  headings: Set<Element>;
}

const LEAST_ROWS = 6;
/** No name is longer, with its office. */
const LONGEST = 100;
/** What is said is on the whole so much longer than who says it. */
const LONGER = 3;

/** The cells of all such tables below a node. */
export function talkCells(body: Node): TalkCells {
  const found: TalkCells = { labels: new Set(), headings: new Set() };
  for (const table of elementsBelow(body)) {
    if (table.tagName !== 'table') continue;
    const rows = rowsOf(table).map((row) => childrenOf(row).filter(isElement));
    const talk = rows.filter((cells) => cells.every(({ tagName }) => tagName === 'td'));
    if (!isTalk(talk)) continue;
    for (const [label] of talk) if (label && plainText(label) !== '') found.labels.add(label);
    for (const cell of rows.flat()) if (cell.tagName === 'th') found.headings.add(cell);
  }
  return found;
}

/** The rows of a table itself. */
const rowsOf = (table: Element): Element[] =>
  childrenOf(table)
    .filter(isElement)
    .flatMap((each) => (each.tagName === 'tr' ? [each] : childrenOf(each).filter(isElement)))
    .filter(({ tagName }) => tagName === 'tr');

/** Two cells in every row; several who speak, one of them more than once, and no name like a sentence or a number. */
function isTalk(rows: Element[][]): boolean {
  if (rows.length < LEAST_ROWS || rows.some(({ length }) => length !== 2)) return false;
  if (rows.flat().some((cell) => attribute(cell, 'colspan') || isParted(cell))) return false;
  const pairs = rows.map((cells) => cells.map(plainText) as [string, string]);
  const names = pairs.map(([name]) => name).filter((name) => name !== '');
  const different = new Set(names.map((name) => name.toLowerCase())).size;
  if (different < 2 || different === names.length) return false;
  if (names.some((name) => name.length > LONGEST || !/^\P{L}{0,3}\p{L}{2}/u.test(name)))
    return false;
  if (names.some((name) => /[.!?]$/.test(name) && name.length > LONGEST / 3)) return false;
  const letters = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const said = letters(pairs.map(([, text]) => text)) / pairs.length;
  return said > LONGER * (letters(names) / names.length);
}

/** Holds a table of its own. */
const isParted = (cell: Element): boolean =>
  [...elementsBelow(cell)].some(({ tagName }) => tagName === 'table');
