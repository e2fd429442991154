/** For words that occur nowhere, or not together: words spelled alike that do. */
import type { Correction } from './api.ts';
import type { LanguageIndex } from './client.ts';
import { paths } from './format/manifest.ts';
import { keysLike, readSpellings, type Spelling, shardOfKey } from './format/spellings.ts';
import type { Query, Term } from './query.ts';
import { scoreByIndex } from './rank.ts';
import { intersect } from './storage.ts';

/** Words tried in the place of one. */
const TRIED = 6;

/** The query with the closest words that are found together; undefined when there are none. */
export async function correct(
  indexes: LanguageIndex[],
  query: Query,
  signal?: AbortSignal,
): Promise<{ query: Query; corrections: Correction[] } | undefined> {
  for (const index of indexes) {
    const corrected = await correctIn(index, query, signal);
    if (corrected) return corrected;
  }
  return undefined;
}

async function correctIn(index: LanguageIndex, query: Query, signal?: AbortSignal) {
  const { storage, stem } = index;
  const plain = query.terms.filter(({ words, exact }) => words.length === 1 && !exact);
  const wordOf = (term: Term) => term.words[0] as string;
  await storage.loadTerms(plain.map((term) => stem(wordOf(term))));
  const count = (term: Term) => storage.row(stem(wordOf(term)))?.count ?? 0;
  const unknown = plain.filter(
    (term) => count(term) === 0 && !storage.isFrequent(stem(wordOf(term))),
  );
  const known = plain.filter((term) => !unknown.includes(term));
  // Words that are all known but never together: the rarest may be a slip of another.
  const attempts =
    unknown.length > 0
      ? [unknown]
      : known.sort((a, b) => count(a) - count(b)).map((term) => [term]);
  for (const attempt of attempts.slice(0, 3)) {
    const kept = query.terms.filter((term) => !attempt.includes(term));
    let together = intersectOf(
      kept.flatMap((term) => term.words.map(stem)),
      index,
    );
    const corrections = new Map<Term, string>();
    for (const term of attempt) {
      const alike = await wordsAlike(wordOf(term), index);
      signal?.throwIfAborted();
      await storage.loadTerms(alike.map(({ word }) => stem(word)));
      const used =
        likeliest(alike, together, index) ?? (unknown.length > 0 ? alike[0]?.word : undefined);
      if (!used) break;
      corrections.set(term, used);
      const ids = storage.postings(stem(used))?.ids;
      if (ids) together = together ? intersect([together, ids]) : ids;
    }
    if (corrections.size < attempt.length) continue;
    const bySpelling = new Map([...corrections].map(([term, used]) => [wordOf(term), used]));
    return {
      query: {
        ...query,
        row: query.row.map((word) => bySpelling.get(word) ?? word),
        terms: query.terms.map((term) => {
          const used = corrections.get(term);
          return used ? { words: [used], exact: false, open: false } : term;
        }),
      },
      corrections: [...corrections].map(([term, used]) => ({ typed: wordOf(term), used })),
    };
  }
  return undefined;
}

/** How much it tells for a word that a turn with all the other words is about it: for a rare word as much as a slip costs. */
const EVIDENCE = 2;

/** Of words alike, the one most likely meant: it is found with the others, where that can be told. */
function likeliest(
  alike: readonly Alike[],
  together: Uint32Array | undefined,
  { storage, stem }: LanguageIndex,
): string | undefined {
  const none = new Uint32Array();
  let [best, least] = [undefined as string | undefined, Number.POSITIVE_INFINITY];
  for (const { word, cost } of alike) {
    const term = stem(word);
    // A frequent word is found with everything, which tells nothing, whether its list happens to be here or not.
    const own = storage.row(term)?.postings?.ids;
    const ids = own && together ? intersect([own, together]) : own;
    if (ids?.length === 0) continue;
    const evidence = ids && together ? Math.max(...scoreByIndex(ids, none, [term], storage)) : 0;
    if (cost - EVIDENCE * evidence < least) [best, least] = [word, cost - EVIDENCE * evidence];
  }
  return best;
}

function intersectOf(
  terms: readonly string[],
  { storage }: LanguageIndex,
): Uint32Array | undefined {
  const lists = terms.flatMap((term) => storage.postings(term)?.ids ?? []);
  return lists.length > 0 ? intersect(lists) : undefined;
}

/** A file's words are read once, and forgotten with it. */
const known = new WeakMap<Uint8Array, Spelling[]>();

function spellingsIn(file: Uint8Array): Spelling[] {
  const spellings = known.get(file) ?? readSpellings(file);
  known.set(file, spellings);
  return spellings;
}

/** A known word and how unlikely it is that a slip made the typed one of it. */
interface Alike {
  word: string;
  cost: number;
}

/** Known words one or two slips away, the likeliest first. */
async function wordsAlike(typed: string, { info, loader }: LanguageIndex): Promise<Alike[]> {
  if (!info.spellings) return [];
  const shards = new Set(keysLike(typed).map((key) => shardOfKey(key, info.spellings)));
  const parts = await Promise.all(
    [...shards].map(async (shard) => spellingsIn(await loader.file(paths.spellings(shard)))),
  );
  const most = typed.length > 7 ? 2 : 1;
  const found = new Map<string, number>();
  for (const { word, frequency } of parts.flat()) {
    const slips = distance(typed, word, most);
    if (slips > 0 && slips <= most) found.set(word, cost(typed, { word, frequency }, slips));
  }
  return [...found]
    .map(([word, cost]) => ({ word, cost }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, TRIED);
}

/** A second slip is unlikely, one in the first letter a little; frequent words are likelier than rare ones. */
const cost = (typed: string, { word, frequency }: Spelling, slips: number): number =>
  slips * 10 + (word[0] === typed[0] ? 0 : 2) - frequency * 0.5;

/** Letters left out, put in, changed, or two changed round (optimal string alignment); `most` + 1 for more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
