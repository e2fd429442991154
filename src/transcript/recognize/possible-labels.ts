/** Which blocks open with something of the shape of a label: what labels.ts weighs. */
import type { Cues } from '../../languages/cues.ts';
import { candidate } from './candidates.ts';
import type { Block, FoundLabel } from './draft.ts';
import { type Found, id, OFTEN } from './label-habits.ts';
import { wrapping } from './lines.ts';
import { hasRole } from './name-and-role.ts';

/** Ornament, number, time and label stand within so many letters. */
const OPENING = 300;

/** All that has the shape of a label, in order; what is followed by numbers alone, wherever it stands, is none. */
export function possibleLabels(blocks: Block[], cues: Cues): Found[] {
  const wraps = wrapping(blocks);
  const dashes = hasDashes(blocks, cues);
  const tops = blocks.filter(({ flat }) => flat.kind === 'heading' && flat.depth === 1).length;
  const found = blocks.flatMap((block, at): Found[] => {
    const label = candidate(block, cues, { dashes });
    if (!label || (tops === 1 && isTitled(block, label))) return [];
    if (isAboveList(block, label, blocks[at + 1], cues)) return [];
    const before = blocks[at - 1];
    const starts =
      block.first || !before || !wraps(before) || /[.!?…”"»)\]。！？）」』】؟]$/.test(before.text);
    return [{ block, label, starts, at }];
  });
  const speaking = new Set(found.filter(speaks).map(({ label }) => id(label)));
  return found.filter(({ label }) => speaking.has(id(label)));
}

/**
 * Whether somebody is printed again and again before a dash, and nobody twice before a colon: a colon is prose then.
 *
 *     Minister Ada Quill – I tell you the truth: we do not know.
 *                        ^
 */
function hasDashes(blocks: Block[], cues: Cues): boolean {
  const openings = blocks.filter(({ first }) => first);
  const dashed = openings.flatMap((block) =>
    // Most blocks have no dash or tab where a label could end: nothing is looked for in them.
    /[-–—\t]/.test(block.text.slice(0, OPENING))
      ? (candidate(block, cues, { dashes: true }) ?? [])
      : [],
  );
  if (mostAlike(dashed, 'dash') < OFTEN) return false;
  const labels = openings.flatMap((block) => candidate(block, cues) ?? []);
  return (
    mostAlike(
      labels.filter(({ printed }) => !/ [–—-] /.test(printed)),
      'colon',
    ) < 2
  );
}

/** How often the most frequent of the labels of a form stands there. */
function mostAlike(labels: FoundLabel[], form: FoundLabel['form']): number {
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label.form === form) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 *     PARTICIPANTS FROM THE BOARD:
 *     Ada Quill – Harbour Master        a colon at a line's end, and below it who is present, each with an office
 */
const isAboveList = (
  { text }: Block,
  { form, textAt }: FoundLabel,
  below: Block | undefined,
  cues: Cues,
): boolean =>
  form === 'colon' &&
  textAt >= text.length &&
  below !== undefined &&
  below.text.length < 100 &&
  / [–—-] /.test(below.text) &&
  hasRole(below.text, cues);

/** "# Media chat: the minister takes questions": the colon of a title. */
const isTitled = ({ flat, text }: Block, { form, textAt }: FoundLabel): boolean =>
  flat.kind === 'heading' && flat.depth === 1 && form === 'colon' && textAt < text.length;

/** "Inquiries: (02) 5550 1234": who is followed by numbers alone, wherever the line stands, says nothing. */
function speaks({ block: { text }, label }: Found): boolean {
  const said = text.slice(label.textAt);
  return said.trim() === '' || /\p{L}/u.test(said);
}

/** How often each stands at the start of a paragraph or a line. */
export function countStarts(found: Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label, starts } of found)
    if (starts) counts.set(id(label), (counts.get(id(label)) ?? 0) + 1);
  return counts;
}
