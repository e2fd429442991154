/**
 * Finds the labels. The evidence for a label is the whole document, not its line alone:
 * how often it recurs and where, whether the title names it, what the other labels look like, who speaks before and after.
 */
import type { Cues } from '../../languages/cues.ts';
import { candidate, isAsker } from './candidates.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel } from './draft.ts';
import { wrapping } from './lines.ts';
import { isFullName, looksLikeName, namingOf, unnumbered } from './names.ts';

/** A possible label and where it stands. */
interface Found {
  block: Block;
  label: FoundLabel;
  /** At the start of a paragraph, or of a line that the margin did not break off. */
  starts: boolean;
  /** Position among the body's blocks. */
  at: number;
}

/** Recurring this often, even a single word in small letters is a name. */
const OFTEN = 3;
/** So much of the text before a label may call on its bearer. */
const CALL = 240;

export function labels(draft: Draft): void {
  const blocks = bodyBlocks(draft);
  const found = candidates(blocks, draft.cues);
  const accepted = new Set<string>();
  const counts = countStarts(found);
  for (const each of found) if (isSure(each, counts, draft)) accepted.add(id(each.label));
  const capitals = mostlyCapitals(found, accepted);
  const stamps = found.filter(({ label }) => label.stamp).length;
  const own = mostlyOwnLines(found, accepted);
  const fullNames = mostlyFullNames(found, accepted);
  const context: Context = { draft, blocks, counts, accepted, capitals, own, stamps, fullNames };
  for (let round = 0; round < 2; round++) acceptByContext(found, context);
  const held = found.filter((each) => holds(each, context));
  const at = new Set(held.map((each) => each.at));
  for (const each of held) if (!isHeading(each, at)) each.block.label = each.label;
}

/** A line of its own right above a label is a heading: who spoke there said nothing. */
function isHeading({ label, at }: Found, labelled: Set<number>): boolean {
  return label.form === 'alone' && !label.asks && labelled.has(at + 1);
}

/** What the second look knows. */
interface Context {
  draft: Draft;
  blocks: Block[];
  counts: Map<string, number>;
  accepted: Set<string>;
  /** The document prints its labels in capitals. */
  capitals: boolean;
  /** Most labels stand alone on their lines. */
  own: boolean;
  /** How many possible labels bear a time. */
  stamps: number;
  /** Given name and surname, not in capitals, is how this document names most who speak. */
  fullNames: boolean;
}

/** Labels of one bearer set off in one way. Case aside: "SMITH" and "Smith" are one. */
const id = ({ key, form }: FoundLabel): string =>
  `${form === 'alone' || form === 'space' || form === 'dash' ? form : 'label'} ${key}`;

function candidates(blocks: Block[], cues: Cues): Found[] {
  const wraps = wrapping(blocks);
  return blocks.flatMap((block, at): Found[] => {
    const label = candidate(block, cues);
    if (!label) return [];
    const before = blocks[at - 1];
    const starts = block.first || !before || !wraps(before) || /[.!?…”"»)\]]$/.test(before.text);
    return [{ block, label, starts, at }];
  });
}

function countStarts(found: Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label, starts } of found)
    if (starts) counts.set(id(label), (counts.get(id(label)) ?? 0) + 1);
  return counts;
}

/** Borne out by itself: a cue, a name from the title, or enough others of its kind. */
function isSure(
  { label, starts, block }: Found,
  counts: Map<string, number>,
  draft: Draft,
): boolean {
  if (!starts) return false;
  const count = counts.get(id(label)) ?? 0;
  const cue = label.asks || isCue(label, draft.cues);
  if (label.form === 'alone') return count > 1 && (cue || label.capitals || isBold(block));
  if (label.form === 'space' || label.form === 'dash')
    return count >= OFTEN && (cue || looksLikeName(label.attribution));
  if (cue) return true;
  if (!looksLikeName(label.attribution) && namingOf(label.attribution, draft.cues).before === '')
    return false;
  if (count >= OFTEN || isNamed(label, draft)) return true;
  return count === 2 && (label.capitals || /[ (]/.test(label.printed) || label.form === 'bold');
}

/** Asks, answers or helps under no name. */
function isCue({ key }: FoundLabel, { answerers, helpers }: Cues): boolean {
  const plain = unnumbered(key);
  return answerers.includes(plain) || helpers.includes(plain);
}

const isBold = ({ flat, from, to }: Block): boolean =>
  flat.bold.some(([a, b]) => a <= from && b >= to - 1);

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

function mostlyCapitals(found: Found[], accepted: Set<string>): boolean {
  const sure = found.filter(({ label }) => accepted.has(id(label)) && label.attribution.length > 1);
  return sure.filter(({ label }) => label.capitals).length > sure.length * 0.8;
}

function mostlyOwnLines(found: Found[], accepted: Set<string>): boolean {
  const sure = found.filter(({ label }) => accepted.has(id(label)));
  return (
    sure.filter(({ label, block }) => label.textAt >= block.text.length).length > sure.length / 2
  );
}

/** Several people, each under given name and surname; "Question" and "Remark" aside. */
function mostlyFullNames(found: Found[], accepted: Set<string>): boolean {
  const named = found.filter(
    ({ label }) => accepted.has(id(label)) && label.form === 'colon' && !label.asks,
  );
  const full = named.filter(({ label }) => !label.capitals && isFullName(label.attribution));
  return full.length > named.length / 2 && new Set(full.map(({ label }) => label.key)).size > 2;
}

function acceptByContext(found: Found[], context: Context): void {
  let before: Found | undefined;
  for (const [index, each] of found.entries()) {
    if (!context.accepted.has(id(each.label)) && fits(each, before, found[index + 1], context))
      context.accepted.add(id(each.label));
    if (holds(each, context)) before = each;
  }
}

/** Borne out by its neighbours: it looks like the others, and somebody called on it, or it answers, or is answered. */
function fits(
  each: Found,
  before: Found | undefined,
  next: Found | undefined,
  context: Context,
): boolean {
  const { label, starts, block } = each;
  const { draft, accepted } = context;
  const { cues } = draft;
  if (starts && label.stamp && context.stamps > OFTEN) return true;
  if (!starts || accepted.size === 0 || (label.form !== 'colon' && label.form !== 'stop'))
    return false;
  const isSpent = label.textAt >= block.text.length;
  if (label.capitals && context.capitals) return !isSpent || context.own;
  const words = block.text.slice(label.textAt);
  if (context.capitals || /^[“"«„‘]/.test(words)) return false;
  const naming = namingOf(label.attribution, cues);
  if (label.form === 'stop' && (looksLikeName(label.attribution) || naming.before !== ''))
    return true;
  if (sharesName(naming.name, context)) return true;
  const several = label.attribution.includes(' ');
  if (context.fullNames && block.first && words !== '' && isFullName(label.attribution))
    return true;
  if (!several || !(looksLikeName(label.attribution) || naming.before !== '')) return false;
  return (
    label.printed !== label.attribution ||
    (naming.before !== '' && naming.name !== '' && looksLikeName(naming.name)) ||
    (before?.label.asks === true && block.first) ||
    isCalled(naming.name, each, context) ||
    (isFullName(naming.name) &&
      words.includes('?') &&
      next !== undefined &&
      accepted.has(id(next.label)))
  );
}

/** Another label in use holds the same name: "President of Norland Ann Lee" beside "Ann Lee". */
function sharesName(name: string, { accepted, draft }: Context): boolean {
  if (!name.includes(' ') && !name.includes('.')) return false;
  const lower = name.toLowerCase();
  if (accepted.has(`label ${lower.replace(/[.]/g, ' ').replace(/ {2,}/g, ' ').trim()}`))
    return true;
  const words = lower.split(' ');
  for (let at = 0; at < words.length - 1; at++)
    for (let end = at + 2; end <= Math.min(words.length, at + 4); end++) {
      const part = words.slice(at, end).join(' ');
      if (accepted.has(`label ${part}`) && !isAsker(part, draft.cues)) return true;
    }
  return false;
}

/** The lines before name whoever speaks now: "Thank you. Ann Lee, please." */
function isCalled(name: string, { at }: Found, { blocks }: Context): boolean {
  let text = '';
  for (let index = at - 1; index >= 0 && text.length < CALL; index--)
    text = `${blocks[index]?.text}\n${text}`;
  const last = name.split(' ').at(-1) ?? '';
  return last.length > 2 && text.slice(-CALL).includes(last);
}

/** Accepted, and here at the start of a line or a label that the document uses again and again. */
function holds({ label, starts }: Found, { accepted, counts }: Context): boolean {
  if (!accepted.has(id(label))) return false;
  return (
    starts || (label.form !== 'alone' && label.form !== 'dash' && (counts.get(id(label)) ?? 0) > 1)
  );
}
