/** Who is who: printed names → ids of the authority file, one speaker for all the ways a document prints a name. Never merged by likeness. */
import { normalizeText } from '../build.ts';
import { hasPairedBrackets, splitPrinted } from '../label.ts';
import { nearPerson, newPerson, unsafeName } from '../messages.ts';
import { slugify } from '../slug.ts';
import type { PersonId } from '../types.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel, placeIn } from './draft.ts';
import { type Evidence, gather } from './evidence.ts';
import { fullNames } from './full-names.ts';
import { namesOf } from './known.ts';
import { isFullName, nameKey, plainName } from './names.ts';
import { nearest } from './near.ts';

/** Letters of two scripts that look alike, in one word, accents aside: "Пyтин" with a Latin y. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Why a name cannot stand for a person: a letter that writes backwards or is of another script, half a pair of brackets. What merely shows nothing is no reason. */
function faultOf(printed: string): string | undefined {
  const name = plainName(printed);
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(name)?.[0];
  if (hidden)
    return `invisible letter U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (MIXED.test(name.replace(/\p{M}/gu, ''))) return 'mix of two scripts';
  if (!hasPairedBrackets(printed)) return 'bracket without its other';
  return /\p{L}/u.test(name) && name.length <= 200 && !(name in {})
    ? undefined
    : 'label without a name';
}

export function people(draft: Draft): void {
  namesInTitle(draft);
  takeStated(draft);
  const labels = distinctLabels(draft);
  const evidence = gather(
    draft,
    labels.map(({ label }) => label),
  );
  const resolved = fullNames(
    labels.map(({ label }) => label),
    evidence,
    draft,
  );
  for (const { label, block } of labels) {
    const full = draft.keyed.get(label.key) || resolved.get(label.key);
    const id =
      known(label.attribution, draft) ??
      (full === undefined ? undefined : identify(full, block, draft, evidence));
    const fault = faultOf(label.attribution);
    if (fault) draft.messages.push(unsafeName(label.attribution, fault, placeIn(draft, block)));
    if (id === undefined || fault) continue;
    draft.voices.set(label.key, id);
  }
  for (const { label } of bodyBlocks(draft)) {
    if (!label) continue;
    const id = draft.voices.get(label.key);
    if (id && !faultOf(label.attribution)) add(label.attribution, id, draft);
    const { annotation } = splitPrinted(label.printed);
    if (annotation) for (const name of knownNamesIn(annotation, draft)) known(name, draft);
  }
}

/** Speakers whom the format names beside their labels. */
function takeStated(draft: Draft): void {
  for (const block of bodyBlocks(draft)) {
    const { key = '', stated } = block.label ?? {};
    const { speaker } = stated ?? {};
    if (!speaker || draft.voices.has(key)) continue;
    const fault = faultOf(speaker);
    if (fault) draft.messages.push(unsafeName(speaker, fault, placeIn(draft, block)));
    else draft.voices.set(key, known(speaker, draft) ?? introduce(speaker, block, draft));
  }
}

/** Of each bearer the first label, anonymous ones aside. */
function distinctLabels(draft: Draft): { label: FoundLabel; block: Block }[] {
  const seen = new Map<string, { label: FoundLabel; block: Block }>();
  for (const block of bodyBlocks(draft)) {
    const { label } = block;
    if (label && isOpen(label) && !seen.has(label.key)) seen.set(label.key, { label, block });
  }
  return [...seen.values()];
}

/** Whether it is still to be found out whose a label is. */
const isOpen = ({ asks, stated, attribution }: FoundLabel): boolean =>
  !asks && !stated?.speaker && attribution !== '';

/** Known people whom the title names, in the order of the title. */
function namesInTitle(draft: Draft): void {
  for (const name of knownNamesIn(draft.meta.title ?? '', draft)) known(name, draft);
}

/** Known names in a stretch of text, no-break spaces aside, in order of their place. */
function knownNamesIn(text: string, { known: all }: Draft): string[] {
  const plain = normalizeText(text);
  return all
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => holdsName(plain, name))
    .sort((a, b) => plain.indexOf(a) - plain.indexOf(b));
}

/** The name stands in the text as whole words, straight and curved apostrophes alike. */
export function holdsName(text: string, name: string): boolean {
  const [a, b] = [text, name].map((each) => each.replace(/’/g, "'"));
  for (
    let at = (a as string).indexOf(b as string);
    at >= 0;
    at = (a as string).indexOf(b as string, at + 1)
  ) {
    const around =
      (a as string).slice(Math.max(0, at - 1), at) +
      (a as string).slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around.replace(/[\p{Script=Han}]/gu, ''))) return true;
  }
  return false;
}

/** The id of a name that the authority file knows, noted among this document's people. */
function known(name: string, draft: Draft): PersonId | undefined {
  const key = nameKey(name);
  const person = draft.known.find((each) => namesOf(each).some((other) => other.key === key));
  if (person && !faultOf(name)) add(name, person.id, draft);
  return person?.id;
}

/** A labelled speaker by the fullest name: known, or new. */
function identify(
  printed: string,
  block: Block,
  draft: Draft,
  evidence: Evidence,
): PersonId | undefined {
  const full = plainName(printed);
  const found = draft.people.get(full) ?? known(full, draft);
  if (found !== undefined) return found;
  if (faultOf(full) || (!isFullName(full) && !evidence.title.includes(full))) return undefined;
  return introduce(full, block, draft);
}

/** Somebody whom the authority file does not know yet. */
function introduce(full: string, block: Block, draft: Draft): PersonId {
  const id = freeId(slugify(full), draft);
  add(full, id, draft);
  draft.messages.push(newPerson(full, id, placeIn(draft, block)));
  const near = nearest(full, draft.known);
  if (near) draft.messages.push(nearPerson(full, near.name, near.id, placeIn(draft, block)));
  return id;
}

/** "René" and "Rene" make one id, and may be two people: the newcomer gets a number. */
function freeId(id: PersonId, { known: all }: Draft): PersonId {
  const taken = new Set(all.map((person) => person.id));
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function add(name: string, id: PersonId, { people: names }: Draft): void {
  if (!names.has(name)) names.set(name, id);
}
