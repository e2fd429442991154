/**
 * Canonical Markdown read block by block: headings, paragraphs and notes whose text is plain, which is all that most
 * transcripts have. The tree is the one remark-parse makes, in a twentieth of the time; what is not plain is left to it.
 */
import type { Heading, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** What a backslash makes of a mark: itself. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Markup in text without its escapes. A search for it, not a match of all that is none: that would need a stack as long as the text. */
const MARKUP = /[\\*_<`]|&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/;
/** What can open another block than a paragraph, or make a heading of the lines before it. */
const OPENS = /^(?:[#>+\-=~]|\d+[.)])/m;
const HEADING = /^(#{1,6}) ([^\s#][^#\n]*)$/;
const NOTE = /^\*(\S|\S.*\S)\*$/;
/** What is no part of canonical text, or takes more than one block to understand: spaces about a line, links, definitions. */
const BEYOND = /^ | $|\][([:]/m;
const UNUSUAL = /[\t\r\0]/;

/**
 * Reads a text.
 * @returns The tree of remark-parse with front matter, positions and all; undefined where it has more than plain blocks.
 */
export function readPlainBlocks(text: string): Root | undefined {
  const close = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (close < 0) return undefined;
  const value = text.slice(4, Math.max(4, close));
  const body = text.slice(close + 5);
  if (UNUSUAL.test(text) || /^--- +$/m.test(value) || BEYOND.test(body)) return undefined;
  const at = new Place();
  const children: RootContent[] = [
    { type: 'yaml', value, position: at.pass(text.slice(0, close + 4)) },
  ];
  at.pass('\n');
  for (const part of body.split(/(\n+(?:\n|$)|^\n+)/)) {
    if (/^\n*$/.test(part)) {
      at.pass(part);
      continue;
    }
    const block = readBlock(part, at);
    if (!block) return undefined;
    children.push(block);
  }
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: at.point() },
  };
}

/** A block of lines, read from where the place is; undefined where it is more than plain. */
function readBlock(block: string, at: Place): RootContent | undefined {
  const start = at.point();
  const [, marks, title] = HEADING.exec(block) ?? [];
  if (marks && title) {
    at.pass(`${marks} `);
    const text = readText(title, at);
    const depth = marks.length as Heading['depth'];
    return text && { type: 'heading', depth, children: [text], position: at.since(start) };
  }
  const [, note] = NOTE.exec(block) ?? [];
  if (!note && OPENS.test(block)) return undefined;
  const child = note ? readNote(note, at) : readText(block, at);
  return child && { type: 'paragraph', children: [child], position: at.since(start) };
}

function readNote(note: string, at: Place): PhrasingContent | undefined {
  const start = at.point();
  at.pass('*');
  const text = readText(note, at);
  at.pass('*');
  return text && { type: 'emphasis', children: [text], position: at.since(start) };
}

function readText(text: string, at: Place): Text | undefined {
  const position = at.pass(text);
  if (MARKUP.test(text.replace(ESCAPED, ' '))) return undefined;
  return { type: 'text', value: text.replace(ESCAPED, '$1'), position };
}

/** A place in a text, going forward. */
class Place {
  #line = 1;
  #column = 1;
  #offset = 0;

  point(): Point {
    return { line: this.#line, column: this.#column, offset: this.#offset };
  }

  since(start: Point): Position {
    return { start, end: this.point() };
  }

  /** Goes past what is read. */
  pass(read: string): Position {
    const start = this.point();
    this.#offset += read.length;
    let from = 0;
    for (let end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n', from)) {
      this.#line += 1;
      this.#column = 1;
      from = end + 1;
    }
    this.#column += read.length - from;
    return this.since(start);
  }
}
