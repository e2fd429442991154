/** Tells the language of a text: by its script, and where several languages share one, by their small words. */
import { table } from './recognition.ts';
import { neighbours } from './small-words.ts';

/** As much of a text as tells its language. */
const SAMPLE = 10_000;
/** A text of fewer letters tells nothing. */
const LEAST_LETTERS = 24;
/** One word in so many is a small word of its language in ordinary prose. */
const LEAST_SHARE = 0.08;
/** The likeliest language is so much likelier than the next. */
const LEAD = 1.3;

/** Scripts of one language among those spoken at press conferences, or of several that are told apart by small words. */
const SCRIPTS: Readonly<Record<string, string | undefined>> = {
  ...{ Latin: undefined, Cyrillic: undefined, Arabic: undefined, Devanagari: undefined },
  ...{ Greek: 'el', Hebrew: 'he', Hangul: 'ko', Han: 'zh', Hiragana: 'ja', Katakana: 'ja' },
  ...{ Thai: 'th', Georgian: 'ka', Armenian: 'hy', Bengali: 'bn', Tamil: 'ta', Telugu: 'te' },
  ...{ Kannada: 'kn', Malayalam: 'ml', Gujarati: 'gu', Gurmukhi: 'pa', Sinhala: 'si', Khmer: 'km' },
  ...{ Lao: 'lo', Myanmar: 'my', Ethiopic: 'am', Tibetan: 'bo' },
};
/** A sign that is a syllable or a word says as much as several letters. */
const WEIGHTS: Readonly<Record<string, number>> = { Han: 3, Hiragana: 3, Katakana: 3, Hangul: 3 };

/** Small words of all languages, and in how many of these languages each is one. */
const LISTS: readonly [tag: string, words: ReadonlySet<string>][] = [
  ...Object.entries(table).map(([tag, { common }]): [string, string[]] => [tag, common]),
  ...Object.entries(neighbours),
].map(([tag, words]) => [tag, new Set(words)]);
const SHARES = LISTS.flatMap(([, words]) => [...words]).reduce(
  (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1),
  new Map<string, number>(),
);

/** The language of a text; undefined when none stands out. The text is prose: markup would speak English. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script === undefined) return undefined;
  if (script === 'Han') return bySigns(sample);
  return SCRIPTS[script] ?? bySmallWords(sample);
}

/** The commonest signs that only one of the two scripts of Chinese has. */
const TRADITIONAL = /[這個們會發說來對時國為請問題還過現兩從與無學經開關長]/g;
const SIMPLIFIED = /[这个们会发说来对时国为请问题还过现两从与无学经开关长]/g;

/** Chinese, and its script where that is the traditional one: the tag alone stands for the other. */
function bySigns(sample: string): string {
  const [traditional, simplified] = [TRADITIONAL, SIMPLIFIED].map(
    (signs) => sample.match(signs)?.length ?? 0,
  ) as [number, number];
  return traditional > simplified ? 'zh-Hant' : 'zh';
}

/** The script of most of a text; Japanese writes its words in Chinese signs and ends them in its own. */
function scriptOf(sample: string): string | undefined {
  const counts = Object.keys(SCRIPTS).map((script): [string, number] => [
    script,
    (sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) * (WEIGHTS[script] ?? 1),
  ]);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const count = Object.fromEntries(counts);
  const kana = (count['Hiragana'] ?? 0) + (count['Katakana'] ?? 0);
  const [first] = counts.toSorted(([, a], [, b]) => b - a);
  if (!first || all < LEAST_LETTERS) return undefined;
  if (kana > 0 && kana + (count['Han'] ?? 0) > all / 2)
    return (count['Hiragana'] ?? 0) > all * 0.05 ? 'Hiragana' : 'Han';
  return first[1] > all / 2 ? first[0] : undefined;
}

/** The language of whose small words there are most; a word that is small in several languages counts less in each. */
function bySmallWords(sample: string): string | undefined {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = LISTS.map(([tag, small]) => {
    const hits = words.filter((word) => small.has(word));
    const weight = hits.reduce((sum, word) => sum + 1 / (SHARES.get(word) ?? 1), 0);
    return { tag, share: hits.length / words.length, weight };
  });
  const [best, second] = scores.toSorted((a, b) => b.weight - a.weight);
  return best && best.share >= LEAST_SHARE && best.weight > (second?.weight ?? 0) * LEAD
    ? best.tag
    : undefined;
}
