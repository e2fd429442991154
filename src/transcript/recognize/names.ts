/** The shape of names: what a label may look like, and what of it is the person's own name. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { splitPrinted } from '../label.ts';

/** Small words inside names and offices, in any language. */
const PARTICLE =
  /^(?:of|the|and|for|to|in|on|at|with|de|del|la|las|los|le|les|du|des|d’|da|di|do|dos|das|van|von|vom|zu|zum|zur|für|und|der|den|die|bin|ibn|al|el|y|e|et|по|и|при|в|на|#?\d{1,4}|n[°º]|&)$/i;
const MOST_WORDS = 9;
/** Offices in capitals run over several lines. */
const MOST_CAPITAL_WORDS = 24;

/** Without lower-case letters, and with at least two capitals. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text);
}

/** Every word capitalised, small words inside aside; no sentence has that shape for long. */
export function looksLikeName(printed: string): boolean {
  const text = printed.replace(/\p{Cf}/gu, '');
  if (
    /^[（【〔]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}·・《》“”、　 A-Za-z0-9]{1,28}[）】〕]?$/u.test(
      text,
    ) &&
    /[\u3040-\u9fff]/.test(text)
  )
    return true;
  if (isCaseless(text)) return true;
  const parts = text.split(/[ ,/]+/).filter(Boolean);
  const most = isCapitals(text) ? MOST_CAPITAL_WORDS : MOST_WORDS;
  return (
    parts.length > 0 &&
    parts.length <= most &&
    parts.every(
      (part, at) =>
        /^[(“"«‘']?\p{Lu}[\p{L}\p{M}\p{N}’'.&-]*[)”"»]?$/u.test(part) ||
        (at > 0 && PARTICLE.test(part)),
    ) &&
    /\p{L}/u.test(parts.at(-1) ?? '') === /\p{L}/u.test(text)
  );
}

/** Some words of a script without capitals: nothing in its letters tells a name from other words. */
function isCaseless(text: string): boolean {
  const parts = text.split(/[ ,/]+/).filter(Boolean);
  return (
    text.length <= MOST_CASELESS &&
    parts.length > 0 &&
    parts.length <= 6 &&
    parts.every((part) => CASELESS.test(part)) &&
    !/\p{Script=Han}/u.test(text)
  );
}

const MOST_CASELESS = 50;
/** A word without capitals; Georgian has them and writes no name with them. */
const CASELESS =
  /^[(（]?[\p{Lo}\p{Script=Georgian}][\p{Lo}\p{Script=Georgian}\p{M}\p{Nd}’'.·-]*[)）]?$/u;

/** Show nothing and change nothing: the soft hyphen, spaces and joiners of no width, a byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A name as it is seen: letters composed, without what shows nothing. */
export function plainName(name: string): string {
  return normalizeText(name.normalize('NFC').replace(INVISIBLE, ''));
}

/** What names are compared by: as seen, case and the form of apostrophes aside. */
export function nameKey(name: string): string {
  return plainName(name).toLowerCase().replace(/’/g, "'");
}

/** What labels are counted and compared by: case, full stops, dashes, spaces and what shows nothing aside. */
export function keyOf(attribution: string): string {
  const text = attribution.normalize('NFC').toLowerCase();
  return normalizeText(text.replace(/[.*_]/g, ' ').replace(/\p{Cf}/gu, ''));
}

/** The key without number or sign: "question 3", "1 question", "reporter #2" → "question", "reporter". */
export function unnumbered(key: string): string {
  return key
    .replace(/^(?:no |nr |n° )?#?\d{1,4}[)\]]? ?[-–—]?\s?/, '')
    .replace(/(?: [-–—])?(?: (?:no|nr|n°|n))? ?#?\d{1,4}$/, '');
}

export interface Naming {
  /** The person's own name as far as printed; '' where the label is an office alone. */
  name: string;
  /** Offices and honorifics that stand before it, lower case. */
  before: string;
}

/**
 * What of a label is the name.
 *
 *     THE HON. JOSH FRYDENBERG MP, MINISTER FOR THE ENVIRONMENT
 *     ^^^^^^^^ ^^^^^^^^^^^^^^^^ ^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     before   name
 */
export function namingOf(label: string, cues: Cues): Naming {
  const { attribution } = splitPrinted(normalizeText(label));
  const [head = '', behind = ''] = attribution.split(/\s?(?:,| [–—-] )\s?/);
  const own = namingOfPart(head.trim(), cues);
  // "Official Spokesperson, Shri Ivo Marsh": the office first, the name behind the comma.
  if (own.name === '' && own.before !== '' && behind !== '') {
    const { name, before } = namingOfPart(behind.trim(), cues);
    if (isFullName(name)) return { name, before: `${own.before} ${before}`.trim() };
  }
  const eastern = easternNaming(head.trim(), cues);
  if (eastern) return eastern;
  // "主持人 田雨": Chinese and Japanese put what somebody is before a space and the name.
  const [, office, name] =
    /^(\p{Script=Han}{2,20})[ \u3000]([\p{Script=Han}·]{2,5})$/u.exec(head) ?? [];
  return office && name ? { name, before: office } : own;
}

/**
 * Korean puts the office behind the name, or both around a space; Chinese writes them without one.
 *
 *     나문석 장관      국토부 장관 나문석      交通部长林岸
 *     ^^^                          ^^^            ^^ the name
 */
function easternNaming(part: string, { offices }: Cues): Naming | undefined {
  if (/^\p{Script=Hangul}+(?: \p{Script=Hangul}+){1,5}$/u.test(part)) {
    const words = part.split(' ');
    const office = words.findLastIndex((word) =>
      offices.some((each) => word.endsWith(each) && (each.length > 1 || word === each)),
    );
    if (office < 0) return undefined;
    const behind = words.slice(office + 1).join(' ');
    if (behind !== '') return { name: behind, before: words.slice(0, office + 1).join(' ') };
    return { name: words[0] as string, before: words.slice(1).join(' ') };
  }
  if (!/^\p{Script=Han}{5,20}$/u.test(part)) return undefined;
  for (const length of [3, 2]) {
    const [before, name] = [part.slice(0, -length), part.slice(-length)];
    if (
      offices.some((each) => before.endsWith(each)) &&
      !offices.some((each) => name.endsWith(each))
    )
      return { name, before };
  }
  return undefined;
}

function namingOfPart(part: string, cues: Cues): Naming {
  let rest = part;
  const before: string[] = [];
  const helper = helperBefore(part, cues);
  if (helper) {
    before.push(helper.trim());
    rest = rest.slice(helper.length);
  }
  for (
    let found = opening(rest, cues, before.length === 0);
    found;
    found = opening(rest, cues, false)
  ) {
    before.push(found.trim());
    rest = rest.slice(found.length).trim();
  }
  if (before.length > 0) {
    const domain = DOMAIN.exec(rest)?.[0] ?? '';
    const of = rest.slice(domain.length);
    // "MINISTER FOR FOREIGN AFFAIRS", "Minister of Finance": the office to its end, and nobody's name.
    if (domain !== '' && (isCapitals(of) || !of.includes(' ')))
      return { name: '', before: keyOf([...before, rest].join(' ')) };
    rest = of;
  }
  // "Deputy Spokeswoman": an office to its end, of which the list has but a part.
  const last = rest.split(' ').at(-1)?.toLowerCase() ?? '';
  if (last.length >= OFFICE_LETTERS && rest.split(' ').length <= 3 && isOfficeEnd(last, cues))
    return { name: '', before: keyOf([...before, rest].join(' ')) };
  const words = rest.split(' ');
  while (words.length > 1 && isPostnominal(words.at(-1) ?? '', cues)) words.pop();
  return { name: words.join(' '), before: before.map((each) => keyOf(each)).join(' ') };
}

/** An office, a form of address or a small word; no name begins with one. */
export function isOfficeWord(word: string, { honorifics, offices, common }: Cues): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  return (
    honorifics.includes(lower) ||
    common.includes(lower) ||
    offices.some((office) => office === lower || office.endsWith(` ${lower}`))
  );
}

/** Shorter offices are surnames too: King, Major. */
const OFFICE_LETTERS = 8;

const isOfficeEnd = (word: string, { offices }: Cues): boolean =>
  offices.some((office) => office === word || office.endsWith(` ${word}`));

/** What joins an office to what it is for. */
const DOMAIN =
  /^(?:of|for|de|del|du|des|der|von|für|pour|para|do|da|dos|das|di|della|dello|dei|delle) (?:the |la |le |las |los |les |das |die )?/i;

/** "Moderator Ada Quill": what somebody does for the event, and given name and surname. */
function helperBefore(part: string, { helpers }: Cues): string | undefined {
  const [whole, first = '', name = ''] = /^(\p{L}{4,16}) (\p{L}[^,]{3,60})$/u.exec(part) ?? [];
  if (whole === undefined || !helpers.includes(first.toLowerCase())) return undefined;
  const isName = isFullName(name) && isCapitals(first) === isCapitals(name);
  return isName && /^\p{Lu}/u.test(first) ? `${first} ` : undefined;
}

/** The honorific or office at the start of a text; behind another one also with an "and" that is glued on: "ووزير". */
function opening(text: string, cues: Cues, isFirst: boolean): string | undefined {
  const found = openingOffice(text, cues);
  if (found !== undefined || isFirst || !/^[وו]\p{Lo}/u.test(text)) return found;
  const behind = openingOffice(text.slice(1), cues);
  return behind && text.slice(0, behind.length + 1);
}

/** Its full stop included. */
function openingOffice(
  text: string,
  { honorifics, offices, shortOffices }: Cues,
): string | undefined {
  const lower = text.toLowerCase();
  // Capitals often lose their accents: "LE PRESIDENT".
  const plain = isCapitals(text) ? withoutAccents(lower) : undefined;
  const fits = [...offices, ...honorifics, ...Object.keys(shortOffices)].filter(
    (each) =>
      (lower.startsWith(each) || plain?.startsWith(withoutAccents(each))) &&
      !/^[\p{L}\p{M}-]/u.test(lower.slice(each.length)),
  );
  const longest = fits.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return undefined;
  return text.slice(0, longest.length + (text[longest.length] === '.' ? 1 : 0));
}

/** Letter for letter, so that places stay: capitals often lose their accents. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFC').replace(/[à-ÿ]/g, (letter) => letter.normalize('NFD').charAt(0));

const isPostnominal = (word: string, { postnominals }: Cues): boolean =>
  postnominals.includes(word.toLowerCase().replace(/\./g, ''));

/** "Ann Lee", "A. Lee", "В.Снегов", "林雪": given name and surname, as against a surname or an office. */
export function isFullName(name: string): boolean {
  if (/^[\p{Script=Han}·]{2,8}$/u.test(name)) return true;
  if (/\d|[#@]/.test(name)) return false;
  if (/^\p{Script=Hangul}{2,5}$/u.test(name)) return true;
  if (isCaseless(name) && /^\S+ \S+(?: \S+){0,3}$/.test(name)) return true;
  const parts = name.split(/[ ]|(?<=\.)(?=\p{Lu})/u).filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    parts.every((part, at) => /^\p{Lu}/u.test(part) || (at > 0 && PARTICLE.test(part))) &&
    /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(parts.at(-1) ?? '')
  );
}

/** "ANN McLEE" stays; "ANN LEE" → "Ann Lee": capitals are the label's dress, not the name's. */
export function inNormalCase(name: string): string {
  if (!isCapitals(name)) return name;
  // A capital with a dot is Turkish or Azeri: there the one without has a small letter without, too.
  const locale = name.includes('İ') ? 'tr' : 'und';
  return name
    .toLocaleLowerCase(locale)
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale))
    .replace(/ (?:De|Del|La|Las|Los|Van|Von|Der|Den|Da|Dos|Bin|Ibn|Y|E)(?= )/g, (word) =>
      word.toLowerCase(),
    );
}

/** The last word of a name, lower case: what a short label repeats. */
export function surnameOf(name: string): string {
  return (name.split(/[ ]|(?<=\.)(?=\p{Lu})/u).at(-1) ?? '').toLowerCase();
}
