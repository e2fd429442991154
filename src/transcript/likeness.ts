/**
 * Whether two names may be one person's: a reason in words, for a message that suggests and never merges.
 * Names are compared as they sound across alphabets: "Sergei", "Sergey" and "Сергей" fold to one form.
 */
import { slugify } from './slug.ts';

/** Letters that transliterations of one sound interchange, applied in order. */
const FOLDS: [letters: RegExp, sound: string][] = [
  [/^(?:ye|je)/, 'e'],
  [/dzh|dj/g, 'j'],
  [/shch|sch|sh|sz/g, 's'],
  [/tch|cz|ch/g, 'c'],
  [/tz|ts/g, 'c'],
  [/kh/g, 'h'],
  [/zh/g, 'z'],
  [/gh/g, 'g'],
  [/ph|ff/g, 'f'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A name in pieces, as it sounds. */
export interface FoldedName {
  given: string[];
  surname: string;
  /** All of it without blanks. */
  letters: string;
  /** Its words in the order of the alphabet. */
  sorted: string;
}

/** Folds a name once, to be compared many times. */
export function foldName(name: string): FoldedName {
  const slug = slugify(name, 200);
  // Letters without a transliteration are compared as they are.
  const words = /^x-[0-9a-f]{8}$/.test(slug) ? [name.normalize('NFC')] : slug.split('-').map(sound);
  return {
    given: words.slice(0, -1),
    surname: words.at(-1) ?? '',
    letters: words.join(''),
    sorted: words.toSorted().join(' '),
  };
}

/** Why two names may be one person's, or undefined. */
export function likeness(a: FoldedName, b: FoldedName): string | undefined {
  if (a.letters === b.letters) return 'another spelling';
  if (a.surname === b.surname) {
    const reason = givenLikeness(a.given, b.given);
    if (reason) return reason;
  } else if (a.sorted === b.sorted) return 'another order of the names';
  if (headOf(a) !== headOf(b) && tailOf(a) !== tailOf(b)) return undefined;
  const length = Math.min(a.letters.length, b.letters.length);
  const most = length < 6 ? 0 : length < 12 ? 1 : 2;
  const distance = editDistance(a.letters, b.letters, most);
  if (distance > most) return undefined;
  return distance === 1 ? 'a letter differs' : `${distance} letters differ`;
}

/**
 * Entries of an index under which a name and those like it meet: its words, its first and its last letters.
 * Names that differ at both ends are not alike.
 */
export function likenessKeys(name: FoldedName): string[] {
  const { given, surname } = name;
  return [...given, surname, `${headOf(name)}…`, `…${tailOf(name)}`];
}

const headOf = ({ letters }: FoldedName): string => letters.slice(0, 3);
const tailOf = ({ letters }: FoldedName): string => letters.slice(-3);

function givenLikeness(a: string[], b: string[]): string | undefined {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return 'no given name';
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short === long) return 'a middle name';
  if (!long.startsWith(short)) return undefined;
  return short.length === 1 ? 'an initial' : 'a short form';
}

const sound = (word: string): string =>
  FOLDS.reduce((text, [letters, to]) => text.replace(letters, to), word);

/** In how many letters two words differ, counted up to `most` + 1: Levenshtein's distance in a narrow band. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}
