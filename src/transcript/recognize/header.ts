/** Step 2: the head of the document: date line, title, and what the title says of place, date and kind. */
import { normalizeText } from '../build.ts';
import { differingDates, missingDate, missingTitle } from '../messages.ts';
import { words } from '../query.ts';
import { type FoundDate, findDate } from './dates.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';
import { candidate } from './labels.ts';

/** A title stands among the first blocks, if anywhere. */
const HEAD_LENGTH = 6;

export function header(draft: Draft): void {
  const head = headBlocks(draft);
  const dateLine = head
    .map((block) => ({ block, found: dateAlone(block, draft) }))
    .find(({ found }) => found);
  if (dateLine?.found) {
    draft.meta.date ??= dateLine.found.date;
    if (dateLine.found.time) draft.meta.time = dateLine.found.time;
    putAside(draft, dateLine.block, 'date line');
  }
  const title = head.find((block) => block.outside === undefined && isTitle(block.text));
  if (title) readTitle(draft, title);
  else if (!draft.meta.title) draft.messages.push(missingTitle());
  if (!draft.meta.date) draft.messages.push(missingDate());
}

/** What stands before the first question, at most a few blocks. */
function headBlocks(draft: Draft): Block[] {
  const head = bodyBlocks(draft).slice(0, HEAD_LENGTH);
  const question = head.findIndex((block) => candidate(block, draft.cues)?.asks);
  return question < 0 ? head : head.slice(0, question);
}

/** A block that is a date and perhaps a time, and nothing else. */
function dateAlone({ text }: Block, { cues }: Draft): FoundDate | undefined {
  const found = findDate(text, cues.months);
  const rest = found && text.slice(0, found.from) + text.slice(found.to);
  return rest !== undefined && words(rest).length === 0 ? found : undefined;
}

/** A title is a line of some words that does not end like a sentence or a salutation. */
function isTitle(text: string): boolean {
  const count = words(text).length;
  return count >= 2 && count <= 80 && !/[.!?…,:;]\s*$/.test(text);
}

/**
 *     …’s remarks … at a joint news conference …, Moscow, August 26, 2020
 *                          ^^^^^ kind              ^^^^^^ place and date
 */
function readTitle(draft: Draft, block: Block): void {
  const title = normalizeText(block.text);
  block.outside = 'title';
  draft.meta.title = title;
  const lower = title.toLowerCase();
  const kind = draft.cues.kinds.find((each) => lower.includes(each));
  if (kind) draft.meta.kind = kind;
  const found = findDate(title, draft.cues.months);
  if (!found) return;
  const place = /, ([\p{Lu}][\p{L}’' .-]{1,60}), $/u.exec(title.slice(0, found.from))?.[1];
  if (place && found.to === title.length) draft.meta.place = place;
  const { date } = draft.meta;
  if (!date) draft.meta.date = found.date;
  else if (date !== found.date)
    draft.messages.push(differingDates(date, found.date, block.position));
}
