/** Whose an opening without a label is: told by title, head or metadata, and never guessed. */
import type { Cues } from '../../languages/cues.ts';
import { suppliedSpeaker, unknownOpeningSpeaker } from '../messages.ts';
import { slugify } from '../slug.ts';
import type { PersonId } from '../types.ts';
import { type Block, type Draft, placeIn } from './draft.ts';
import { isOfficeWord } from './names.ts';
import { isPersonal } from './office-holders.ts';
import { hasKind } from './title.ts';
import { easternName, namesInTitle, type TitleName } from './title-names.ts';

/** Chinese writes no spaces around a name. */
const HAN = ['(?=\\p{Script=Han}){name}'];

/**
 * The one whom the title names as its speaker; else the one on a line of the head;
 * else the only one who both stands in the title, not as a guest, and speaks later; else whom another line above names.
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
    [owners, headNames, speaking, ownersIn(title, draft.cues), ownersAbove(draft, block)].find(
      (names) => names.length > 0,
    ) ?? [];
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

/** Whom a line of the head names as it might a title: "Interview with Minister Ada Quill", below a quotation. */
function ownersAbove({ blocks, cues }: Draft, block: Block): string[] {
  for (const { outside, text } of blocks.slice(0, blocks.indexOf(block))) {
    const isAbove = outside === 'head line' || outside === 'lead';
    const found = isAbove && text.length < LONGEST_LINE ? ownersIn(text, cues) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const LONGEST_LINE = 160;

/** Who answers under "Answer" or "A" in an interview, as its title tells. */
export function interviewee({ meta, cues }: Draft): string | undefined {
  const title = meta.title ?? '';
  const lower = title.toLowerCase();
  if (!cues.interviews.some((kind) => lower.includes(kind))) return undefined;
  const [name, second] = ownersIn(title, cues);
  return second === undefined ? name : undefined;
}

/** The first whom the title names as its speaker and no label does; nobody where it names two side by side. */
function ownersIn(title: string, cues: Cues): string[] {
  const lower = title.toLowerCase();
  const interview = cues.interviews.some((kind) => lower.includes(kind));
  // The guest of an interview is the one who speaks.
  const isOwner = (name: string): boolean =>
    !matches(cues.guestInTitle, name, title) ||
    (interview && matches(cues.openerInTitle, name, title));
  for (const office of cues.offices) {
    const name = /^\p{Script=Han}{2,}$/u.test(office) ? easternName(office, title) : undefined;
    if (name && isOwner(name) && matches(cues.openerInTitle, name, title)) return [name];
  }
  const [first, ...others] = namesInTitle(title, cues);
  if (!first || !isOwner(first.name)) return [];
  if (!isSpeaking(first, title, cues)) return [];
  const behind = title.slice(first.at + first.name.length);
  return others.length > 0 && SIDE_BY_SIDE.test(behind) ? [] : [first.name];
}

/**
 * A name that an office or a word such as "by" stands right before, in a title that tells of a speech; and nobody
 * stands before it under an office and a surname.
 *
 *     Remarks by President Quill on the Norland Bridge Plan
 *                ^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^ no name
 */
function isSpeaking({ name, at, office }: TitleName, title: string, cues: Cues): boolean {
  const before = title.slice(0, at).trimEnd();
  const ahead = before.split(/\s/).at(-1) ?? '';
  const spoken = matches(cues.openerInTitle, name, title);
  if (!office && !(spoken && (BEFORE_NAME.test(ahead) || ahead === ''))) return false;
  if (!spoken && !hasKind(title, cues)) return false;
  if (!isPersonal(name, cues)) return false;
  const lower = before.toLowerCase();
  return !cues.offices.some((each) => {
    const from = lower.indexOf(`${each} `);
    const next = from < 0 ? '' : (before.slice(from + each.length + 1).split(' ')[0] ?? '');
    return /^\p{Lu}\p{Ll}/u.test(next) && !isOfficeWord(next, cues);
  });
}

/** What may stand right before a name without an office: a sign, or a word that says whose something is. */
const BEFORE_NAME =
  /[,:;–—(«“"]$|^(?:by|with|of|from|von|mit|par|avec|de|con|por|com|di|da|do|door|met|av|med|af|oleh|dari|bersama|của|με|του|της|ile)$/iu;

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
