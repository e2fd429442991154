/**
 * The fullest name the document itself gives for each label.
 *
 *     PRESIDENT OF NORLAND ADA QUILL:  MS. QUILL:  A.Quill:  THE PRESIDENT:     → Ada Quill
 *                          ^^^^^^^^^ in another label, in the title, on a line of the head, or in the text
 */
import type { Cues } from '../../languages/cues.ts';
import { splitPrinted } from '../label.ts';
import { inAside } from './aside-names.ts';
import type { Draft, FoundLabel } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { behindDomain, repeatedPart } from './inner-names.ts';
import {
  inNormalCase,
  isCapitals,
  isFullName,
  isOfficeWord,
  keyOf,
  looksLikeName,
  type Naming,
  namingOf,
  surnameOf,
} from './names.ts';
import { ofOffice } from './office-holders.ts';
import { interviewee } from './opening.ts';
import { namesIn, ofSurname } from './surnames.ts';

/** Label key → fullest name; absent where the document gives none. */
export function fullNames(
  labels: FoundLabel[],
  evidence: Evidence,
  draft: Draft,
): Map<string, string> {
  const found = new Map<string, string>();
  const keys = new Set(labels.map(({ key }) => key));
  const namings = labels.map((label) => ({
    label,
    ...namingOf(withoutOutlet(label.attribution, keys), draft.cues),
  }));
  const nameFirst = labels.filter(({ attribution }) => OUTLET_BEHIND.test(attribution)).length > 1;
  const plain = namings
    .filter(({ name, before }) => before === '' && isFullName(name))
    .map(({ name }) => name);
  for (const { label, name, before } of namings) {
    const aside = inAside({ label, name, before }, evidence);
    if (aside) found.set(label.key, aside);
    if (aside) continue;
    const inner = behindInitial(name, before, plain) ?? shortest(name, plain);
    const short = inner === name ? behindDomain(name, label.attribution, evidence) : inner;
    if (isAnonymous(label.key, draft.cues) || !isFullName(short) || !looksLikeName(short)) continue;
    if (!nameFirst && isOutlet(label.attribution, draft.cues)) continue;
    if (before === '' && isEasternOffice(short, draft.cues)) continue;
    found.set(label.key, asPrinted(short, evidence));
  }
  for (const [key, name] of found) found.set(key, spelledOut(name, [...found.values()], evidence));
  const full = [...new Set([...found.values(), ...draft.headNames])];
  for (const { label, name, before } of namings) {
    if (found.has(label.key)) continue;
    if (isAnonymous(label.key, draft.cues)) {
      const guest = draft.cues.answerers.includes(label.key) ? interviewee(draft) : undefined;
      if (guest) found.set(label.key, guest);
      continue;
    }
    const whole =
      ofEasternSurname(label.attribution, full, draft.cues) ??
      (name === ''
        ? (ofLabelled(before, namings, draft.cues) ?? ofOffice(before, label.key, evidence, draft))
        : (ofSurname(name, before, label, full, evidence) ??
          ofInitials(name, full) ??
          ofGiven(name, before, evidence) ??
          withOffice(name, before, label, draft)));
    if (whole) found.set(label.key, whole);
  }
  return found;
}

/** "ANN LEE/HARBOUR NEWS": the name; but of two who both speak under labels it is neither. */
function withoutOutlet(attribution: string, keys: Set<string>): string {
  const [, name = '', outlet = ''] =
    /^([^/]{3,60}?)\s?\/\s?(?=\S)([^/]{2,60})$/.exec(attribution) ?? [];
  return isFullName(name) && !keys.has(keyOf(outlet)) ? name : attribution;
}

/** "THE MINISTER" for the one whom another label names behind the same office. */
function ofLabelled(
  before: string,
  namings: ({ label: FoundLabel } & Naming)[],
  { articles = [] }: Cues,
): string | undefined {
  if (before === '') return undefined;
  for (const office of [before, ...withoutArticle(before, articles)]) {
    const found = new Set(
      namings
        .filter((each) => each.before === office && isFullName(each.name))
        .map(({ name }) => inNormalCase(name)),
    );
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}

/** "statsministeren" → "statsminister": the article is glued to the word. */
const withoutArticle = (office: string, articles: string[]): string[] =>
  articles
    .filter((ending) => office.endsWith(ending))
    .map((ending) => office.slice(0, -ending.length));

const isAnonymous = (key: string, { answerers, helpers }: Cues): boolean =>
  answerers.includes(key) || helpers.includes(key);

/** "Harbour News, Fenn": what stands before the comma is no person where but a surname stands behind it. */
function isOutlet(attribution: string, cues: Cues): boolean {
  // "ANN LEE, HOST"
  if (cues.helpers.includes(keyOf(attribution.split(', ').at(-1) ?? ''))) return false;
  const surname = /^[^,]+, (\p{Lu}[\p{L}’'-]+)$/u.exec(attribution)?.[1];
  return surname !== undefined && !isOfficeWord(surname, cues);
}

/** "Ada Quill, «Harbour News»", "Ada Quill, Harbour radio": quotes, or a word in small letters, that no name has. */
const OUTLET_BEHIND = /^[^,]{3,60}, (?:[^,]{0,60} )?(?:[«“„"]|\p{Ll}{4})/u;

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

const INITIAL = /^(\p{Lu})\. ?(\p{Lu}[\p{L}’'-]+)$/u;

/** Behind an office and what it is of, the name whose initial and surname another label prints. */
function behindInitial(name: string, before: string, plain: string[]): string | undefined {
  const words = name.split(' ');
  if (before === '' || words.length < 3) return undefined;
  const end = words.slice(-2).join(' ');
  const isSame = plain.some((each) => {
    const [, initial, surname] = INITIAL.exec(each) ?? [];
    return surname === words.at(-1) && end.startsWith(initial as string);
  });
  return isSame ? end : undefined;
}

/** "A. Quill" for the one Ada Quill of another label or of a line of the head; a title may print another case of it. */
function spelledOut(name: string, labelled: string[], { head, title, cues }: Evidence): string {
  const [, initial, surname] = INITIAL.exec(inNormalCase(name)) ?? [];
  if (initial === undefined || surname === undefined) return name;
  const ofThem = (names: string[]): string[] => [
    ...new Set(
      names.filter(
        (each) =>
          each.startsWith(initial) &&
          each.endsWith(` ${surname}`) &&
          !INITIAL.test(each) &&
          each.split(' ').length < 4,
      ),
    ),
  ];
  // What a title prints may be another case of the name: labels come first.
  const own = ofThem(labelled);
  const found =
    own.length > 0
      ? own
      : ofThem(
          namesIn(cues.inflects ? head.replace(title, '') : head, surname.toLowerCase(), cues),
        );
  return found.length === 1 ? (found[0] as string) : name;
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
    const words = line.split(/\s+/);
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
  const plain = splitPrinted(attribution).attribution;
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
