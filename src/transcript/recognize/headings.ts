/** Printed headings in the body: above a label they open a section; amid a turn they are set aside, and it goes on. */
import type { Draft } from './draft.ts';
import { headingOf, putAside } from './furniture.ts';

export function headings(draft: Draft): void {
  for (const [at, block] of draft.blocks.entries()) {
    if (block.outside !== undefined || block.label) continue;
    const isQuestions =
      block.text.length < 60 && draft.cues.questionHeadings.includes(headingOf(block.text));
    if (block.flat.kind !== 'heading' && !isQuestions) continue;
    const next = draft.blocks
      .slice(at + 1, at + 20)
      .find(({ outside, flat }) => outside === undefined && flat !== block.flat);
    if (next?.label && block.first) block.heading = true;
    putAside(block, 'heading');
  }
}
