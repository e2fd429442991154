/**
 * WebVTT and SubRip → mdast: the captions of one voice joined into paragraphs that know when they were said.
 * Rolling captions print each line twice; the second is set aside.
 */
import { normalizeText } from '../build.ts';
import { unreadableDocument } from '../messages.ts';
import type { Time } from '../types.ts';
import { type Aside, type Cue, isCue, partsOf } from './caption-cues.ts';
import { runsOf } from './caption-text.ts';
import type { ReadResult } from './reader.ts';
import { type Block, type DocumentMeta, printable, render } from './rendition.ts';

/** Reads decoded WebVTT. */
export function readVtt(text: string): ReadResult {
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text))
    return { messages: [unreadableDocument('WebVTT', 'no line WEBVTT at its head')] };
  return readCaptions(text, true);
}

/** Reads decoded SubRip. */
export function readSrt(text: string): ReadResult {
  return readCaptions(text, false);
}

function readCaptions(text: string, isVtt: boolean): ReadResult {
  const parts = partsOf(text, { isVtt });
  if (!parts.some(isCue))
    return { messages: [unreadableDocument(isVtt ? 'WebVTT' : 'SubRip', 'no caption with times')] };
  const header = parts.find((part): part is Aside => !isCue(part) && part.reason === 'file header');
  const language = /^Language:[ \t]*([A-Za-z-]+)/im.exec(header?.text ?? '')?.[1];
  const meta: DocumentMeta = language ? { language } : {};
  const rolls = isRolling(parts.filter(isCue));
  const writer = new Paragraphs();
  let before: Cue | undefined;
  for (const part of parts) {
    if (!isCue(part)) writer.aside(part.text, part.reason);
    else {
      const repeated = rolls && before ? overlap(before, part) : 0;
      if (repeated > 0) writer.aside(plain(part.lines.slice(0, repeated)), 'caption repeated');
      for (const { voice, text: said } of runsOf(part.lines.slice(repeated)))
        for (const piece of piecesOf(said)) writer.add(piece, voice, part);
      before = part;
    }
  }
  return { ...render(writer.finish(), meta), messages: [] };
}

const plain = (lines: string[]): string =>
  runsOf(lines)
    .map(({ text }) => text)
    .join(' ');

/** So many of the captions must begin with what stood last before: else a repetition was spoken. */
const OFTEN = 0.3;

function isRolling(cues: Cue[]): boolean {
  const repeating = cues.slice(1).filter((cue, at) => overlap(cues[at] as Cue, cue) > 0).length;
  return cues.length > 3 && repeating > OFTEN * cues.length;
}

/** How many of a caption's first lines are the last of the one before. */
function overlap(before: Cue, { lines }: Cue): number {
  const [a, b] = [before.lines, lines].map((all) => all.map((line) => plain([line]).trim()));
  for (let count = Math.min(a?.length ?? 0, b?.length ?? 0); count > 0; count--) {
    const [end, start] = [a?.slice(-count).join('\n'), b?.slice(0, count).join('\n')];
    if (end === start && end !== '') return count;
  }
  return 0;
}

/** Where captioners show that somebody else speaks: `>>`, a dash at the start of a line, a label. */
const OPENS = String.raw`[ \t]{0,20}(?:>>|[-–—][ \t]{0,20}\S|[\p{Lu}\p{Lo}《][^:：!?。！？\n]{0,60}(?::\s|：))`;
const SPEAKER = new RegExp(String.raw`(?=>>)|\n(?=${OPENS})`, 'u');
const OPENING = new RegExp(`^${OPENS}`, 'u');

function piecesOf(text: string): { text: string; opens: boolean }[] {
  return text
    .split(SPEAKER)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({
      text: piece.replace(/\s+/g, ' ').trim(),
      opens: OPENING.test(piece),
    }));
}

/** A silence of so many seconds, or so many letters, end a paragraph where a sentence ends; so many more anywhere. */
const SILENCE = 2;
const LONG = 500;
const LONGEST = 4000;

/** Joins captions. What is set aside waits for the end of the paragraph in which it stands. */
class Paragraphs {
  readonly #blocks: Block[] = [];
  #waiting: Block[] = [];
  #voice: string | undefined;
  #start = 0;
  #end = 0;
  #text = '';
  /** Its last letter; the text itself is only put together, never looked at, while it grows. */
  #last = '';
  /** The open paragraph opens its voice's turn. */
  #opens = false;

  aside(text: string, furniture: string): void {
    const block: Block = { type: 'paragraph', inlines: [{ text }], data: { furniture } };
    if (this.#text === '') this.#blocks.push(block);
    else this.#waiting.push(block);
  }

  add(
    { text, opens }: { text: string; opens: boolean },
    voice: string | undefined,
    cue: Cue,
  ): void {
    const changes = this.#blocks.length + this.#text.length === 0 || voice !== this.#voice;
    const ends = /[.!?…"”»)\]。！？]/.test(this.#last) || this.#text.length > LONGEST;
    const rests = ends && (cue.start - this.#end >= SILENCE || this.#text.length > LONG);
    if (changes || rests || (opens && voice === undefined)) {
      this.#close();
      this.#start = cue.start;
      this.#opens = voice !== undefined && changes;
    }
    const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(this.#last);
    this.#text += (this.#text === '' || isHan ? '' : ' ') + text;
    this.#last = text.at(-1) ?? '';
    this.#voice = voice;
    this.#end = cue.end;
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#text !== '') {
      const label = this.#opens ? normalizeText(printable(`${this.#voice}:`)) : '';
      this.#blocks.push({
        type: 'paragraph',
        inlines: [{ text: label ? `${label} ${this.#text}` : this.#text }],
        data: {
          time: timeOf(this.#start),
          ...(label ? { turn: { label: label.length } } : {}),
        },
      });
    }
    this.#blocks.push(...this.#waiting);
    this.#waiting = [];
    this.#text = '';
    this.#last = '';
  }
}

/** 83.5 → "00:01:23". */
function timeOf(seconds: number): Time {
  const whole = Math.floor(Math.min(seconds, 999 * 3600));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(pad).join(':');
}
