/** How a document as a whole prints its labels: evidence for each of them in labels.ts. */
import type { Block, FoundLabel } from './draft.ts';
import { isCapitals, isFullName } from './names.ts';

/** A possible label and where it stands. */
export interface Found {
  block: Block;
  label: FoundLabel;
  /** At the start of a paragraph, or of a line that the margin did not break off. */
  starts: boolean;
  /** Position among the body's blocks. */
  at: number;
}

/** Recurring this often, even a single word in small letters is a name. */
export const OFTEN = 3;

/** Labels of one bearer set off in one way. Case aside: "SMITH" and "Smith" are one. */
export const id = ({ key, form }: FoundLabel): string =>
  `${/^(?:alone|space|dash|sentence|bracket)$/.test(form) ? form : 'label'} ${key}`;

/** Short labels of two parts, by several people, most of them before somebody who is sure to speak. */
export function mostlyCommas(found: Found[], accepted: Set<string>): boolean {
  const pairs = found.flatMap(({ label, block }, at) =>
    block.first &&
    label.form === 'colon' &&
    /^\p{Lu}[^,]{1,40}, \p{Lu}[^,]{1,40}$/u.test(label.attribution)
      ? [{ key: label.key, next: found[at + 1]?.label }]
      : [],
  );
  const answered = pairs.filter(({ next }) => next !== undefined && accepted.has(id(next)));
  return new Set(pairs.map(({ key }) => key)).size > 1 && answered.length > pairs.length / 2;
}

/** No label has a colon, and dashes stand again and again behind a name that is sure, or behind several people's. */
export function mostlyDashes(found: Found[], accepted: Set<string>): boolean {
  if (found.some(({ label }) => label.form === 'colon' && accepted.has(id(label)))) return false;
  const sure = found.filter(
    ({ label, starts }) => starts && label.form === 'dash' && accepted.has(id(label)),
  );
  return sure.length >= OFTEN || mostlyDressed(found);
}

/** Names with initials or in capitals before dashes. */
export function mostlyDressed(found: Found[]): boolean {
  const dashes = found.filter(
    ({ label, starts }) => starts && label.form === 'dash' && isFullName(label.attribution),
  );
  const names = new Set(dashes.map(({ label }) => label.key));
  const dressed = dashes.filter(
    ({ label }) => label.attribution.includes('.') || isCapitals(label.attribution),
  );
  return dashes.length > OFTEN && names.size > 1 && dressed.length > dashes.length * 0.8;
}

/** Several people, each under given name and surname; "Question" and "Remark" aside. */
export function mostlyFullNames(found: Found[], accepted: Set<string>): boolean {
  const named = found.filter(
    ({ label }) => accepted.has(id(label)) && label.form === 'colon' && !label.asks,
  );
  const full = named.filter(({ label }) => !label.capitals && isFullName(label.attribution));
  return full.length > named.length / 2 && new Set(full.map(({ label }) => label.key)).size > 2;
}

export function mostlyCapitals(found: Found[], accepted: Set<string>): boolean {
  const sure = found.filter(({ label }) => accepted.has(id(label)) && label.attribution.length > 1);
  return sure.filter(({ label }) => label.capitals).length > sure.length * 0.8;
}

export function mostlyOwnLines(found: Found[], accepted: Set<string>): boolean {
  const sure = found.filter(({ label }) => accepted.has(id(label)));
  return (
    sure.filter(({ label, block }) => label.textAt >= block.text.length).length > sure.length / 2
  );
}

/** Most paragraphs open with a name in brackets, and there are several such names. */
export function mostlyBrackets(found: Found[], paragraphs: number): boolean {
  const brackets = found.filter(({ label, starts }) => starts && label.form === 'bracket');
  const names = new Set(brackets.map(({ label }) => label.key));
  return brackets.length > OFTEN && names.size > 1 && brackets.length > paragraphs * 0.4;
}
