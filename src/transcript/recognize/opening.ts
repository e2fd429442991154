/** Whose an opening without a label is: told by title, head or metadata, and never guessed. */
import { suppliedSpeaker, unknownOpeningSpeaker } from '../messages.ts';
import { slugify } from '../slug.ts';
import type { PersonId } from '../types.ts';
import { type Block, type Draft, placeIn } from './draft.ts';
import { easternName, namesInTitle } from './title-names.ts';

/** Chinese writes no spaces around a name. */
const HAN = ['(?=\\p{Script=Han}){name}'];

/**
 * The one whom the title names as its speaker; else the one on a line of the head;
 * else the only one who both stands in the title, not as a guest, and speaks later.
 */
export function openingSpeaker(draft: Draft, block: Block): PersonId | undefined {
  const { meta, headNames, people } = draft;
  const title = meta.title ?? '';
  const named = [...people.keys()].filter((name) =>
    matches(['(?<![\\p{L}\\p{N}]){name}(?![\\p{L}\\p{N}])', ...HAN], name, title),
  );
  const owners = named.filter(
    (name) =>
      matches(draft.cues.openerInTitle, name, title) &&
      !matches(draft.cues.guestInTitle, name, title),
  );
  const speaking = named.filter(
    (name) => !matches(draft.cues.guestInTitle, name, title) && speaks(name, draft),
  );
  const candidates =
    [owners, headNames, speaking, ownersInTitle(draft)].find((names) => names.length > 0) ?? [];
  const ids = new Set(candidates.map((name) => people.get(name) ?? slugify(name)));
  const [name] = candidates;
  const [id, second] = ids;
  if (name === undefined || id === undefined || second !== undefined) {
    draft.messages.push(unknownOpeningSpeaker(placeIn(draft, block)));
    return undefined;
  }
  draft.messages.push(suppliedSpeaker(name, placeIn(draft, block)));
  if (!people.has(name)) people.set(name, id);
  return id;
}

/** The first whom the title names as its speaker and no label does; nobody where it names two side by side. */
function ownersInTitle({ meta: { title = '' }, cues }: Draft): string[] {
  const isOwner = (name: string): boolean => !matches(cues.guestInTitle, name, title);
  for (const office of cues.offices) {
    const name = /^\p{Script=Han}{2,}$/u.test(office) ? easternName(office, title) : undefined;
    if (name && isOwner(name) && matches(cues.openerInTitle, name, title)) return [name];
  }
  const [first, ...others] = namesInTitle(title, cues);
  if (!first || !isOwner(first.name)) return [];
  if (!first.office && !matches(cues.openerInTitle, first.name, title)) return [];
  const behind = title.slice(first.at + first.name.length);
  return others.length > 0 && SIDE_BY_SIDE.test(behind) ? [] : [first.name];
}

const SIDE_BY_SIDE = /^(?:,[^,]{0,60},?)? ?(?:and|et|y|e|und|og|och|en|ve|dan|và|&|\/) /u;

function speaks(name: string, { blocks, people, voices }: Draft): boolean {
  const id = people.get(name);
  return blocks.some(({ label }) => label && !label.asks && voices.get(label.key) === id);
}

function matches(patterns: string[], name: string, title: string): boolean {
  return patterns.some((pattern) =>
    new RegExp(
      pattern.replace('{name}', () => namePattern(name)),
      'iu',
    ).test(title),
  );
}

/** A name as titles write it: straight or curved apostrophes, and in Cyrillic with the endings of its cases. */
function namePattern(name: string): string {
  return escapeRegExp(name).replace(
    /[\u0400-\u04ff]{4,}/g,
    (word) => `${word.slice(0, -2)}[\\u0400-\\u04ff]{0,4}`,
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['’]/g, "['’]");
}
