/** Collects the text of a block as a browser would show it: runs of blanks are one, none stands beside a break. */
import type { Inline } from './rendition.ts';

export type Typeface = Pick<Inline, 'strong' | 'emphasis'>;

/** What opens and closes blocks while text streams in. */
export interface InlineFlow {
  add(text: string, typeface?: Typeface): void;
  lineBreak(typeface?: Typeface): void;
  /** The text since the last call; empty when there was none to see. */
  take(): Inline[];
}

/** White space that HTML collapses; a no-break space is a letter to it. */
const BLANKS = /[ \t\n\r\f]+/g;

export function inlineFlow(): InlineFlow {
  let pieces: Inline[] = [];
  let afterBlank = true;
  return {
    add(text, typeface = {}) {
      let collapsed = text.replace(BLANKS, ' ');
      if (afterBlank && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
      if (collapsed === '') return;
      afterBlank = collapsed.endsWith(' ');
      pieces.push({ text: collapsed, ...typeface });
    },
    lineBreak(typeface = {}) {
      pieces.push({ text: '\n', ...typeface });
      afterBlank = true;
    },
    take() {
      const taken = pieces;
      pieces = [];
      afterBlank = true;
      return taken.some(({ text }) => text.trim() !== '') ? taken : [];
    },
  };
}

/** A paragraph, and how many line ends stand before it. */
export interface Part {
  inlines: Inline[];
  line: number;
}

/** Parts a run of text where a line has nothing on it to see, be it that a no-break space holds it open. */
export function partAtEmptyLines(inlines: Inline[]): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  let line = 0;
  let ends = 0;
  for (const piece of inlines.flatMap(linesOf)) {
    if (piece.text.startsWith('\n')) {
      line++;
      ends++;
    }
    if (piece.text.trim() !== '') {
      if (!open || ends > 1) {
        open = { inlines: [], line };
        parts.push(open);
      }
      ends = 0;
    }
    open?.inlines.push(piece);
  }
  return parts;
}

/** "a\nb" → "a", "\nb". */
const linesOf = (piece: Inline): Inline[] =>
  piece.text.split(/(?=\n)/).map((text) => ({ ...piece, text }));
