/** What is refused before an XML parser sees it: document type declarations, and nesting no transcript needs. */
import type { Point } from 'unist';
import { type Message, tooDeep, unexpectedDoctype } from '../messages.ts';

const DEEPEST = 200;

/** Why XML is refused, with its place; undefined when all is well. One pass, no recursion. */
export function xmlRefusal(text: string): Message | undefined {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = SKIPPED.find(([open]) => text.startsWith(open, at));
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length);
      if (end < 0) return undefined;
      at = end + skipped[1].length;
      continue;
    }
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return unexpectedDoctype(pointAt(text, at));
    const end = endOfTag(text, at);
    if (text[at + 1] === '/') depth--;
    else if (text[end - 2] !== '/') depth++;
    if (depth > DEEPEST) return tooDeep('nesting of elements', DEEPEST, pointAt(text, at));
    at = end;
  }
  return undefined;
}

/** What may hold angle brackets that are no tags. */
const SKIPPED: [open: string, close: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Offset behind a tag; quoted values may hold a closing bracket. */
function endOfTag(text: string, at: number): number {
  let quote = '';
  for (let index = at + 1; index < text.length; index++) {
    const letter = text[index] as string;
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return index + 1;
  }
  return text.length;
}

/** Line and column of an offset. */
export function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}
