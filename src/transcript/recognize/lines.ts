/** Step 1: flats → blocks, one per printed line: labels, headers and furniture stand on lines. */
import { type Block, blockOf, type Draft } from './draft.ts';
import type { Flat } from './flatten.ts';
import { isCapitals, looksLikeName, namingOf } from './names.ts';

export function linesOf(flats: Flat[]): Block[] {
  return flats.flatMap((flat) => {
    if (flat.kind === 'front matter') {
      const block = blockOf(flat, 0, flat.text.length, true);
      return block ? [block] : [];
    }
    const blocks: Block[] = [];
    let from = 0;
    for (const end of flat.text.matchAll(/\r\n|[\r\n\u2028\u2029]|$/g)) {
      const block = blockOf(flat, from, end.index, blocks.length === 0);
      if (block) blocks.push(block);
      from = end.index + end[0].length;
    }
    return blocks;
  });
}

/** Lines this much shorter than the width of the page were not broken by the margin. */
const FULL = 0.66;
/** Wider than this, nobody wraps by hand. */
const WIDEST = 120;

/**
 * Whether a line goes on in the next line of its paragraph, because the margin broke it.
 * The width of the page is that of its longer lines.
 */
export function wrapping(blocks: Block[]): (block: Block) => boolean {
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > WIDEST) return () => false;
  const limit = width * FULL;
  return ({ text }) => text.length >= limit || /[\p{Ll},–—-]$/u.test(text);
}

/**
 * Labels that run over several lines, bold or in capitals up to their colon, become one block with the line they end on.
 *
 *     **ANN LEE, HEAD OF THE OFFICE FOR FERRIES AND
 *     BRIDGES:** Good morning.
 */
export function joinLabels(draft: Draft): void {
  const joined: Block[] = [];
  for (let at = 0; at < draft.blocks.length; at++) {
    const block = draft.blocks[at] as Block;
    const isOpen = block.first && block.outside === undefined;
    const more = isOpen ? linesOfLabel(draft.blocks, at) || endsBelow(draft, at) : 0;
    const last = draft.blocks[at + more] as Block;
    joined.push(more > 0 ? (blockOf(block.flat, block.from, last.to, true) as Block) : block);
    at += more;
  }
  draft.blocks = joined;
}

const MOST_LABEL_LINES = 4;

/** How many lines more than its first a label runs over. */
function linesOfLabel(blocks: Block[], at: number): number {
  const { flat, from, to, text } = blocks[at] as Block;
  const bold = flat.bold.find(([a, b]) => a <= from && b > to);
  if (!bold && (!isCapitals(text) || /[:!?]|\.$/.test(text))) return 0;
  for (let more = 1; more <= MOST_LABEL_LINES; more++) {
    const next = blocks[at + more];
    if (next?.flat !== flat || next.first || next.outside !== undefined) return 0;
    const colon = next.text.search(/[:：]/);
    if (bold) {
      if (bold[1] <= next.to) return more;
    } else if (colon > 0) return isCapitals(next.text.slice(0, colon)) ? more : 0;
    else if (!isCapitals(next.text)) return 0;
  }
  return 0;
}

/**
 * A label that the margin broke, in an aside or in an office, and that a full stop and a dash or a colon ends.
 *
 *     El señor PRESIDENTE DEL CONSEJO (Ivo
 *     Marsh).— Buenas tardes.
 */
function endsBelow({ blocks, cues }: Draft, at: number): 0 | 1 {
  const [block, next] = [blocks[at] as Block, blocks[at + 1]];
  if (next?.flat !== block.flat || next.first || next.outside !== undefined) return 0;
  const { text } = block;
  if (/^[^.:;!?()[\]]{3,100}[([][^.:;!?()[\]]{2,80}$/.test(text))
    return /^[^.:;!?()[\]]{1,60}[)\]]\s?(?:[:：]|\.?\s?[-–—])/.test(next.text) ? 1 : 0;
  if (!/^[^.:;!?]{3,100}$/.test(text)) return 0;
  const [, rest = ''] = /^([^.:;!?]{2,60})\.\s?[-–—]/.exec(next.text) ?? [];
  const { name, before } = namingOf(`${text} ${rest}`, cues);
  return rest !== '' && before !== '' && (name === '' || looksLikeName(name)) ? 1 : 0;
}

/** Parts a block at an offset of its text; the halves know their places, and each opens a paragraph. */
export function partBlock(block: Block, at: number): Block[] {
  const { flat, from, to, first } = block;
  const halves = [blockOf(flat, from, from + at, first), blockOf(flat, from + at, to, true)];
  return halves.flatMap((half) => (half ? [half] : []));
}
