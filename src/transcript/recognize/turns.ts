/** Blocks → turns with types and anchors, in their sections. */
import * as build from '../build.ts';
import { formatAnchor } from '../label.ts';
import { noTurns } from '../messages.ts';
import { countWords } from '../query.ts';
import type { PersonId, Section, Turn, TurnType } from '../types.ts';
import { asks } from './asking.ts';
import { type Block, type Draft, type FoundLabel, placeIn, receive, sourceSpan } from './draft.ts';
import { unnumbered } from './names.ts';
import { openingSpeaker } from './opening.ts';
import { paragraphs } from './paragraphs.ts';
import { bearer } from './roles.ts';

/** A turn before it has its anchor. */
interface Stretch {
  type: TurnType;
  label: FoundLabel | undefined;
  blocks: Block[];
  /** The printed heading that stands above it. */
  heading?: string;
}

/** The shortest question that is none but a greeting has more words than this, or a question mark. */
const GREETING = 6;

/** The sections of the transcript; none, and a message, when the document holds no speech. */
export function sections(draft: Draft): Section[] {
  const stretches = stretchesOf(draft);
  if (stretches.length === 0) {
    const [first] = draft.blocks;
    draft.messages.push(noTurns(first && placeIn(draft, first)));
    return [];
  }
  const number = numbering();
  const toParagraphs = paragraphs(draft);
  const opener = onlyOpener(draft);
  const { opening, questions } = draft.cues.sections;
  const found: Section[] = [];
  let asked = false;
  for (const stretch of stretches) {
    const turn = toTurn(stretch, number(stretch.type), draft, toParagraphs, opener);
    const first: boolean = !asked && stretch.type === 'question';
    asked ||= first;
    if (stretch.heading !== undefined) found.push(build.section(stretch.heading, [turn]));
    else if (first && !isPrinted(found.at(-1), stretches))
      found.push(build.section(questions, [turn], true));
    else if (found.length === 0) found.push(build.section(opening, [turn], true));
    else found.at(-1)?.children.push(turn);
  }
  const [only, second] = found;
  return only && !second && !asked && only.supplied ? [build.section('', only.children)] : found;
}

/** A section just opened by a printed heading holds the questions itself. */
const isPrinted = (section: Section | undefined, stretches: Stretch[]): boolean =>
  section !== undefined &&
  !section.supplied &&
  stretches.some(({ heading }) => heading !== undefined);

/**
 * A label opens a stretch; blocks without one belong to the stretch before, and so do those under the same name again.
 * Who asks, asks; principals answer once asked.
 */
function stretchesOf(draft: Draft): Stretch[] {
  const stretches: Stretch[] = [];
  let asked = false;
  let heading: string | undefined;
  for (const block of draft.blocks) {
    if (block.heading) heading = build.normalizeText(block.text);
    if (block.outside !== undefined) continue;
    const { label } = block;
    const open = stretches.at(-1);
    if (open && (!label || (heading === undefined && isSame(label, open.label, draft)))) {
      open.blocks.push(block);
      continue;
    }
    asked ||= open?.type === 'question' && isReal(open, draft);
    const told = label?.stated?.type ?? label?.bare;
    const role = label ? draft.roles.get(bearer(label, draft)) : undefined;
    const type =
      told ?? (role === 'asker' ? 'question' : asked && role === 'principal' ? 'answer' : 'speech');
    stretches.push({ type, label, blocks: [block], ...(heading === undefined ? {} : { heading }) });
    heading = undefined;
  }
  return stretches;
}

/** The same name again is the same turn; "Question" again is somebody else. */
function isSame(label: FoundLabel, open: FoundLabel | undefined, draft: Draft): boolean {
  if (!open || label.stated?.type || label.bare || bearer(label, draft) !== bearer(open, draft))
    return false;
  return !label.asks || (unnumbered(label.key) !== label.key && label.stamp !== undefined);
}

function isReal({ blocks, label }: Stretch, { cues }: Draft): boolean {
  const text = blocks
    .map((block) =>
      block.label && block.label === label ? block.text.slice(block.label.textAt) : block.text,
    )
    .join(' ');
  return asks(text, cues) || countWords(text) > GREETING || /^[([（]/.test(text);
}

/**
 * Anchors in order. A question after an answer opens an exchange; one after a question joins it,
 * as further answers do: q1 q1-2 a1 a1-2 q2 a2.
 */
function numbering(): (type: TurnType) => string {
  const used = { speech: 0, question: 0, answer: 0 };
  let exchange = 0;
  let before: TurnType = 'speech';
  return (type) => {
    if (type === 'question' && before !== 'question') {
      exchange++;
      used.question = 0;
      used.answer = 0;
    }
    // An answer to a question that was not printed has an exchange of its own.
    if (type === 'answer' && exchange === 0) exchange = 1;
    before = type;
    const count = ++used[type];
    if (type === 'speech') return formatAnchor({ type, number: String(count) });
    return formatAnchor({
      type,
      number: String(exchange),
      ...(count > 1 ? { part: String(count) } : {}),
    });
  };
}

function toTurn(
  { type, label, blocks }: Stretch,
  anchor: string,
  draft: Draft,
  toParagraphs: ReturnType<typeof paragraphs>,
  opener: ReturnType<typeof onlyOpener>,
): Turn {
  const [first, last] = [blocks[0] as Block, blocks.at(-1) as Block];
  const position = { start: placeIn(draft, first).start, end: placeIn(draft, last).end };
  const speaker = label && label.bare !== 'answer' ? draft.voices.get(label.key) : opener(first);
  const rule = ruleOf(label, type);
  receive(draft, anchor, [sourceSpan(first)[0], sourceSpan(last)[1]], rule);
  for (const block of blocks) receiveInside(block, block === first, draft);
  return build.turn({
    anchor,
    time: first.from === 0 ? first.flat.time : undefined,
    printed: label?.printed ?? '',
    speaker: label?.asks ? undefined : speaker,
    children: toParagraphs(blocks),
    position,
  });
}

/** Which rule found a turn: receipts name it. */
function ruleOf(label: FoundLabel | undefined, type: TurnType): string {
  if (!label) return 'opening without a label';
  if (label.stated) return 'stated by the format';
  if (label.bare) return `${label.bare} without a label`;
  return type === 'question' ? 'label of an asker' : 'label of a speaker';
}

/** Whose words without a label are, found out once. */
function onlyOpener(draft: Draft): (block: Block) => PersonId | undefined {
  let found: { id: PersonId | undefined } | undefined;
  return (block) => {
    found ??= { id: openingSpeaker(draft, block) };
    return found.id;
  };
}

/** What of a block stands in no paragraph: a label printed again, a time or a number on a label. */
function receiveInside(block: Block, opens: boolean, draft: Draft): void {
  const { label } = block;
  if (!label) return;
  if (!opens)
    receive(draft, '-', sourceSpan(block, 0, Math.max(1, label.textAt)), 'label printed again');
  else if (label.stamp) {
    const isTime = block.text.slice(...label.stamp).includes(':');
    const reason = isTime ? 'time on a label' : 'number on a label';
    receive(draft, '-', sourceSpan(block, ...label.stamp), reason);
  }
}
