/** The order of what was found: first by what the index knows of all, then by the texts of the best. */
import type { LanguageIndex } from './client.ts';
import { find, type Match } from './match.ts';
import { impact, slotImpact } from './options.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';
import { type Storage, seek } from './storage.ts';

/** How much a word of another form counts against the one typed. */
const OTHER_FORM = 0.4;

/** How much a term tells: the rarer, the more. */
export const rarity = (share: number): number => Math.log(1 + 1 / Math.max(share, 1e-9));

/** The score of each of these turns, by the impacts in the index; those of `rows` come before all others. */
export function scoreByIndex(
  ids: Uint32Array,
  rows: Uint32Array,
  terms: readonly string[],
  storage: Storage,
): Float32Array {
  const scores = new Float32Array(ids.length);
  let most = 0;
  for (const term of terms) {
    const weight = rarity(storage.share(term));
    most += weight;
    const postings = storage.postings(term);
    if (!postings) continue;
    let place = 0;
    ids.forEach((id, at) => {
      place = seek(postings.ids, id, place);
      if (postings.ids[place] !== id) return;
      scores[at] = (scores[at] as number) + weight * slotImpact(postings.slots[place] as number);
    });
  }
  let place = 0;
  for (const id of rows) {
    place = seek(ids, id, place);
    if (ids[place] === id) scores[place] = (scores[place] as number) + most;
  }
  return scores;
}

/** The score of a text: BM25 of what matched, the typed forms before others, all words in a row before anything. */
export function scoreByText(
  turn: SearchRecord,
  matches: readonly Match[],
  { terms, row: asked }: Query,
  { stem, storage, texts }: Pick<LanguageIndex, 'stem' | 'storage' | 'texts'>,
): number {
  const { text } = turn;
  const said = texts.said(turn);
  let score = 0;
  let most = 0;
  terms.forEach((term, index) => {
    const own = matches.filter((place) => place.term === index);
    const exact = own.filter((place) => place.exact).length;
    const weight = term.words.reduce((sum, word) => sum + rarity(storage.share(stem(word))), 0);
    const count = exact + OTHER_FORM * (own.length - exact);
    score += weight * impact(count, said.length) * (exact > 0 ? 1 : OTHER_FORM);
    most += weight;
  });
  if (asked.length > 1) {
    const row = { words: asked, open: terms.at(-1)?.open ?? false };
    if (find(text, said, { ...row, exact: true }, 0, stem).length) score += 2 * most;
    else if (find(text, said, { ...row, exact: false }, 0, stem).length) score += most;
  }
  return score;
}
