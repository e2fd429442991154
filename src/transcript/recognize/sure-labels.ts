/** Which possible labels are borne out by themselves: a cue, a name from the head, or enough others of their kind. */
import type { Cues } from '../../languages/cues.ts';
import type { Draft, FoundLabel } from './draft.ts';
import { type Found, id, OFTEN } from './label-habits.ts';
import { hasRole, isBold } from './name-and-role.ts';
import { isCapitals, isFullName, looksLikeName, namingOf, unnumbered } from './names.ts';

/** Lines that may be the head of a document. */
const HEAD = 30;
/** Borne out by itself: a cue, a name from the head, or enough others of its kind. */
export function isSure(each: Found, counts: Map<string, number>, draft: Draft): boolean {
  const { label, starts, block } = each;
  const { cues } = draft;
  if (!starts) return false;
  const count = counts.get(id(label)) ?? 0;
  const cue = label.asks || isCue(label, cues) || draft.keyed.has(label.key);
  // "Subjects: …" stands at the head, and once.
  if (count === 1 && cues.headKeys.includes(label.key)) return false;
  if (label.form === 'alone')
    return (
      (label.asks && label.printed !== label.attribution && block.first) ||
      (count > 1 &&
        (cue || label.capitals || label.role === true || isBold(block) || isHeadingName(each)))
    );
  if (label.form === 'space') return count >= OFTEN && (cue || looksLikeName(label.attribution));
  if (label.form === 'dash') {
    const other = counts.has(`space ${label.key}`) || counts.has(`label ${label.key}`);
    return (cue && (count > 1 || other)) || (count >= OFTEN && looksLikeName(label.attribution));
  }
  if (label.form === 'bracket') return cue || (count > 1 && isInBrackets(each, counts, cues));
  if (cue) return true;
  const { name, before } = namingOf(label.attribution, cues);
  if (!looksLikeName(label.attribution) && before === '' && !hasRole(label.attribution, cues))
    return false;
  // A full stop behind an office ends many a sentence.
  if (label.form === 'sentence') return count >= OFTEN;
  if (count >= OFTEN || isNamed(label, draft)) return true;
  if (count === 2 && (label.capitals || /[ (]/.test(label.printed) || label.form === 'bold'))
    return true;
  if (count === 2 && (isHan(name) || inHead(name, each, draft))) return true;
  return isAddressed(label, name, before, cues);
}

/** "Mr. QUILL: It was." — a form of address, a surname in capitals and a colon: prose has no such thing. */
function isAddressed(
  { form, attribution }: FoundLabel,
  name: string,
  before: string,
  { honorifics }: Cues,
): boolean {
  const first = before.split(' ')[0] ?? '';
  return (
    form === 'colon' &&
    first.length > 1 &&
    honorifics.includes(first) &&
    name !== '' &&
    (isCapitals(name) || isCapitals(attribution)) &&
    attribution.split(' ').length <= 4
  );
}

/** An office or a name in brackets before words; round and square ones hold notes too, so others must ask in them. */
function isInBrackets({ label, block }: Found, counts: Map<string, number>, cues: Cues): boolean {
  if (/^[（【〔]/.test(label.printed)) return true;
  if (block.text.slice(label.textAt) === '') return false;
  const asked = [...cues.askers, ...cues.answerers].some((cue) => counts.has(`bracket ${cue}`));
  return (
    asked && (namingOf(label.attribution, cues).before !== '' || isFullName(label.attribution))
  );
}

export const isHan = (name: string): boolean => /^[\p{Script=Han}·]{2,5}$/u.test(name);

/** A line above the first label holds the name: "Ada Quill, President of the Harbour Board". */
export function inHead(name: string, { at }: Found, { blocks }: Draft): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  if (surname.length < 3 && !isHan(name)) return false;
  const head = blocks.slice(0, Math.min(HEAD, at));
  return head.some(({ text, label }) => !label && text.length < 400 && text.includes(surname));
}

/** Asks, answers or helps under no name. */
export function isCue({ key }: FoundLabel, { answerers, helpers }: Cues): boolean {
  const plain = unnumbered(key);
  return answerers.includes(plain) || helpers.includes(plain);
}

/** A name printed as a heading above what its bearer says. */
export const isHeadingName = ({ block, label }: Found): boolean =>
  block.flat.kind === 'heading' && isFullName(label.attribution);

/** The title, a line of the head or the authority file knows the name. */
function isNamed({ attribution }: FoundLabel, { meta, known, headNames, cues }: Draft): boolean {
  const { name } = namingOf(attribution, cues);
  const title = ` ${(meta.title ?? '').toLowerCase()} `;
  const lower = (name || attribution).toLowerCase();
  return (
    (lower.length > 1 && title.includes(lower)) ||
    headNames.some((each) => each.toLowerCase() === lower) ||
    known.some((person) => [person.name, ...person.aliases].includes(attribution))
  );
}
