/** Who holds an office that a label prints alone: title, head and opening name them beside it. */
import type { Cues } from '../../languages/cues.ts';
import { caselessHolder } from './caseless-names.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import {
  inNormalCase,
  isCapitals,
  isFullName,
  isOfficeWord,
  namingOf,
  withoutAccents,
} from './names.ts';
import { easternName } from './title-names.ts';

/** An office alone: a line of the head names one person, or the title names who holds that office. */
export function ofOffice(
  before: string,
  key: string,
  evidence: Evidence,
  { headNames, cues }: Draft,
): string | undefined {
  const [only, second] = [...new Set(headNames)];
  if (only !== undefined && second === undefined) return only;
  const words = before.split(' ');
  const office =
    cues.shortOffices[before] ?? words.filter((word) => !cues.honorifics.includes(word)).join(' ');
  if (office === '') return undefined;
  const plain = withoutAccents(office);
  if (/^\p{Script=Han}{2,}$/u.test(office))
    return easternName(office, evidence.title) ?? easternName(office, evidence.head);
  for (const text of [evidence.title, evidence.head]) {
    const name = caselessHolder(office, text, cues);
    if (name) return name;
  }
  const said = evidence.opening.flatMap(({ by, text }) => (by === key ? [] : [text])).join('\n');
  for (const text of [evidence.title, evidence.head, said]) {
    const behind = holders(plain, text, cues);
    // Who speaks mentions many: "President Quill" is then no evidence, the full name is.
    const named = text === said ? behind.filter((name) => isWhole(name, cues)) : behind;
    const found = named.length > 0 ? named : namedBefore(plain, text, cues);
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
  const lower = withoutAccents(text.toLowerCase());
  for (let at = lower.indexOf(office); at >= 0; at = lower.indexOf(office, at + 1)) {
    if (/\p{L}/u.test(lower.charAt(at + office.length)) || /\p{L}/u.test(lower.charAt(at - 1)))
      continue;
    const name = nameAtEnd(text.slice(Math.max(0, at - 90), at));
    if (name === '') continue;
    const own = upToPostnominal(namingOf(name, cues).name, cues);
    if (isFullName(own) && isPersonal(own, cues)) found.add(inNormalCase(own));
  }
  return [...found];
}

const isWhole = (name: string, cues: Cues): boolean => isFullName(name) && isPersonal(name, cues);

/** No word of it is an office, a small word, a month or a kind of event or record: "Transcript Of" is nobody. */
export const isPersonal = (name: string, cues: Cues): boolean =>
  !/^\p{Lu} /u.test(name) &&
  !name
    .toLowerCase()
    .split(' ')
    .some(
      (word, at, all) =>
        ((at === 0 || at === all.length - 1) && isOfficeWord(word, cues)) ||
        [...cues.kinds, ...cues.records].some((kind) => kind.split(' ').includes(word)) ||
        cues.months.some((forms) => forms.includes(word)),
    );

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
  const lower = withoutAccents(title.toLowerCase());
  const found = new Set<string>();
  for (let at = lower.indexOf(office); at >= 0; at = lower.indexOf(office, at + 1)) {
    if (/\p{L}/u.test(lower.charAt(at - 1))) continue;
    // "Bakanı Sayın Kemal": a language may glue an ending on to the office.
    const glued =
      office.length > 4
        ? title.slice(at + office.length).replace(/^\p{Ll}{1,2}(?= )/u, '')
        : undefined;
    const behind = withoutHonorifics(glued ?? title.slice(at + office.length), cues);
    const name = (NEXT.exec(behind)?.[1] ?? apart(behind, cues))
      ?.trim()
      // An ending behind an apostrophe closes the name: "Kemal Fenn’in Basın Toplantısı".
      .replace(/(?<=\p{L}[’']\p{Ll}{1,4}) .{0,200}$/u, '')
      // A full stop behind a word of some letters ends the sentence, and the name.
      .replace(/(?<=\p{L}{4})\. .{0,200}$/u, '')
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

/** The name behind what an office is of and a comma; behind another office it is that one's. */
function apart(behind: string, cues: Cues): string | undefined {
  const [whole = '', name] = APART.exec(behind) ?? [];
  const of = whole.slice(0, whole.length - (name ?? '').length).toLowerCase();
  return cues.offices.some((office) => office.length > 3 && of.includes(` ${office}`))
    ? undefined
    : name;
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
