/** The lines of a turn → its paragraphs and notes: what the margin or the end of a page broke is joined again. */
import * as build from '../build.ts';
import { words } from '../query.ts';
import type { Block as Child } from '../types.ts';
import { type Block, bodyBlocks, type Draft, placeIn } from './draft.ts';
import { wrapping } from './lines.ts';

const LONGEST_NOTE = 400;

/** Makes the children of turns. */
export function paragraphs(draft: Draft): (blocks: Block[]) => Child[] {
  const wraps = wrapping(bodyBlocks(draft));
  const at = new Map(draft.blocks.map((block, index) => [block, index]));
  /** Whether a block goes on with the paragraph of the one before. */
  const goesOn = (before: Block, block: Block): boolean => {
    if (block.label) return false;
    if (before.flat === block.flat && !block.first) return wraps(before);
    const between = (at.get(block) ?? 0) - (at.get(before) ?? 0) > 1;
    return between && /^\p{Ll}/u.test(block.text) && !/[.!?…:;”"»)\]]$/.test(before.text);
  };
  return (blocks) => {
    const groups: Block[][] = [];
    for (const block of blocks) {
      const before = groups.at(-1)?.at(-1);
      if (before && !isSpent(before) && goesOn(before, block)) groups.at(-1)?.push(block);
      else groups.push([block]);
    }
    const children: Child[] = [];
    for (const group of groups) children.push(...toChild(group, children.length === 0, draft));
    return children;
  };
}

/** A label alone on its line: the words begin below it. */
const isSpent = ({ label, text }: Block): boolean =>
  label !== undefined && words(text.slice(label.textAt)).length === 0;

function toChild(group: Block[], opens: boolean, draft: Draft): Child[] {
  const [first, last] = [group[0] as Block, group.at(-1) as Block];
  const from = first.label?.textAt ?? 0;
  const text = group
    .map((block) => (block === first ? block.text.slice(from) : block.text))
    .join('\n');
  if (build.normalizeText(text) === '') return [];
  const start = placeIn(draft, first, from).start;
  const position = { start, end: placeIn(draft, last).end };
  const noted = first.flat.note === true || (!opens && isNote(text));
  return [noted ? build.note(text, position) : build.paragraph(text, position)];
}

/** One bracket from end to end: "(Laughter.)", "[crosstalk 00:12]". */
function isNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/.test(text);
}
