/**
 * Finds the labels. The evidence for a label is the whole document, not its line alone:
 * how often it recurs and where, whether the title names it, what the other labels look like, who speaks before and after.
 */
import type { Cues } from '../../languages/cues.ts';
import { words } from '../query.ts';
import { asks } from './asking.ts';
import { candidate, isAsker } from './candidates.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel } from './draft.ts';
import { type Framed, framedLabels } from './framed-labels.ts';
import {
  type Found,
  id,
  mostlyBrackets,
  mostlyCapitals,
  mostlyCommas,
  mostlyDashes,
  mostlyDressed,
  mostlyFullNames,
  mostlyOwnLines,
  OFTEN,
} from './label-habits.ts';
import { hasRole, isBoldLabel, mostlyBold } from './name-and-role.ts';
import { isFullName, looksLikeName, namingOf } from './names.ts';
import { countStarts, possibleLabels } from './possible-labels.ts';
import { inHead, isCue, isHan, isHeadingName, isSure } from './sure-labels.ts';

/** So much of the text before a label may call on its bearer. */
const CALL = 240;

export function labels(draft: Draft): void {
  const blocks = bodyBlocks(draft);
  const found = possibleLabels(blocks, draft.cues);
  const accepted = new Set<string>();
  const counts = countStarts(found);
  for (const each of found) if (isSure(each, counts, draft)) accepted.add(id(each.label));
  const capitals = mostlyCapitals(found, accepted);
  const stamps = found.filter(({ label }) => label.stamp).length;
  const own = mostlyOwnLines(found, accepted);
  const fullNames = mostlyFullNames(found, accepted);
  const context: Context = {
    draft,
    blocks,
    counts,
    accepted,
    capitals,
    own,
    stamps,
    fullNames,
    commas: mostlyCommas(found, accepted),
    bold: mostlyBold(found, accepted),
    alone: [...accepted].some((each) => each.startsWith('alone ')),
    dashes: mostlyDashes(found, accepted),
    headings: found.some((each) => isHeadingName(each) && accepted.has(id(each.label))),
    brackets: mostlyBrackets(found, blocks.filter(({ first }) => first).length),
    sentences: found.some(({ label }) => label.form === 'sentence' && accepted.has(id(label))),
  };
  if (context.dashes && mostlyDressed(found))
    for (const { label, starts } of found)
      if (starts && label.form === 'dash' && isFullName(label.attribution)) accepted.add(id(label));
  for (let round = 0; round < 2; round++) acceptByContext(found, context);
  const held = found.filter((each) => holds(each, context));
  const labelled = new Set(held.map(({ at }) => at));
  const alone = new Set(held.flatMap(({ at, label }) => (label.form === 'alone' ? [at] : [])));
  for (const each of held) if (!isHeading(each, alone, labelled)) each.block.label = each.label;
  addFramed(draft, blocks);
}

/** Labels that nothing but their place between two turns of one speaker bears out. */
function addFramed({ cues }: Draft, blocks: Block[]): void {
  const held = new Map<number, FoundLabel>();
  const possible: Framed[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.label) held.set(at, block.label);
    else if (block.first) {
      const label = candidate(block, cues, { loose: true });
      if (label?.form === 'colon' && !cues.headKeys.includes(label.key))
        possible.push({ at, label });
    }
  }
  // An outlet and a person look alike here: whoever it is stays unknown.
  for (const { at, label } of framedLabels(blocks, possible, held, cues))
    (blocks[at] as Block).label = { ...label, asks: true };
}

/**
 * A line of its own right above a label is a heading: who spoke there said nothing.
 * Several such lines are a list of who is present, its last line too.
 */
function isHeading({ label, at }: Found, alone: Set<number>, labelled: Set<number>): boolean {
  if (label.form !== 'alone' || label.asks) return false;
  return labelled.has(at + 1) || (alone.has(at - 1) && alone.has(at - 2));
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
  /** Several labels are an outlet and a name: "Harbour News, Lee". */
  commas: boolean;
  /** Labels stand in bold, and words do not. */
  bold: boolean;
  /** Labels stand alone on their lines without any sign: cue words do, or names with their roles. */
  alone: boolean;
  /** Labels are set off by dashes, and none by a colon. */
  dashes: boolean;
  /** Names are printed as headings above what their bearers say. */
  headings: boolean;
  /** Most paragraphs open with a name in brackets. */
  brackets: boolean;
  /** Labels in small letters end in a full stop, as sentences do. */
  sentences: boolean;
}

/** A line alone that is a name with a role, or a name printed so again, and words below it. */
function isOwnLine({ label, block, at }: Found, context: Context): boolean {
  const { counts, blocks } = context;
  const below = blocks[at + 1]?.text ?? '';
  if (below === '' || words(below).length < 2) return false;
  if (context.headings && block.flat.kind === 'heading' && isFullName(label.attribution))
    return true;
  if (!block.first && (block.text.length > 60 || label.printed === label.attribution)) return false;
  const again = (counts.get(id(label)) ?? 0) > 1;
  const { name, before } = namingOf(label.attribution, context.draft.cues);
  // In capitals it is as likely a heading: "SECRETARY QUILL'S PROPOSALS".
  const inOffice = context.draft.cues.offices.some((office) => before.endsWith(office));
  if (block.first && !label.capitals && inOffice && isFullName(name)) return true;
  return label.role === true || (again && isFullName(label.attribution));
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
  if (starts && label.form === 'bracket') return context.brackets && isFullName(label.attribution);
  if (starts && label.form === 'alone') return context.alone && isOwnLine(each, context);
  if (starts && label.form === 'dash') return context.dashes && isBeforeDash(each, cues);
  if (!starts || accepted.size === 0) return false;
  if (label.form === 'sentence')
    return context.sentences && namingOf(label.attribution, cues).before !== '';
  if (label.form !== 'colon' && label.form !== 'stop' && label.form !== 'bold') return false;
  const isSpent = label.textAt >= block.text.length;
  if (isSpent && context.own && isOfficeAlone(label, block, cues)) return true;
  if (label.capitals && context.capitals) return !isSpent || context.own;
  const said = block.text.slice(label.textAt);
  if (context.capitals || /^[“"«„‘]/.test(said)) return false;
  const naming = namingOf(label.attribution, cues);
  if (label.form === 'stop' && (looksLikeName(label.attribution) || naming.before !== ''))
    return true;
  if (sharesName(naming.name, context)) return true;
  if (cues.headKeys.includes(label.key)) return false;
  const named =
    looksLikeName(label.attribution) || naming.before !== '' || hasRole(label.attribution, cues);
  const isBold = context.bold && isBoldLabel(block, label);
  // "**Quill** said": a sentence goes on.
  if (label.form === 'bold') return named && isBold && /^[^\p{Ll},;]/u.test(said);
  if (named && isBold) return true;
  const beside = before?.label.asks === true || next?.label.asks === true;
  if (isHan(naming.name) && beside) return true;
  if (named && block.first && beside && inHead(naming.name, each, draft)) return true;
  if (named && block.first && context.commas && label.attribution.includes(', ')) return true;
  const several = label.attribution.includes(' ');
  if (context.fullNames && block.first && said !== '' && isFullName(label.attribution)) return true;
  if (!several || !named) return false;
  return (
    label.printed !== label.attribution ||
    (naming.before !== '' && naming.name !== '' && looksLikeName(naming.name)) ||
    (before?.label.asks === true && block.first) ||
    isCalled(naming.name, each, context) ||
    (before === undefined && opensRecord(each, naming.name, next, accepted)) ||
    (isFullName(naming.name) &&
      asks(said, cues) &&
      next !== undefined &&
      accepted.has(id(next.label)))
  );
}

/** A cue, or a full name, perhaps with an office before or for whom they ask behind, that opens a paragraph. */
function isBeforeDash({ label, block }: Found, cues: Cues): boolean {
  const { attribution, asks } = label;
  if (isFullName(attribution)) return true;
  if (!block.first) return false;
  return (
    asks ||
    isCue(label, cues) ||
    hasRole(attribution, cues) ||
    isFullName(namingOf(attribution, cues).name)
  );
}

/** "Statsministeren:" on a line of its own, as all labels are. */
function isOfficeAlone({ attribution, form }: FoundLabel, { first }: Block, cues: Cues): boolean {
  const { name, before } = namingOf(attribution, cues);
  return first && form === 'colon' && name === '' && cues.offices.includes(before);
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

/** "Ada Quill: Good morning. We begin." right above the first label in use: a host who is not heard again. */
function opensRecord(
  { at, block, label }: Found,
  name: string,
  next: Found | undefined,
  accepted: Set<string>,
): boolean {
  if (!block.first || !isFullName(name) || next?.at !== at + 1) return false;
  const said = block.text.slice(label.textAt);
  return accepted.has(id(next.label)) && words(said).length > 1 && /[.!?…][”"»’)]?$/.test(said);
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
