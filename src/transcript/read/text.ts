/** Plain text → mdast: paragraphs as they are parted by blank lines, each text node a verbatim slice of the file. */
import type { Paragraph, Root } from 'mdast';
import type { Point } from 'unist';

interface Line {
  text: string;
  start: Point;
}

/** A line longer than this was not wrapped by hand: each line is then a paragraph of its own. */
const WRAPPED = 100;

/** Reads decoded text. Knows lines and paragraphs, nothing about speeches. */
export function readText(source: string): Root {
  const lines = splitLines(source);
  const wrapped = lines.every(({ text }) => text.length <= WRAPPED);
  const children: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) children.push(paragraph(source, open));
    open = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') close();
    else {
      if (!wrapped) close();
      open.push(line);
    }
  }
  close();
  return { type: 'root', children };
}

/** Lines without their ends: LF, CRLF, CR. */
function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let number = 1;
  for (const part of source.split(/(\r\n|[\r\n])/)) {
    if (/^[\r\n]/.test(part)) {
      number++;
    } else lines.push({ text: part, start: { line: number, column: 1, offset } });
    offset += part.length;
  }
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
