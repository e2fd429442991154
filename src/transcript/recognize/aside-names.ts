/** Names that a label prints in its aside. */
import { splitPrinted } from '../label.ts';
import type { FoundLabel } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { isFullName, isOfficeWord, looksLikeName, type Naming, namingOf } from './names.ts';
import { isPersonal } from './office-holders.ts';

/**
 *     President of Norland (Ada Quill):
 *                           ^^^^^^^^^ an office, or a word such as "moderator", and in the aside whose it is
 *
 *     Ms. Quill (Ada):
 *         ^^^^^  ^^^ a surname and the given name, where the text prints both in a row
 */
export function inAside(
  { label, name, before }: { label: FoundLabel } & Naming,
  evidence: Evidence,
): string | undefined {
  const { annotation } = splitPrinted(label.printed);
  if (!annotation) return undefined;
  const { title, cues } = evidence;
  const { name: inner } = namingOf(annotation, cues);
  const isInTitle = before !== '' && title.includes(inner);
  if (name !== '' && !cues.helpers.includes(label.key) && !isInTitle)
    return givenInAside(name, before, annotation, evidence);
  return isFullName(inner) && looksLikeName(inner) && isPersonal(inner, cues) ? inner : undefined;
}

function givenInAside(
  surname: string,
  before: string,
  given: string,
  { whole, cues }: Evidence,
): string | undefined {
  if (before === '' || surname.includes(' ') || isOfficeWord(given, cues)) return undefined;
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(given)) return undefined;
  const full = `${given} ${surname}`;
  return whole.includes(full.toLowerCase()) ? full : undefined;
}
