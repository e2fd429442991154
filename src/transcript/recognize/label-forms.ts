/** The forms in which houses set a label off from the words: where it may begin and end in a text, whoever it names. */
import type { Cues } from '../../languages/cues.ts';
import type { Block, FoundLabel } from './draft.ts';
import { isCapitals, keyOf, looksLikeName, namingOf } from './names.ts';

/** Longer than this, text before a colon is prose. */
const LONGEST = 200;
export const STAMP = String.raw`[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]`;
const STAMP_NEXT = new RegExp(`^\\s{0,4}(${STAMP})`);

export interface Split {
  form: FoundLabel['form'];
  /** Offsets of the printed label and of the words after it. */
  from: number;
  to: number;
  textAt: number;
  /** Where the name ends, when a role or an outlet is printed behind it. */
  nameTo?: number;
  stamp?: [from: number, to: number];
}

/**
 *     Sergey Lavrov (speaking after Jeyhun Bayramov): I agree that …
 *                                                   ^ the first colon outside brackets, not in a time or an address
 */
export function colon(text: string, from: number): Split | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(from, from + LONGEST).matchAll(SIGNS)) {
    const at = from + index;
    if ('([（'.includes(sign)) depth++;
    else if (')]）'.includes(sign)) depth--;
    else if (depth > 0) continue;
    else if (!':：︰﹕∶'.includes(sign)) return undefined;
    else if (at > from) {
      if (sign === ':' && /[\d/]/.test(text.charAt(at + 1))) return undefined;
      return after(text, { form: 'colon', from, to: at, textAt: at + 1 });
    }
  }
  return undefined;
}

/** Brackets, colons, and what ends a sentence or parts one. */
const SIGNS = /[([（)\]）:：︰﹕∶!?;。，！？；]/g;

/** Moves on to the words, past the closing signs of markup and a time. */
function after(text: string, split: Split): Split {
  const stamp = STAMP_NEXT.exec(text.slice(split.textAt, split.textAt + 24));
  const at = split.textAt + (stamp?.[0].length ?? 0);
  const blank = /^[\s*_]{0,40}/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const textAt = at + blank;
  if (!stamp) return { ...split, textAt };
  return { ...split, textAt, stamp: [at - (stamp[1] ?? '').length, at] };
}

/**
 *     Q    Hi, Mr. President.      Q. Hi.      A\tNo.
 *     ^ a single letter that is a cue, and blanks
 */
export function letter(text: string, from: number, { askers, answerers }: Cues): Split | undefined {
  const [whole, sign = '', end = ''] =
    /^(\p{L})(\.?[ ]{2,}|\.?[ ]?[\t\u00a0]\s{0,20}|\.? ?[-–—] (?=[^\p{Ll}])|\. | )(?=\S)/u.exec(
      text.slice(from, from + 40),
    ) ?? [];
  if (whole === undefined) return undefined;
  const cue = sign.toLowerCase();
  if (sign === cue || !(askers.includes(cue) || answerers.includes(cue))) return undefined;
  // Typesetters tie an article to its word with one no-break space.
  if ((end === ' ' || end === '\u00a0') && sign !== 'Q') return undefined;
  // "A. Lee: We will": an initial; "Q. Ann Lee, Harbour News: Will you": the asker's name.
  const colonAt = end.startsWith('.') ? text.slice(from, from + 60).indexOf(':') : -1;
  if (colonAt > 0 && looksLikeName(text.slice(from, from + colonAt))) return undefined;
  const dashed = /[-–—]/.test(end);
  // "О. Фенн — Доброе утро": an initial before a dash.
  if (/^\p{L}\. ?\p{Lu}[\p{L}’'-]{1,30} ?[:–—-] /u.test(text.slice(from, from + 60)))
    return undefined;
  const form = dashed ? 'dash' : end === ' ' ? 'space' : end.startsWith('.') ? 'stop' : 'spaces';
  return { form, from, to: from + 1, textAt: from + whole.length };
}

/**
 *     FC      Good morning.        AQ\tGood morning.
 *     ^^ a few capitals, and blanks as in a table
 */
export function initials(text: string, from: number): Split | undefined {
  const found = /^(\p{Lu}{2,4})(?: {2,40}|[ ]?[\t\u00a0]\s{0,40})(?=[^\s])/u.exec(
    text.slice(from, from + 60),
  );
  if (!found) return undefined;
  const [whole, name = ''] = found;
  return { form: 'spaces', from, to: from + name.length, textAt: from + whole.length };
}

/**
 *     **PREGUNTA** (Inaudible).
 *       ^^^^^^^^ bold, at the start of its block, and no colon
 */
export function bold({ flat, from: start, text }: Block, from: number): Split | undefined {
  const run = flat.bold.find(([a, b]) => a <= start + from && b > start + from);
  if (!run) return undefined;
  const to = Math.min(run[1] - start, text.length);
  if (to - from > LONGEST || to >= text.length) return undefined;
  const dash = /^[ \u00a0]?[–—-]{1,2}[ \u00a0]/.exec(text.slice(to, to + 5))?.[0].length ?? 0;
  return after(text, { form: 'bold', from, to, textAt: to + dash });
}

/**
 * What the print itself sets off from the words, so that a colon further on is prose: a full stop that closes the bold, a
 * dash behind it, or a hyphen glued to capitals.
 *
 *     **Ada Quill, Minister.** Good morning: we open today.        ADA QUILL- Good morning: we open today.
 *                          ^^                                               ^
 */
export function dressed(block: Block, from: number, { helpers }: Cues): Split | undefined {
  const behind = bold(block, from);
  if (behind && /^(?:\.|.[ \u00a0]?[–—-])/.test(block.text.slice(behind.to - 1, behind.to + 2)))
    return behind;
  const head = block.text.slice(from, from + 90);
  const end = /[-–—]{1,2} (?=\S)/.exec(head);
  const [name = ''] = end ? head.slice(0, end.index).split(/ (?=\()/, 1) : [];
  if (!end || !/^[\p{Lu}\p{M}’'. ]{3,40}$/u.test(name) || !/\S$/.test(head.slice(0, end.index)))
    return undefined;
  if (!/[ .]\S/.test(name) && !helpers.includes(keyOf(name))) return undefined;
  const textAt = from + end.index + end[0].length;
  return { form: 'dash', from, to: from + end.index, textAt };
}

/**
 *     CHAIR FENN.    Good afternoon.        El señor PRESIDENTE.- Buenos días.
 *     ^^^^^^^^^^^^ capitals to the full stop               ^^ or a full stop and a dash
 */
export function stop(text: string, from: number, cues: Cues): Split | undefined {
  const head = text.slice(from, from + 140);
  const dashed = DASHED.exec(head);
  const office = dashed ? undefined : officeLength(head, cues);
  const length = dashed
    ? (dashed[1] as string).length
    : (capitalsLength(head, cues.honorifics) ?? office);
  // "II. Questions": a number.
  if (length === undefined || /^[IVX]+$/.test(head.slice(0, length))) return undefined;
  const gap = dashed
    ? dashed[0].length
    : length + 1 + (/^\s*/.exec(head.slice(length + 1))?.[0].length ?? 0);
  const form = length === office && !isCapitals(head.slice(0, length)) ? 'sentence' : 'stop';
  return { form, from, to: from + length, textAt: from + gap };
}

const DASHED = /^([^.:;!?]{2,100})\.\s?[-–—]{1,2}(?:$|\s{0,8}(?=\S))/;

/** A full stop and a dash, before any colon: one further on is prose. */
export const dashedStop = (text: string, from: number, cues: Cues): Split | undefined =>
  DASHED.test(text.slice(from, from + 140)) ? stop(text, from, cues) : undefined;

/** Length of an office and a name up to the full stop that closes them: "The President. Good morning." */
function officeLength(head: string, cues: Cues): number | undefined {
  const whole =
    /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov)\. )?[^.:;!?,"“]{3,60}(?=\. {1,4}\S)/.exec(
      head,
    )?.[0];
  if (whole === undefined || whole.split(' ').length > 6 || !looksLikeName(whole)) return undefined;
  const { name, before } = namingOf(whole, cues);
  const plain = before.split(' ').every((word) => cues.honorifics.includes(word));
  return before !== '' && (name !== '' || !plain) && !/^mr\b.* president$/i.test(before)
    ? whole.length
    : undefined;
}

/** Length of the words in capitals up to the full stop that closes them; "MR." and "J." close nothing. An aside may stand before it. */
function capitalsLength(head: string, honorifics: string[]): number | undefined {
  let at = 0;
  for (const word of head.split(' ', 8)) {
    const aside = /^[([][^()[\]]{1,60}[)\]](?=\. )/.exec(head.slice(at));
    if (aside && isCapitals(head.slice(0, at))) return at + aside[0].length;
    if (!/^[\p{Lu}\p{M}’'&.-]+$/u.test(word)) return undefined;
    at += word.length + 1;
    const bare = word.slice(0, -1).toLowerCase();
    // "M.P." closes nothing.
    if (/^(?:\p{Lu}\.){2,4}$/u.test(word)) continue;
    if (word.endsWith('.') && bare.length > 1 && !honorifics.includes(bare))
      return at < head.length && isCapitals(head.slice(0, at - 2)) ? at - 2 : undefined;
  }
  return undefined;
}

/**
 *     Ann Lee — We will.
 *             ^
 */
export function dash(text: string, from: number, cues: Cues): Split | undefined {
  // "And — and she went": words go on in small letters, and that is no label.
  const head = text.slice(from, from + 80);
  const found =
    // At most 80 letters: the head.
    /^((?:\p{Lu}\. ?){0,2}[^.:;!?–—]{2,60}?)(?: [–—-]{1,2} |\t+)(?=[^\s\p{Ll}])/u.exec(head) ??
    cuedDash(head, cues);
  if (!found || isRoleLine(text, from, found)) return undefined;
  const [whole, name = ''] = found;
  return { form: 'dash', from, to: from + name.length, textAt: from + whole.length };
}

/** "Ada Quill - Harbour Master": behind the dash some words without a sentence's end, and the line is over. */
function isRoleLine(text: string, from: number, [whole]: RegExpExecArray): boolean {
  const behind = text.slice(from + whole.length);
  return (
    /^\p{Lu}/u.test(behind) && behind.split(' ').length <= 8 && !/[.!?…:;,»”")\]]$/.test(behind)
  );
}

/** "Journalist- Do you play?": a word that asks or answers, and a hyphen. */
function cuedDash(head: string, { askers, answerers }: Cues): RegExpExecArray | undefined {
  const found = /^(\p{L}[\p{L} ]{2,30})[-–—]{1,2} (?=\S)/u.exec(head);
  const key = found && keyOf(found[1] as string);
  return found && key && (askers.includes(key) || answerers.includes(key)) ? found : undefined;
}

/**
 * A line that is nothing but a name, perhaps with a role, an outlet or a time behind it.
 *
 *     Ada Quill – Harbour Master
 *     Ada Quill  0:40
 */
export function alone(text: string, from: number): Split | undefined {
  if (text.length - from > LONGEST || /[.!?…,;:]$/.test(text)) return undefined;
  const whole: Split = { form: 'alone', from, to: text.length, textAt: text.length };
  const line = text.slice(from);
  const time = /\s{1,8}[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$/.exec(line);
  if (time) {
    const to = from + time.index;
    return { ...whole, to, stamp: [to + time[0].search(/\S/), text.length] };
  }
  const role = / [-–—|] (?=\p{Lu})/u.exec(line);
  return role ? { ...whole, nameTo: from + role.index } : whole;
}
