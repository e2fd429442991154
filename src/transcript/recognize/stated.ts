/**
 * What the format itself says of turns, title and date: captions with voices, debates in XML. It is taken over as it
 * stands; in such a document no label is looked for, or a name and a colon in somebody's speech could part it.
 */
import type { Root } from 'mdast';
import { normalizeText } from '../build.ts';
import { splitPrinted } from '../label.ts';
import { isoDay } from '../meta.ts';
import { isAsker } from './candidates.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel } from './draft.ts';
import type { Stated } from './flatten.ts';
import { putAside } from './furniture.ts';
import { isCapitals, keyOf } from './names.ts';

/** Whether the format says where turns begin. */
export const isStated = ({ blocks }: Draft): boolean =>
  blocks.some(({ flat }) => flat.turn !== undefined);

/**
 * Labels as the format gives them. What happened before anybody spoke belongs to nobody's turn; a heading there is
 * that of the first section, unless it is the title.
 */
export function stated(draft: Draft): void {
  if (!isStated(draft)) return;
  let opened = false;
  let heading: Block | undefined;
  for (const block of bodyBlocks(draft)) {
    const { turn, note } = block.flat;
    if (turn && block.first) {
      block.label = labelOf(turn, block.text, draft);
      if (!opened && heading) heading.heading = true;
      opened = true;
    } else if (note && !opened) putAside(block, 'narrative');
    else if (!opened && block.flat.kind === 'heading' && isOfSection(block, draft)) {
      heading = block;
      putAside(block, 'heading');
    }
  }
}

/** Not the title, which is known, or is the only heading. */
function isOfSection({ flat }: Block, draft: Draft): boolean {
  const headings = bodyBlocks(draft).filter((block) => block.flat.kind === 'heading');
  return flat.depth !== 1 && (draft.meta.title !== undefined || headings.length > 1);
}

/**
 *     Ada Quill: It is open.
 *     ^^^^^^^^^ the label, of which the format says how long it is
 */
function labelOf({ label, type, speaker }: Stated, text: string, { cues }: Draft): FoundLabel {
  const printed = normalizeText(text.slice(0, label)).replace(/\s?[.:：,\-–—]{1,3}$/, '');
  const { attribution } = splitPrinted(printed);
  const isNobody = speaker === undefined || isAsker(keyOf(speaker), cues);
  const key = keyOf(isNobody ? attribution : speaker);
  const blank = label === 0 ? 0 : (/^[\s.:：]*/.exec(text.slice(label))?.[0].length ?? 0);
  return {
    printed,
    attribution,
    key,
    form: 'colon',
    asks: isNobody && isAsker(key, cues),
    capitals: isCapitals(attribution),
    textAt: label + blank,
    stated: { ...(type ? { type } : {}), ...(isNobody ? {} : { speaker }) },
  };
}

/** Title and day of the event, where the format states them. */
export function statedMeta(root: Root): Pick<Draft['meta'], 'title' | 'date'> {
  const { isStated: isCertain, title, date } = root.data?.meta ?? {};
  if (!isCertain) return {};
  const day = isoDay.safeParse(date).data;
  return {
    ...(title ? { title: normalizeText(title) } : {}),
    ...(day ? { date: day } : {}),
  };
}
