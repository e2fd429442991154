/** Step 4: who is who: printed names → ids of the authority file. Never merged by likeness. */
import { normalizeText } from '../build.ts';
import { splitPrinted } from '../label.ts';
import { newPerson, suppliedSpeaker, unknownOpeningSpeaker } from '../messages.ts';
import { slugify } from '../slug.ts';
import type { PersonId } from '../types.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';

export function people(draft: Draft): void {
  namesInTitle(draft);
  for (const block of bodyBlocks(draft)) {
    if (!block.label) continue;
    const { attribution, printed, asks } = block.label;
    if (!asks) identify(attribution, block, draft);
    for (const name of knownNamesIn(splitPrinted(printed).annotation ?? '', draft))
      addKnown(name, draft);
  }
}

/**
 * Whose the unlabelled opening is: the one whom the title names as its speaker,
 * or the only one who both stands in the title and speaks later. No evidence: nobody.
 */
export function openingSpeaker(draft: Draft, block: Block): PersonId | undefined {
  const title = draft.meta.title ?? '';
  const names = [...draft.people.keys()].filter((name) => title.includes(name));
  const owner = names.filter((name) =>
    draft.cues.openerInTitle.some((pattern) =>
      new RegExp(pattern.replace('{name}', escapeRegExp(name)), 'iu').test(title),
    ),
  );
  const speaking = names.filter((name) =>
    draft.blocks.some(({ label }) => label?.attribution === name),
  );
  const [name, second] = owner.length > 0 ? owner : speaking;
  if (name === undefined || second !== undefined) {
    draft.messages.push(unknownOpeningSpeaker(block.position));
    return undefined;
  }
  draft.messages.push(suppliedSpeaker(name, block.position));
  return draft.people.get(name);
}

/** Known people whom the title names, in the order of the title. */
function namesInTitle(draft: Draft): void {
  for (const name of knownNamesIn(draft.meta.title ?? '', draft)) addKnown(name, draft);
}

/** Known names in a stretch of text, no-break spaces aside, in order of their place. */
function knownNamesIn(text: string, { known }: Draft): string[] {
  const plain = normalizeText(text);
  return known
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'u').test(plain),
    )
    .sort((a, b) => plain.indexOf(a) - plain.indexOf(b));
}

function addKnown(name: string, draft: Draft): PersonId | undefined {
  const person = draft.known.find(
    ({ name: main, aliases }) => main === name || aliases.includes(name),
  );
  if (person && !draft.people.has(name)) draft.people.set(name, person.id);
  return person?.id;
}

/** A labelled speaker: known, or new when the label is a full name and not only an office. */
function identify(name: string, block: Block, draft: Draft): void {
  if (draft.people.has(name) || addKnown(name, draft) || !isFullName(name)) return;
  const id = slugify(name);
  draft.people.set(name, id);
  draft.messages.push(newPerson(name, id, block.position));
}

/** Two to four capitalised words that are not all capitals: "Ann Lee", not "PRIME MINISTER" or "Moderator". */
function isFullName(name: string): boolean {
  const parts = name.split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => /^\p{Lu}/u.test(part)) &&
    /\p{Ll}/u.test(name)
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['’]/g, "['’]");
}
