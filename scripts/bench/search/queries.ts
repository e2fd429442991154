/** Query sets whose answer is known: each query is made from one unit, and that unit is what it should find. */
import { type Random, randomFrom } from '../../random.ts';
import { type Address, anchorOf, type Document } from './corpus.ts';

/** The sets, in the order they are reported, and what a query of each is. */
export const KINDS = {
  quote: 'four to six words in a row that one unit alone has, without quotation marks',
  quoted: 'the same in quotation marks',
  keywords: 'three words that say much about the unit',
  typo: 'the same, one letter of one word wrong, so that nobody says that word',
  inflected: 'the same, one word in another form that somebody says',
  prefix: 'the same, the last word cut while it is being typed',
} as const;
export type Kind = keyof typeof KINDS;

export interface BenchQuery {
  kind: Kind;
  text: string;
  source: Address;
}

export interface Word {
  /** In lower case. */
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** A keyword says something: letters only, not too short. */
const KEYWORD = /^[a-z]{4,}$/;
/** A keyword is in at least so many units, and in no more than one of so many: no slip of the pen, no "would". */
const [RARE, COMMON] = [3, 20];
/** Keywords are drawn from so many that say most. */
const SALIENT = 6;
/** Drawn in excess, since a quote may not be unique and a word may have no other form. */
const EXCESS = 4;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/**
 * As many queries of each kind as asked for, or as the corpus yields. All kinds but the quotes of a number are
 * made from the same three words, so that what a typo costs can be read off.
 */
export function makeQueries(
  documents: readonly Document[],
  count: number,
  seed: number,
): BenchQuery[] {
  const random = randomFrom(seed);
  const frequencies = countUnits(documents);
  const total = documents.reduce((sum, { units }) => sum + units.length, 0);
  const drawn = drawUnits(documents, count * EXCESS, random);
  const quotes = uniqueOnly(
    drawn.flatMap(({ text, source }) => {
      const quote = drawQuote(text, random);
      return quote ? [{ ...quote, source }] : [];
    }),
    documents,
  ).slice(0, count);
  const salient = drawn.flatMap(({ text, source }) => {
    const words = random.sample(salientWords(text, frequencies, total), 3);
    if (words.length < 3) return [];
    const typo = withTypo(words, frequencies, random);
    const inflected = withOtherForm(words, frequencies, random);
    const prefix = withLastCut(words);
    return typo && inflected ? [{ keywords: words, typo, inflected, prefix, source }] : [];
  });
  return [
    ...quotes.map(({ text, source }): BenchQuery => ({ kind: 'quote', text, source })),
    ...quotes.map(
      ({ text, source }): BenchQuery => ({ kind: 'quoted', text: `"${text}"`, source }),
    ),
    ...(['keywords', 'typo', 'inflected', 'prefix'] as const).flatMap((kind) =>
      salient
        .slice(0, count)
        .map(({ source, ...made }): BenchQuery => ({ kind, text: made[kind].join(' '), source })),
    ),
  ];
}

/** In how many units each word is. */
function countUnits(documents: readonly Document[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { units } of documents)
    for (const unit of units)
      for (const word of new Set(unit.toLowerCase().match(WORD)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function drawUnits(documents: readonly Document[], count: number, random: Random) {
  return Array.from({ length: count }, () => {
    const { id, units } = random.pick(documents);
    const unit = random.below(units.length);
    return { text: units[unit] ?? '', source: { id, anchor: anchorOf(unit) } };
  });
}

/** Four to six words with nothing but spaces and commas between them, as a reader copies them. */
function drawQuote(text: string, random: Random): { text: string; words: string[] } | undefined {
  const length = 4 + random.below(3);
  const words = wordsOf(text);
  const from = random.below(Math.max(1, words.length - length));
  const part = words.slice(from, from + length);
  const [first, last] = [part[0], part.at(-1)];
  if (part.length < length || !first || !last) return undefined;
  const quote = text.slice(first.start, last.end);
  if (!/^[\p{L}\p{N}'’]+(?:,? [\p{L}\p{N}'’]+)+$/u.test(quote)) return undefined;
  return { text: quote, words: part.map((word) => word.text) };
}

/** The quotes that one unit alone has, by reading the whole corpus once. */
function uniqueOnly<T extends { words: string[] }>(
  quotes: T[],
  documents: readonly Document[],
): T[] {
  const seen = new Map<string, number>();
  const byStart = Map.groupBy(quotes, ({ words }) => words.slice(0, 2).join(' '));
  for (const { units } of documents)
    for (const unit of units) {
      const words = unit.toLowerCase().match(WORD) ?? [];
      const here = new Set<string>();
      words.forEach((word, at) => {
        for (const { words: quote } of byStart.get(`${word} ${words[at + 1]}`) ?? [])
          if (quote.every((part, index) => words[at + index] === part)) here.add(quote.join(' '));
      });
      for (const quote of here) seen.set(quote, (seen.get(quote) ?? 0) + 1);
    }
  const drawn = new Set<string>();
  return quotes.filter(({ words }) => {
    const quote = words.join(' ');
    const isNew = !drawn.has(quote);
    drawn.add(quote);
    return isNew && seen.get(quote) === 1;
  });
}

/** The words that tell this unit from others, by how often they are here and how rare elsewhere. */
function salientWords(text: string, frequencies: Map<string, number>, total: number): string[] {
  const here = new Map<string, number>();
  for (const { text: word } of wordsOf(text)) here.set(word, (here.get(word) ?? 0) + 1);
  return [...here]
    .filter(([word]) => {
      const frequency = frequencies.get(word) ?? 0;
      return KEYWORD.test(word) && frequency >= RARE && frequency <= Math.max(RARE, total / COMMON);
    })
    .map(([word, count]) => ({
      word,
      weight: count * Math.log(total / (frequencies.get(word) ?? 1)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, SALIENT)
    .map(({ word }) => word);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** One slip after the first letter of one word of five letters or more: changed, lost, added or swapped. */
function withTypo(
  words: readonly string[],
  frequencies: Map<string, number>,
  random: Random,
): string[] | undefined {
  const long = words.flatMap((word, at) => (word.length >= 5 ? [{ word, at }] : []));
  if (long.length === 0) return undefined;
  const { word, at } = random.pick(long);
  for (let tries = 0; tries < 20; tries++) {
    const wrong = slip(word, random);
    if (wrong !== word && !frequencies.has(wrong)) return words.with(at, wrong);
  }
  return undefined;
}

function slip(word: string, random: Random): string {
  const place = 1 + random.below(word.length - 1);
  const letter = random.pick([...ALPHABET]);
  const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  return random.pick([
    before + letter + after,
    before + after,
    before + letter + here + after,
    before + after.charAt(0) + here + after.slice(1),
  ]);
}

/** Endings of English that take each other's place. */
const ENDINGS = ['', 's', 'es', 'ed', 'd', 'ing', 'e'];

/** One word in another form of it that is said more than once. */
function withOtherForm(
  words: readonly string[],
  frequencies: Map<string, number>,
  random: Random,
): string[] | undefined {
  const forms = words.flatMap((word, at) => {
    const stems = ENDINGS.filter((end) => word.endsWith(end)).map((end) =>
      word.slice(0, word.length - end.length),
    );
    return [...new Set(stems.flatMap((stem) => ENDINGS.map((end) => stem + end)))]
      .filter((form) => form !== word && form.length >= 4 && (frequencies.get(form) ?? 0) > 1)
      .map((form) => words.with(at, form));
  });
  return forms.length ? random.pick(forms) : undefined;
}

const withLastCut = (words: readonly string[]): string[] =>
  words.map((word, at) =>
    at < words.length - 1 ? word : word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))),
  );
