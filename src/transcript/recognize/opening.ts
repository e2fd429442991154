/** Whose an opening without a label is: told by title, head or metadata, and never guessed. */
import { suppliedSpeaker, unknownOpeningSpeaker } from '../messages.ts';
import { slugify } from '../slug.ts';
import type { PersonId } from '../types.ts';
import { type Block, type Draft, placeIn } from './draft.ts';

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
  const candidates = [owners, headNames, speaking].find((names) => names.length > 0) ?? [];
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
