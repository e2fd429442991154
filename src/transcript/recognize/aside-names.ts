/** Names that a label prints in its aside. */
import type { Cues } from '../../languages/cues.ts';
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
  // "Minister of Bridges, Roads and Railways": what stands behind the comma is no name.
  const office = namingOf(label.attribution.split(',', 1)[0] ?? '', cues);
  if (office.name === '' && office.before !== '' && isPerson(inner, cues)) return inner;
  if (name !== '' && !cues.helpers.includes(label.key) && !isInTitle)
    return givenInAside(name, before, annotation, evidence);
  return isPerson(inner, cues) ? inner : undefined;
}

const isPerson = (name: string, cues: Cues): boolean =>
  isFullName(name) && looksLikeName(name) && isPersonal(name, cues);

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
