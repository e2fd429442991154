/** Labels that print behind a name what its bearer is, in small letters too, or for whom they ask; and labels in bold. */
import type { Cues } from '../../languages/cues.ts';
import type { Block, FoundLabel } from './draft.ts';
import { type Found, id, OFTEN } from './label-habits.ts';
import { isFullName, namingOf } from './names.ts';

const MOST_WORDS = 10;

/**
 *     Ada Quill, minister of roads: It is open.        Ivo Marsh - the Harbour News: Is it?
 *     ^^^^^^^^^  ^^^^^^^^^^^^^^^^^ a full name, a comma or a dash, and some words without a sentence's end
 */
export function hasRole(attribution: string, cues: Cues): boolean {
  const sign = /, | [-–—] /.exec(attribution);
  if (!sign || /[;:.!?]/.test(attribution.slice(sign.index))) return false;
  const [head, role] = [attribution.slice(0, sign.index), attribution.slice(sign.index + 2).trim()];
  if (role.length < 2 || role.split(' ').length > MOST_WORDS) return false;
  const { name, before } = namingOf(head, cues);
  return isFullName(name) || (before !== '' && name === '');
}

/** The whole block stands in bold. */
export const isBold = ({ flat, from, to }: Block): boolean =>
  flat.bold.some(([a, b]) => a <= from && b >= to - 1);

/** The label, and not the whole paragraph, stands in bold. */
export function isBoldLabel({ flat, from, text }: Block, { printed, textAt }: FoundLabel): boolean {
  return flat.bold.some(
    ([a, b]) =>
      a <= from + 2 &&
      b >= from + printed.length &&
      (b <= from + textAt + 1 || (textAt >= text.length && b <= from + text.length)),
  );
}

/** Whoever is known to speak does so under a label in bold, and others stand in bold before words as well. */
export function mostlyBold(found: Found[], accepted: Set<string>): boolean {
  // What stands alone, as headings do, is set off by that.
  const starting = found.filter(({ starts, label }) => starts && label.form !== 'alone');
  const bold = starting.filter(({ block, label }) => isBoldLabel(block, label));
  const sure = starting.filter(({ label }) => accepted.has(id(label)));
  return (
    bold.length > OFTEN &&
    bold.filter(({ label }) => accepted.has(id(label))).length > sure.length * 0.8
  );
}
