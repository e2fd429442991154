/** What would be a label if the document bears it out: one of the forms of label-forms.ts, around a cue, an office or a name. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { splitPrinted } from '../label.ts';
import { CJK } from '../query.ts';
import { bracketed } from './bracket-labels.ts';
import { timeAlone } from './dates.ts';
import { type Block, type FoundLabel, partsWord } from './draft.ts';
import {
  alone,
  bold,
  colon,
  dash,
  dashedStop,
  dressed,
  initials,
  letter,
  STAMP,
  stop,
} from './label-forms.ts';
import { hasRole } from './name-and-role.ts';
import { isCapitals, keyOf, looksLikeName, namingOf, unnumbered } from './names.ts';

/** A time on a label, before or behind the name: "(01:51)". */
const STAMP_FIRST = new RegExp(`^(?:${STAMP}|\\d{1,2}:\\d{2}(?::\\d{2})?)\\s{1,4}`);

/** "Q4   Chair: Thank you", "[4.] Ann Lee, Harbour News: Will you": committees and others number what is asked, and name who asks. */
const NUMBER = /^(?:Q\d{1,4}|[[(]\d{1,3}\.?[\])])\s{1,6}(?=\p{Lu}[^:?!]{1,60}:)/u;

/**
 * The label that a block may open with; undefined when nothing in it has the shape of one.
 *
 * @param loose Whether any few words that open with a capital may be a label.
 * @param dashes Whether a dash ends a label before a colon does.
 */
export function candidate(
  block: Block,
  cues: Cues,
  { loose = false, dashes = false }: { loose?: boolean; dashes?: boolean } = {},
): FoundLabel | undefined {
  const { text } = block;
  if (text.length < 40 && timeAlone(text) !== undefined) return undefined;
  const from = ornament(text);
  const stamped =
    (STAMP_FIRST.exec(text.slice(from, from + 20)) ?? NUMBER.exec(text.slice(from, from + 80)))?.[0]
      .length ?? 0;
  const at = from + stamped;
  const split =
    letter(text, at, cues) ??
    bracketed(text, at) ??
    initials(text, at) ??
    dressed(block, at, cues) ??
    (dashes ? dash(text, at, cues) : undefined) ??
    dashedStop(text, at, cues) ??
    colon(text, at) ??
    bold(block, at) ??
    stop(text, at, cues) ??
    dash(text, at, cues) ??
    alone(text, at);
  // "**Q**uill said": bold that stops within a word.
  if (!split || partsWord(text, split.textAt)) return undefined;
  // An aside is an aside in either bracket; in our Markdown square ones mean "supplied".
  const printed = normalizeText(text.slice(split.from, split.to))
    .replace(/\s?[.:：,\-–—*_]{1,3}$/, '')
    .replace(/ \[([^[\]()]{1,80})\]$/, ' ($1)');
  const { attribution } = splitPrinted(printed);
  const key =
    split.form === 'bracket' && /\p{Script=Han}/u.test(attribution)
      ? attribution.replace(/[（【〔）】〕\s]/g, '')
      : keyOf(attribution);
  const asks = isAsker(key, cues) || isNamedAsker(attribution, cues);
  const name = split.nameTo === undefined ? attribution : text.slice(split.from, split.nameTo);
  const named =
    asks ||
    looksLikeName(name) ||
    isOffice(key, cues) ||
    (/^(?:colon|bold|dash)$/.test(split.form) && hasRole(attribution, cues)) ||
    (loose && isPhrase(name));
  if (key === '' || !named) return undefined;
  const { form } = split;
  const stamp = stamped > 0 ? ([from, at] as [number, number]) : split.stamp;
  // Of two times, one before and one behind the label, the second is said.
  const textAt = stamped > 0 && split.stamp ? split.stamp[0] : split.textAt;
  const capitals = isCapitals(attribution);
  const found = { printed, attribution, key, form, asks, capitals, textAt };
  const role = split.nameTo !== undefined || printed !== attribution;
  return { ...found, ...(role ? { role: true as const } : {}), ...(stamp ? { stamp } : {}) };
}

/** A few words that open with a capital. */
const isPhrase = (text: string): boolean =>
  /^[«“"„]?\p{Lu}/u.test(text) && text.split(' ').length <= 4;

/** A cue says that whoever bears this label asks. */
export function isAsker(key: string, cues: Cues): boolean {
  const { askers, askerEndings } = cues;
  const plain = unnumbered(key);
  return (
    askers.includes(plain) ||
    askers.includes(key) ||
    (plain !== key && askers.includes(`${plain} #`)) ||
    askerEndings.some((ending) => plain.endsWith(ending) && plain.length <= 24)
  );
}

/** "Frage Bell", "Question Ann Lee": a cue and a name; "Press Secretary Lee" is an office and a name. */
function isNamedAsker(attribution: string, cues: Cues): boolean {
  const [first = '', ...rest] = attribution.split(' ');
  const name = rest.join(' ');
  if (first === 'Q.') return looksLikeName(name);
  if (isAskerOf(attribution, cues)) return true;
  return (
    first.length > 3 &&
    cues.askers.includes(first.toLowerCase()) &&
    rest.length > 0 &&
    rest.length <= 4 &&
    namingOf(attribution, cues).before === '' &&
    looksLikeName(name) &&
    isCapitals(first) === isCapitals(name)
  );
}

/** "Phóng viên Đài Cảng": a cue of several words, and for whom its bearer asks. */
function isAskerOf(attribution: string, { askers }: Cues): boolean {
  const lower = attribution.toLowerCase();
  const cue = askers.find((each) => each.includes(' ') && lower.startsWith(`${each} `));
  const outlet = cue === undefined ? '' : attribution.slice(cue.length + 1);
  return /^\p{Lu}\p{L}/u.test(outlet) && outlet.split(' ').length <= MOST_OUTLET_WORDS;
}

const MOST_OUTLET_WORDS = 6;

/** An office in lower case before a name: "министр обороны А.Иванов". */
function isOffice(key: string, { offices, honorifics }: Cues): boolean {
  const words = key.split(' ').length;
  return (
    words <= 14 &&
    [...offices, ...honorifics].some((each) => key === each || key.startsWith(`${each} `))
  );
}

/**
 * Signs before a label: emoji, bullets, dashes.
 *
 *     ❓ Question: Why …
 *     ^^^
 *
 * The marks of kana are none: they count as words, and no word may stand outside label and text.
 */
const ORNAMENT = new RegExp(`^[^\\p{L}\\p{N}${CJK}«“"‘'《([{<（【〔［＜〈¿¡]{0,8}`, 'u');

const ornament = (text: string): number => ORNAMENT.exec(text)?.[0].length ?? 0;
