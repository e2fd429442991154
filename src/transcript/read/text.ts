/** Plain text → mdast: paragraphs as they are parted by blank lines, each text node a verbatim slice of the file. */
import type { Paragraph, Root } from 'mdast';
import type { Point } from 'unist';
import { frontMatter, frontMatterFacts } from './front-matter.ts';
import type { ReadResult } from './reader.ts';

interface Line {
  text: string;
  start: Point;
}

/** Reads decoded text, which is its own rendition. Knows lines and paragraphs, nothing about speeches; lines stay parted within a paragraph. */
export function readText(source: string): ReadResult {
  const yaml = frontMatter(source);
  if (!yaml) return { root: { type: 'root', children: paragraphs(source) }, source, messages: [] };
  const meta = frontMatterFacts(yaml.node.value);
  // Blanked out rather than cut off, so that all places stay true.
  const blank = source.slice(0, yaml.length).replace(/[^\r\n]/g, ' ');
  const children = paragraphs(blank + source.slice(yaml.length));
  const root: Root = { type: 'root', children: [yaml.node, ...children], data: { meta } };
  return { root, source, messages: [] };
}

function paragraphs(source: string): Paragraph[] {
  const children: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) children.push(paragraph(source, open));
    open = [];
  };
  for (const line of splitLines(source)) {
    if (line.text.trim() === '') close();
    else open.push(line);
  }
  close();
  return children;
}

/** Lines without their ends: LF, CRLF, CR. */
function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let number = 1;
  for (const { index, 0: end } of source.matchAll(/\r\n|[\r\n]/g)) {
    lines.push({ text: source.slice(offset, index), start: { line: number, column: 1, offset } });
    offset = index + end.length;
    number++;
  }
  lines.push({ text: source.slice(offset), start: { line: number, column: 1, offset } });
  return lines;
}

function paragraph(source: string, lines: Line[]): Paragraph {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const start = move(first, first.text.length - first.text.trimStart().length);
  const end = move(last, last.text.trimEnd().length);
  const position = { start, end };
  const value = source.slice(start.offset, end.offset);
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

function move({ start }: Line, columns: number): Point {
  return {
    line: start.line,
    column: start.column + columns,
    offset: (start.offset ?? 0) + columns,
  };
}
