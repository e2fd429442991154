/**
 * Whether a text has what a query asks for, and where: the judge of every hit.
 * The index only proposes; what this function does not find is not shown or marked.
 */
import type { Query, Term } from './query.ts';
import type { Stem } from './stem.ts';
import { type Word, words } from './words.ts';

/** A word of a text with its stem: what the words of a query are held against. */
export interface Said extends Word {
  stem: string;
}

/** @param stem Of the text's language; see stem.ts. */
export const say = (text: string, stem: Stem): Said[] =>
  words(text).map((word) => ({ ...word, stem: stem(word.text) }));

/** A place in a text, [start, end): from the first word's first letter to the last word's last. */
export interface Range {
  start: number;
  end: number;
}

export interface Match extends Range {
  /** Which of the query's terms. */
  term: number;
  /** False where a word has another form than the one asked for. */
  exact: boolean;
}

/**
 * Every place that matches, in the order of the text; null when the text is not what the query asks for.
 *
 * @param stem Of the text's language; see stem.ts.
 * @param said Its words, where they are known.
 */
export function match(
  text: string,
  { terms, excluded }: Pick<Query, 'terms' | 'excluded'>,
  stem: Stem,
  said: readonly Said[] = say(text, stem),
): Match[] | null {
  if (!terms.length) return null;
  if (excluded.some((term) => find(text, said, term, 0, stem).length)) return null;
  const found = terms.map((term, index) => find(text, said, term, index, stem));
  if (found.some((places) => !places.length)) return null;
  return found.flat().sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Overlapping places made one, in order. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The places of one term. A row of words never reaches over the end of a paragraph. */
export function find(
  text: string,
  said: readonly Said[],
  { words: asked, exact, open }: Term,
  term: number,
  stem: Stem,
): Match[] {
  const places: Match[] = [];
  const final = asked.length - 1;
  const stems = exact ? [] : asked.map(stem);
  const isWord = (word: Said, at: number): boolean =>
    word.text === asked[at] ||
    (!exact && word.stem === stems[at]) ||
    (open && at === final && word.text.startsWith(asked[at] as string));
  said.forEach(({ start }, at) => {
    const last = said[at + final];
    if (!last) return;
    for (let i = 0; i <= final; i++) if (!isWord(said[at + i] as Said, i)) return;
    const { end } = last;
    if (final && text.slice(start, end).includes('\n\n')) return;
    const same = asked.every((word, i) => said[at + i]?.text === word);
    places.push({ start, end, term, exact: same });
  });
  return places;
}
