/** The title: which line of the head it is, and what it says of kind, place and date. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { differingDates } from '../messages.ts';
import { words } from '../query.ts';
import { findDate, timeAlone } from './dates.ts';
import { type Block, blockOf, type Draft, placeIn } from './draft.ts';
import { headingOf } from './furniture.ts';
import { isCapitals, namingOf, surnameOf } from './names.ts';

const MOST_WORDS = 90;
const LONGEST = 900;

/** The best line for a title; it becomes one block where it runs over several lines. */
export function headTitle(draft: Draft, head: Block[]): Block | undefined {
  if (draft.meta.title) return undefined;
  let best: Block | undefined;
  let most = 0;
  const names = labelNames(draft);
  for (const [at, block] of head.entries()) {
    if (block.outside !== undefined || !isTitle(block, draft)) continue;
    const score = scoreOf(block, draft) - at * 0.1 + (isBorneOut(block, names, head) ? 1.5 : 0);
    if (!best || score > most) [best, most] = [block, score];
  }
  return best && joinLines(draft, head, best);
}

/** Surnames of those who speak under a label, in lower case. */
function labelNames({ blocks, cues }: Draft): string[] {
  const names = new Set<string>();
  for (const { label } of blocks) {
    const name = label && !label.asks ? surnameOf(namingOf(label.attribution, cues).name) : '';
    if (name.length > 3 || /\p{Script=Han}{2}/u.test(name)) names.add(name);
  }
  return [...names];
}

/** The line names somebody who speaks, or stands again inside another line of the head, as titles do. */
function isBorneOut(block: Block, names: string[], head: Block[]): boolean {
  const text = block.text.toLowerCase();
  if (names.some((name) => text.includes(name) && text.length > name.length * 2)) return true;
  return (
    text.length > 20 &&
    head.some((other) => other !== block && other.text.toLowerCase().includes(text))
  );
}

/** A title is a line of some words that does not end like a sentence or a salutation. */
function isTitle({ text, flat }: Block, { cues }: Draft): boolean {
  const count = words(text).length;
  if (count < 2 || count > MOST_WORDS || text.length > LONGEST) return false;
  const heads = flat.kind === 'heading' || (hasKind(text, cues) && count <= 30);
  if (/[!?…,:;。！？：]$/.test(text) || (/\.$/.test(text) && !heads && !/[A-Z]\.$/.test(text)))
    return false;
  // Two sentences are said, not printed above.
  if (flat.kind !== 'heading' && /[?!？！。] ?[^?!？！。»”"'’」)\]]/u.test(text)) return false;
  if (cues.questionHeadings.includes(headingOf(text)) || timeAlone(text) !== undefined)
    return false;
  if (flat.kind !== 'heading' && /^[([]/.test(text)) return false;
  // "Ada Quill – Harbour Master": who is present.
  if (/^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}[–—-] /u.test(text) && !hasKind(text, cues)) return false;
  if (hasKind(text, cues)) return true;
  const date = findDate(text, cues.months, cues.dayFirst);
  return !date || words(text.slice(0, date.from) + text.slice(date.to)).length > 2;
}

/** The line names a kind of event: "press briefing". */
export function hasKind(text: string, { kinds }: Cues): boolean {
  const lower = text.toLowerCase();
  return kinds.some((kind) => lower.includes(kind));
}

function scoreOf({ text, flat }: Block, { cues }: Draft): number {
  const heading = flat.kind === 'heading' ? (flat.depth === 1 ? 6 : 1) : 0;
  const count = words(text).length;
  // Site names, buttons and menus are shorter than titles.
  const eastern = /[\u3040-\u9fff\uac00-\ud7af]{2}/.test(text) ? 2 : 1;
  const length = count >= 6 * eastern ? 0.8 : count >= 4 * eastern ? 0.7 : 0;
  const kind = hasKind(text, cues);
  const trail = isTrail(text) || (!kind && /\s[·•|]\s/.test(text)) ? 5 : 0;
  const sentence = flat.kind !== 'heading' && /\.$/.test(text) ? 2.5 : 0;
  const dated = !kind && findDate(text, cues.months, cues.dayFirst) ? 0.3 : 0;
  const middle = /^\p{Ll}/u.test(text) ? 3 : 0;
  return heading + (kind ? 3 : 0) + length - trail - sentence - dated - middle;
}

/**
 * Where in a site the page stands, what its buttons say, who published it.
 *
 *     Home > News > Transcripts > Press briefing by Ada Quill
 */
function isTrail(text: string): boolean {
  const signs = text.match(/[>»›→]/g)?.length ?? 0;
  const parts = text.match(/\s[·•|]\s/g)?.length ?? 0;
  return (
    signs > 1 ||
    parts > 1 ||
    (text.match(/【/g)?.length ?? 0) > 1 ||
    /^\[|\/$|https?:|www\.|javascript|cookie/i.test(text) ||
    /^[\p{L} ’']{2,30} [>»›] /u.test(text)
  );
}

/** Adds the lines into which a title was broken: of a heading all, else those that plainly go on. */
function joinLines(draft: Draft, head: Block[], title: Block): Block {
  const first = head.indexOf(title);
  let last = first;
  const start = draft.blocks.indexOf(title);
  for (let next = head[last + 1]; next?.flat === title.flat && !next.first; next = head[last + 1]) {
    const before = (head[last] as Block).text;
    if (draft.blocks[start + last - first + 1] !== next || next.to - title.from > LONGEST) break;
    if (title.flat.kind !== 'heading' && (isDay(next, draft) || !goesOn(before, next.text))) break;
    last++;
  }
  if (last === first) return title;
  const joined = blockOf(title.flat, title.from, (head[last] as Block).to, title.first) as Block;
  const lines = head.splice(first, last - first + 1, joined);
  draft.blocks = draft.blocks.filter((block) => block === title || !lines.includes(block));
  draft.blocks[draft.blocks.indexOf(title)] = joined;
  return joined;
}

/** A line that is a date, with its day of the week in small letters, belongs to no title. */
function isDay({ text }: Block, { cues }: Draft): boolean {
  const date = findDate(text, cues.months, cues.dayFirst);
  return date !== undefined && words(text.slice(0, date.from) + text.slice(date.to)).length <= 1;
}

const goesOn = (line: string, next: string): boolean =>
  (isCapitals(line) && isCapitals(next)) ||
  /^\p{Ll}/u.test(next) ||
  /(?:[,–—-]| (?:of|the|and|for|to|in|de|la|et|und|der|и|в))$/iu.test(line);

/** The title once more, as pages print it above the text. */
export function isRepeated(text: string, { meta }: Draft): boolean {
  const [a, b] = [words(text.toLowerCase()), words((meta.title ?? '').toLowerCase())];
  return (
    b.length > 1 &&
    a.length > 1 &&
    (a.join(' ') === b.join(' ') || (a.length > 4 && b.join(' ').includes(a.join(' '))))
  );
}

/**
 *     …’s remarks … at a joint news conference …, Moscow, August 26, 2020
 *                          ^^^^^ kind              ^^^^^^ place and date
 */
export function readTitle(draft: Draft, block: Block, isAbove = false): void {
  block.outside = 'title';
  draft.meta.title = normalizeText(block.text);
  tellFromTitle(draft, block, isAbove);
}

/** So many days after the event its record is published; above the title any later date is that of the page. */
const MOST_DAYS = 3;

const daysBetween = (day: string, later: string): number =>
  (Date.parse(later) - Date.parse(day)) / 86_400_000;

/**
 * Kind, place and date as far as the title says them.
 *
 * @param isAbove The date that is known stands above the title.
 */
export function tellFromTitle(draft: Draft, block: Block, isAbove = false): void {
  const { meta, cues } = draft;
  const title = meta.title ?? '';
  const lower = title.toLowerCase();
  const kind = cues.kinds.find((each) => lower.includes(each));
  if (kind) meta.kind = kind;
  const found = findDate(title, cues.months, cues.dayFirst);
  if (!found) return;
  const before = /, ([\p{Lu}][\p{L}’' .-]{1,60}), $/u.exec(title.slice(0, found.from))?.[1];
  const behind = /^, ([\p{Lu}][\p{L}’' .-]{1,60})\)$/u.exec(title.slice(found.to))?.[1];
  const place = found.to === title.length ? before : behind;
  if (place) meta.place = place.trim();
  const days = meta.date ? daysBetween(found.date, meta.date) : 1;
  if (!meta.date || (days > 0 && (isAbove || days <= MOST_DAYS))) meta.date = found.date;
  else if (meta.date !== found.date)
    draft.messages.push(differingDates(meta.date, found.date, placeIn(draft, block)));
}
