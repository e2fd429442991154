/**
 * Whether a text has what a query asks for, and where: the judge of every hit.
 * The index only proposes; what this function does not find is not shown, marked or counted.
 */
import type { Query, Term } from './query.ts';
import { type Word, words } from './words.ts';

/** A place in a text, [start, end): from the first word's first letter to the last word's last. */
export interface Range {
  start: number;
  end: number;
}

export interface Match extends Range {
  /** Which of the query's terms. */
  term: number;
  /** False where the last word is longer than the one asked for. */
  exact: boolean;
}

/** Every place that matches, in the order of the text; null when the text is not what the query asks for. */
export function match(text: string, { terms, excluded }: Query): Match[] | null {
  const said = words(text);
  if (!terms.length || excluded.some((term) => find(text, said, term, 0).length)) return null;
  const found = terms.map((term, index) => find(text, said, term, index));
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
function find(text: string, said: Word[], { words: asked, open }: Term, term: number): Match[] {
  const places: Match[] = [];
  const final = asked.length - 1;
  said.forEach(({ start }, at) => {
    const last = said[at + final];
    for (let i = 0; i < final; i++) if (said[at + i]?.text !== asked[i]) return;
    const wanted = asked[final] as string;
    if (!last || !(open ? last.text.startsWith(wanted) : last.text === wanted)) return;
    const { end } = last;
    if (final && text.slice(start, end).includes('\n\n')) return;
    places.push({ start, end, term, exact: last.text === wanted });
  });
  return places;
}
