/** The head of the document: title, date, time, place, and the lines around them, up to the first words spoken. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { ambiguousDate, differingDates, missingDate, missingTitle } from '../messages.ts';
import { words } from '../query.ts';
import { type FoundDate, findDate, timeAlone } from './dates.ts';
import { type Block, bodyBlocks, type Draft, placeIn } from './draft.ts';
import { headingOf, putAside } from './furniture.ts';
import { isBold } from './name-and-role.ts';
import { isCapitals, isFullName, isOfficeWord, namingOf } from './names.ts';
import { hasKind, headTitle, isRepeated, readTitle } from './title.ts';

/** A head is no longer than this. */
const MOST_LINES = 80;
const SHORT = 10;

export function header(draft: Draft): void {
  nameFields(draft);
  const head = headBlocks(draft);
  for (const block of head)
    if (draft.cues.furniture.includes(headingOf(block.text))) putAside(block, 'site furniture');
  const title = headTitle(draft, head);
  const lines = head.filter(({ outside }) => outside === undefined);
  const above = title ? lines.indexOf(title) - 1 : -1;
  const last = Math.max(
    isAbove(lines.slice(0, above + 1)) ? above : -1,
    lines.findLastIndex((block) => tells(block, draft)),
  );
  const dated = readDates(draft, lines);
  for (const [at, block] of lines.entries()) {
    if (block === title) continue;
    if (at <= last) putAside(block, reasonOf(block, draft));
  }
  afterHead(
    draft,
    lines.slice(last + 1).filter((block) => block !== title),
  );
  // A date above the title may be that of the page.
  const isAboveTitle = !!title && !!dated && lines.indexOf(dated) < lines.indexOf(title);
  if (title) readTitle(draft, title, isAboveTitle);
  else if (!draft.meta.title) draft.messages.push(missingTitle());
  if (!draft.meta.date) draft.messages.push(missingDate());
}

/** What stands above the title is some lines of the page. */
const isAbove = (lines: Block[]): boolean =>
  lines.reduce((sum, { text }) => sum + words(text).length, 0) < MOST_ABOVE;

const MOST_ABOVE = 60;

/** What stands before the first label; where there is none, before the first sentence. */
function headBlocks(draft: Draft): Block[] {
  const body = bodyBlocks(draft).slice(0, MOST_LINES);
  const label = body.findIndex((block) => block.label);
  if (label >= 0) return body.slice(0, label);
  if (bodyBlocks(draft).some((block) => block.label)) return body;
  const prose = body.findIndex(({ text }) => !isShort(text) && /[.!?…,;:。！？：]$/.test(text));
  return prose < 0 ? body : body.slice(0, prose);
}

/** A line that tells of the event and is no part of it: a date, a time, "Subjects: …", a name turned round. */
function tells(block: Block, draft: Draft): boolean {
  const { text } = block;
  if (text.length > 300) return false;
  return (
    dateAlone(text, draft) !== undefined ||
    timeAlone(text) !== undefined ||
    isKeyLine(text, draft) ||
    nameAlone(text, draft) !== undefined
  );
}

/** A line that is a date, perhaps with a time, a day of the week or a word more. */
function dateAlone(text: string, { cues }: Draft): FoundDate | undefined {
  if (text.length > 80) return undefined;
  const found = findDate(text, cues.months, cues.dayFirst);
  const rest = found && text.slice(0, found.from) + text.slice(found.to);
  return rest !== undefined && !hasKind(rest, cues) && wordsApart(rest) <= 2 && !/[.!?]$/.test(rest)
    ? found
    : undefined;
}

/** Words as they stand apart: Korean counts by its signs elsewhere. */
const wordsApart = (text: string): number =>
  /\p{Script=Hangul}/u.test(text) ? text.trim().split(/\s+/).length : words(text).length;

/** Fields beside the record that hold a name as catalogues write it: `<author>Quill, Ada</author>`. */
function nameFields(draft: Draft): void {
  for (const { outside, text } of draft.blocks) {
    if (!outside?.startsWith('field ') || text.length > 90) continue;
    const name = nameAlone(text, draft);
    if (name) draft.headNames.push(normalizeText(name));
  }
}

/** "Subjects: the ferry; the bridge", "E&OE......" */
function isKeyLine(text: string, { cues }: Draft): boolean {
  const [key = ''] = text.split(/[:：]/, 1);
  const known = key.length < 40 && cues.headKeys.includes(headingOf(key));
  return known && (/[:：]/.test(text) || !/[\p{L}\p{N}]$/u.test(text));
}

/** "Quill, Ada" as catalogues write a name; a place would be spoken of as one. */
function nameAlone(text: string, { places, cues }: Draft): string | undefined {
  const [, surname = '', given = ''] =
    /^(\p{Lu}[\p{L}’' -]{1,40}), (\p{Lu}[\p{L}.’' -]{1,40})$/u.exec(text) ?? [];
  if (words(text).some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  if (!surname || words(text).length > 4 || words(given).length > 2 || isCapitals(text))
    return undefined;
  // "Ada Quill, Harbour Master" is a name and an office, "Fennport, Sedgia" a place.
  if (words(text).some((word) => isOfficeWord(word, cues))) return undefined;
  const isPlace = [surname, given].some((part) =>
    [' in ', ' to ', ' at ', 'The '].some(
      (word) => places.source.includes(`${word}${part}`) || part.startsWith(word),
    ),
  );
  return isPlace ? undefined : `${given} ${surname}`;
}

const isShort = (text: string): boolean =>
  text.length < 120 &&
  words(text).length <= SHORT * (EASTERN_SIGNS.test(text) ? 4 : 2) &&
  !/[.!?…,;。！？，；]$/.test(text);

/** Each sign counts as a word there. */
const EASTERN_SIGNS = /[\u3040-\u9fff\uac00-\ud7af]{2}/;

function reasonOf({ text }: Block, draft: Draft): string {
  if (dateAlone(text, draft)) return 'date line';
  if (timeAlone(text) !== undefined) return 'time line';
  if (isRepeated(text, draft)) return 'repeated title';
  return isShort(text) || tells({ text } as Block, draft) ? 'head line' : 'lead';
}

/** A note about the event has no more letters than this. */
const LONGEST_NOTE = 400;

/** The block that tells the date, if any. */
function readDates(draft: Draft, lines: Block[]): Block | undefined {
  const { meta, cues, headNames } = draft;
  const alone = lines
    .map((block) => ({ block, found: dateAlone(block.text, draft) }))
    .find(({ found }) => found);
  const inLine = (
    isLine: (block: Block) => boolean,
  ): { block: Block; found: FoundDate } | undefined =>
    lines.filter(isLine).flatMap((each) => {
      const date = findDate(each.text, cues.months, cues.dayFirst);
      return date ? [{ block: each, found: date }] : [];
    })[0];
  const { block, found } =
    alone ??
    inLine(({ text }) => isShort(text)) ??
    inLine(({ text }) => text.length < LONGEST_NOTE && hasKind(text, cues)) ??
    {};
  if (block && found) {
    if (meta.date && meta.date !== found.date && meta.date !== found.ambiguous)
      draft.messages.push(differingDates(meta.date, found.date, placeIn(draft, block)));
    else if (!meta.date && found.ambiguous)
      draft.messages.push(ambiguousDate(found.date, found.ambiguous, placeIn(draft, block)));
    meta.date ??= found.date;
    if (found.time) meta.time = found.time;
    // "2024.12.19 이재웅 대변인": who speaks, and the office behind the name.
    const rest = normalizeText(block.text.slice(0, found.from) + block.text.slice(found.to));
    const { name, before } = namingOf(rest, cues);
    if (alone && before !== '' && isFullName(name)) headNames.push(name);
  }
  for (const { text } of lines) {
    const time = timeAlone(text);
    if (time) meta.time ??= time;
    const name = text.length < 90 ? nameAlone(text, draft) : undefined;
    if (name) headNames.push(normalizeText(name));
  }
  return block;
}

/** Below the last line that tells of the event: its place, a summary, one sentence about it; then come the words spoken. */
function afterHead(draft: Draft, blocks: Block[]): void {
  let at = 0;
  for (; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const heading = headingOf(block.text);
    if (draft.cues.questionHeadings.includes(heading)) putAside(block, 'heading');
    else if (draft.cues.summaryHeadings.includes(heading)) {
      for (; at < blocks.length; at++) putAside(blocks[at] as Block, 'summary');
      return;
    } else if (isRepeated(block.text, draft)) putAside(block, 'repeated title');
    else if (isShort(block.text) && !/[:：]$/.test(block.text)) {
      if (
        at === 0 &&
        draft.meta.date &&
        words(block.text).length <= 6 &&
        block.flat.kind === 'paragraph' &&
        !draft.cues.records.includes(heading) &&
        /^\p{Lu}[^|:]*$/u.test(block.text)
      )
        draft.meta.place ??= normalizeText(block.text);
      putAside(block, 'head line');
    } else break;
  }
  const rest = blocks.slice(at);
  const label = bodyBlocks(draft).find((block) => block.label)?.label;
  const labelled = label !== undefined;
  const isInterview = label?.bare === 'question';
  // Where labels tell who speaks, what stands above them is an opening only if somebody speaks in it.
  // Above the first question of an interview without labels stands what it is about.
  const isOpening = (block: Block): boolean =>
    isInterview ? speaksOfSelf(block.text, draft.cues) && !isBold(block) : isSpoken(block, draft);
  if (labelled && !rest.some(isOpening))
    for (const block of rest) putAside(block, isShort(block.text) ? 'head line' : 'lead');
  else for (const block of leadOf(rest, draft)) putAside(block, 'lead');
}

/** A sentence, and not one about the record: long enough, or with a word by which somebody speaks of themselves. */
function isSpoken({ text }: Block, { cues }: Draft): boolean {
  const found = words(text.toLowerCase());
  if (!/[.!?…。！？][”"»)\]]?$/.test(text) && found.length < 25) return false;
  return found.length >= 5 || speaksOfSelf(text, cues);
}

/** Somebody says "I", "we" or "you"; Korean, Chinese and Japanese have no spaces around such words. */
function speaksOfSelf(text: string, { firstPerson }: Cues): boolean {
  const found = new Set(words(text.toLowerCase()));
  return firstPerson.some(
    (word) => found.has(word) || (word.length > 1 && EASTERN.test(word) && text.includes(word)),
  );
}

const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The paragraphs at the top that speak of the event or of a later speaker, and in which nobody says "I", "we" or "you". */
function leadOf(blocks: Block[], draft: Draft): Block[] {
  const lead: Block[] = [];
  for (const flat of new Set(blocks.map((block) => block.flat))) {
    const lines = blocks.filter((block) => block.flat === flat);
    if (!isLead(lines.map(({ text }) => text).join(' '), draft)) break;
    lead.push(...lines);
  }
  return lead;
}

function isLead(text: string, { blocks: all, cues }: Draft): boolean {
  if (text.length > 700) return false;
  const found = words(text.toLowerCase());
  if (speaksOfSelf(text, cues)) return false;
  if (
    found.length < 60 &&
    (hasKind(text, cues) || cues.records.some((word) => text.toLowerCase().includes(word)))
  )
    return true;
  const names = new Set(
    all.flatMap(({ label }) => (label && !label.asks ? [label.attribution] : [])),
  );
  return [...names].some(
    (name) => name.length > 1 && text.toLowerCase().includes(name.toLowerCase()),
  );
}
