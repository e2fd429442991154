/** Printed headings in the body: above a label they open a section; amid a turn they are set aside, and it goes on. */
import { words } from '../query.ts';
import type { Block, Draft } from './draft.ts';
import { headingOf, putAside } from './furniture.ts';
import { isCapitals } from './names.ts';

export function headings(draft: Draft): void {
  for (const [at, block] of draft.blocks.entries()) {
    if (block.outside !== undefined || block.label) continue;
    const isQuestions =
      block.text.length < 60 && draft.cues.questionHeadings.includes(headingOf(block.text));
    const printed = block.flat.kind === 'heading' || isQuestions;
    if (!printed && !looksLikeHeading(block)) continue;
    const next = draft.blocks
      .slice(at + 1, at + 20)
      .find(({ outside, flat }) => outside === undefined && flat !== block.flat);
    if (!printed && !next?.label) continue;
    if (next?.label && block.first) block.heading = true;
    putAside(block, 'heading');
  }
}

/**
 * A paragraph of some words all in capitals or all in bold, without a sentence's end.
 *
 *     THE FERRY TO NORHAVEN
 *
 *     Q. Will it run in winter?
 */
function looksLikeHeading({ text, flat, from, to, first }: Block): boolean {
  if (!first || text.length > 90 || text.length < flat.text.trim().length) return false;
  if (/[.!?…:,;—–-]$|^[([]/.test(text) || words(text).length > 12) return false;
  return isCapitals(text) || flat.bold.some(([a, b]) => a <= from && b >= to);
}
