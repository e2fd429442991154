/**
 * The fullest name the document itself gives for each label.
 *
 *     PRESIDENT OF NORLAND ADA QUILL:  MS. QUILL:  A.Quill:  THE PRESIDENT:     → Ada Quill
 *                          ^^^^^^^^^ in another label, in the title, on a line of the head, or in the text
 */
import type { Cues } from '../../languages/cues.ts';
import type { Draft, FoundLabel } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { behindDomain, repeatedPart } from './inner-names.ts';
import {
  inNormalCase,
  isCapitals,
  isFullName,
  isOfficeWord,
  looksLikeName,
  namingOf,
  surnameOf,
} from './names.ts';
import { easternName } from './title-names.ts';

/** Label key → fullest name; absent where the document gives none. */
export function fullNames(
  labels: FoundLabel[],
  evidence: Evidence,
  draft: Draft,
): Map<string, string> {
  const found = new Map<string, string>();
  const namings = labels.map((label) => ({ label, ...namingOf(label.attribution, draft.cues) }));
  const plain = namings
    .filter(({ name, before }) => before === '' && isFullName(name))
    .map(({ name }) => name);
  for (const { label, name, before } of namings) {
    const inner = shortest(name, plain);
    const short = inner === name ? behindDomain(name, label.attribution, evidence) : inner;
    if (isAnonymous(label.key, draft.cues) || !isFullName(short) || !looksLikeName(short)) continue;
    if (isOutlet(label.attribution, draft.cues)) continue;
    if (before === '' && isEasternOffice(short, draft.cues)) continue;
    found.set(label.key, asPrinted(short, evidence));
  }
  const full = [...new Set([...found.values(), ...draft.headNames])];
  for (const { label, name, before } of namings) {
    if (found.has(label.key) || isAnonymous(label.key, draft.cues)) continue;
    const whole =
      ofEasternSurname(label.attribution, full, draft.cues) ??
      (name === ''
        ? ofOffice(before, evidence, draft)
        : (ofSurname(name, before, label, full, evidence) ??
          ofInitials(name, full) ??
          ofGiven(name, before, evidence) ??
          withOffice(name, before, label, draft)));
    if (whole) found.set(label.key, whole);
  }
  return found;
}

const isAnonymous = (key: string, { answerers, helpers }: Cues): boolean =>
  answerers.includes(key) || helpers.includes(key);

/** "Harbour News, Fenn": what stands before the comma is no person where but a surname stands behind it. */
function isOutlet(attribution: string, cues: Cues): boolean {
  const surname = /^[^,]+, (\p{Lu}[\p{L}’'-]+)$/u.exec(attribution)?.[1];
  return surname !== undefined && !isOfficeWord(surname, cues);
}

/** "公路大臣": what ends in an office and names nobody. */
const isEasternOffice = (name: string, { offices }: Cues): boolean =>
  /^\p{Script=Han}+$/u.test(name) &&
  offices.some((office) => office.length > 1 && name.endsWith(office));

/** A plain label that stands inside a longer one is the name in it: office before, hover text behind. */
function shortest(name: string, plain: string[]): string {
  const lower = ` ${name.toLowerCase()} `;
  const inside = plain.filter((each) => lower.includes(` ${each.toLowerCase()} `));
  return inside.sort((a, b) => a.length - b.length)[0] ?? repeatedPart(name) ?? name;
}

/** The name as title or text write it, where the label is in capitals. */
function asPrinted(name: string, { title, inText }: Evidence): string {
  if (!isCapitals(name)) return name;
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at >= 0 && !isCapitals(title)) return title.slice(at, at + name.length);
  for (const each of inText.get(surnameOf(name)) ?? [])
    if (each.toLowerCase() === name.toLowerCase()) return each;
  return inNormalCase(name);
}

/** A surname alone: one full name, and only one, must bear it. */
function ofSurname(
  name: string,
  before: string,
  label: FoundLabel,
  full: string[],
  evidence: Evidence,
): string | undefined {
  const surname = name.toLowerCase();
  const inTitle = namesIn(evidence.title, surname, evidence.cues);
  if (inTitle.length === 1) return inTitle[0];
  const labelled = full.filter((each) => bears(each, surname));
  if (labelled.length === 1) return labelled[0];
  if (labelled.length > 1 || inTitle.length > 1) return undefined;
  const inHead = namesIn(evidence.head, surname, evidence.cues);
  if (inHead.length === 1) return inHead[0];
  if (inHead.length > 1) return undefined;
  const addressed = before !== '' || label.capitals;
  const inText = addressed ? [...(evidence.inText.get(surname) ?? [])] : [];
  if (inText.length === 1) return inText[0];
  return inText.length === 0 && before !== '' ? officeInTitle(before, name, evidence) : undefined;
}

/** "林部长" for 林岸: a surname of one sign or two before an office, and but one full name that opens with it. */
function ofEasternSurname(label: string, full: string[], { offices }: Cues): string | undefined {
  if (!/^\p{Script=Han}{2,12}$/u.test(label)) return undefined;
  const surnames = offices.flatMap((office) =>
    label.endsWith(office) ? [label.slice(0, -office.length)] : [],
  );
  const found = full.filter(
    (name) =>
      /^\p{Script=Han}{2,4}$/u.test(name) &&
      surnames.some((each) => each !== '' && each.length < 3 && name.startsWith(each)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A given name alone: one full name in the head, and only one, opens with it. */
function ofGiven(name: string, before: string, { head, cues }: Evidence): string | undefined {
  if (before !== '' || name.length < 3 || name.includes(' ')) return undefined;
  const found = new Set<string>();
  for (const line of head.split('\n')) {
    const words = line.split(/[\s(]+/);
    for (const [at, word] of words.entries()) {
      const next = (words[at + 1] ?? '').replace(/[,;:.)]{1,3}$/, '');
      if (word === name && /^\p{Lu}[\p{L}’'-]+$/u.test(next) && !isOfficeWord(next, cues))
        found.add(`${word} ${next}`);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "PRESIDENTE FERRANDI" → "Presidente Ferrandi": an office and a surname, where nothing fuller is printed. */
function withOffice(
  name: string,
  before: string,
  { attribution }: FoundLabel,
  { cues }: Draft,
): string | undefined {
  const office = before.split(' ').at(-1) ?? '';
  const isOffice =
    office.length > 3 && cues.offices.includes(office) && !cues.honorifics.includes(office);
  const plain = attribution.replace(/ ?\(.*$/, '');
  return isOffice &&
    /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) &&
    plain.toLowerCase() === `${before} ${name}`.toLowerCase()
    ? inNormalCase(plain)
    : undefined;
}

/** "JG" for the one full name with these initials. */
function ofInitials(name: string, full: string[]): string | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(name)) return undefined;
  const found = full.filter(
    (each) =>
      name ===
      each
        .split(' ')
        .map(([letter]) => letter)
        .join(''),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The surname closes the name, or stands in it in capitals: "MARSH Ivo". */
function bears(name: string, surname: string): boolean {
  return (
    name.toLowerCase().endsWith(` ${surname}`) ||
    (!isCapitals(name) && name.split(' ').includes(surname.toUpperCase()))
  );
}

/** "… by National Security Advisor Ivo Marsh": the words before the surname that are no office. */
function namesIn(text: string, surname: string, cues: Cues): string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const words = line.replace(/[’'](?:s|\p{Ll}{1,4})(?!\p{L})/gu, '').split(/[\s(]+|(?<=[,;:])/);
    for (const [at, word] of words.entries()) {
      const bare = word.replace(/[,;.:)]{1,3}$/, '');
      if (bare.toLowerCase() !== surname) continue;
      const given: string[] = [];
      const most = isCapitals(line) ? 1 : 3;
      for (let before = at - 1; before >= 0 && given.length < most; before--) {
        const part = words[before] as string;
        if (!/^\p{Lu}[\p{L}.’'-]*$/u.test(part) || isOfficeWord(part, cues)) break;
        given.unshift(part);
      }
      if (given.length === 0 || !given.some((part) => part.replace('.', '').length > 1)) continue;
      found.add([...given, bare].map(inNormalCase).join(' '));
    }
  }
  // Of "Manuel Fenn" and "Juan Manuel Fenn" the longer.
  return [...found].filter(
    (name) => ![...found].some((other) => other !== name && other.endsWith(` ${name}`)),
  );
}

/** "President Quill", where the title says just that and nothing fuller. */
function officeInTitle(before: string, name: string, { title }: Evidence): string | undefined {
  const lower = title.toLowerCase();
  const words = before.split(' ');
  // The whole office first: of "Prime Minister Quill" the shorter "Minister Quill" is no name.
  for (let from = 0; from < words.length; from++) {
    const office = words.slice(from).join(' ');
    const at = lower.indexOf(`${office} ${name.toLowerCase()}`);
    if (office.length > 2 && at >= 0)
      return inNormalCase(title.slice(at, at + office.length + 1 + name.length));
  }
  return undefined;
}

/** An office alone: a line of the head names one person, or the title names who holds that office. */
function ofOffice(
  before: string,
  evidence: Evidence,
  { headNames, cues }: Draft,
): string | undefined {
  const [only, second] = [...new Set(headNames)];
  if (only !== undefined && second === undefined) return only;
  const words = before.split(' ');
  const office =
    cues.shortOffices[before] ?? words.filter((word) => !cues.honorifics.includes(word)).join(' ');
  if (office === '') return undefined;
  if (/^\p{Script=Han}{2,}$/u.test(office))
    return easternName(office, evidence.title) ?? easternName(office, evidence.head);
  for (const text of [evidence.title, evidence.head, evidence.opening]) {
    const behind = holders(office, text, cues);
    const found = behind.length > 0 ? behind : namedBefore(office, text, cues);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/**
 *     Ada Quill, Department Spokesperson        Dame Olla Fenn (Chair)       THE HON IVO MARSH MP Treasurer
 *     ^^^^^^^^^              ^^^^^^^^^^^             ^^^^^^^^^ ^^^^^                  ^^^^^^^^^     ^^^^^^^^^ the name before the office
 */
function namedBefore(office: string, text: string, cues: Cues): string[] {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(office); at >= 0; at = lower.indexOf(office, at + 1)) {
    if (/\p{L}/u.test(lower.charAt(at + office.length)) || /\p{L}/u.test(lower.charAt(at - 1)))
      continue;
    const name = nameAtEnd(text.slice(Math.max(0, at - 90), at));
    if (name === '') continue;
    const own = upToPostnominal(namingOf(name, cues).name, cues);
    if (isFullName(own) && !isOfficeWord(own.split(' ')[0] ?? '', cues))
      found.add(inNormalCase(own));
  }
  return [...found];
}

/** The capitalised words that close a text, or that close what stands before its last sign and up to three words more. */
function nameAtEnd(text: string): string {
  const sign = Math.max(...[',', '(', '–', '—', ' - ', '\n'].map((each) => text.lastIndexOf(each)));
  const behind = text
    .slice(sign + 1)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  const isOffice =
    sign > 0 &&
    behind.length <= 3 &&
    behind.every((word) => word === 'the' || /^\p{Lu}[\p{L}-]{0,20}$/u.test(word));
  const words = (isOffice ? text.slice(0, sign) : text).trim().split(/\s/);
  const from = words.findLastIndex((word) => !/^\p{Lu}[\p{L}.’'-]{0,30}$/u.test(word));
  return words
    .slice(from + 1)
    .slice(-5)
    .join(' ');
}

/** Names right behind an office in the title; of those printed shorter and longer, the longer. */
function holders(office: string, title: string, cues: Cues): string[] {
  const lower = title.toLowerCase();
  const found = new Set<string>();
  for (let at = lower.indexOf(office); at >= 0; at = lower.indexOf(office, at + 1)) {
    if (/\p{L}/u.test(lower.charAt(at - 1))) continue;
    // "Bakanı Sayın Kemal": a language may glue an ending on to the office.
    const glued =
      office.length > 4
        ? title.slice(at + office.length).replace(/^\p{Ll}{1,2}(?= )/u, '')
        : undefined;
    const behind = withoutHonorifics(glued ?? title.slice(at + office.length), cues);
    const name = (NEXT.exec(behind)?.[1] ?? APART.exec(behind)?.[1])
      ?.trim()
      .replace(/[’'](?:s|\p{Ll}{1,4})$/u, '');
    if (!name) continue;
    const own = upToPostnominal(namingOf(name, cues).name || name, cues);
    if (isOfficeWord(own.split(' ')[0] ?? '', cues)) continue;
    found.add(
      isFullName(own)
        ? inNormalCase(own)
        : inNormalCase(`${title.slice(at, at + office.length)} ${name}`),
    );
  }
  return [...found];
}

/** " THE HON IVO MARSH MP" → " IVO MARSH MP" */
function withoutHonorifics(text: string, { honorifics }: Cues): string {
  let rest = text;
  for (;;) {
    const lower = rest.toLowerCase();
    const found = honorifics
      .filter((each) => lower.startsWith(` ${each}`) && /^\.? /.test(lower.slice(each.length + 1)))
      .sort((a, b) => b.length - a.length)[0];
    if (found === undefined) return rest;
    rest = rest.slice(found.length + 1).replace(/^\./, '');
  }
}

/** In capitals nothing tells where a name ends but the letters behind it: else it is two words and initials. */
function upToPostnominal(name: string, { postnominals }: Cues): string {
  const words = name.split(' ');
  const end = words.findIndex((word) => postnominals.includes(word.toLowerCase()));
  if (end > 1) return words.slice(0, end).join(' ');
  if (!isCapitals(name)) return name;
  const surname = words.findIndex((word, at) => at > 0 && !word.endsWith('.'));
  return words.slice(0, surname + 1).join(' ') || name;
}

/**
 *     President Ada Quill        President of the Republic, Mr Ivo Marsh
 *              ^^^^^^^^^^                                   ^^^^^^^^^^^^ behind the office, or behind what it is of and a comma
 */
const NEXT = /^ ((?:\p{Lu}[\p{L}.’'-]*(?: (?=\p{Lu}))?){1,5})/u;
const APART = /^(?: [^,]{1,60})?, ((?:\p{Lu}[\p{L}.’'-]*(?: (?=\p{Lu}))?){2,5})/u;
