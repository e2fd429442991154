/** Queries to try, made from what the archive says: each finds something, none is written down anywhere. */
import { match } from './match.ts';
import { parseQuery } from './query.ts';
import type { SearchRecord } from './record.ts';
import type { Stem } from './stem.ts';
import { words } from './words.ts';

/** Shorter words say little about what was talked of. */
const LONG = 7;

/** A word, a phrase and a word without another, from the questions of one transcript; fewer when it has none. */
export function examples(records: readonly SearchRecord[], stem: Stem): string[] {
  const questions = records.filter(({ type }) => type === 'question');
  const source = questions.length ? questions : records;
  const turns = records.map(({ text }) => new Set(words(text).map((word) => word.text)));
  const spread = (word: string) => turns.filter((said) => said.has(word)).length;
  const long = [...new Set(source.flatMap(({ text }) => words(text).map((word) => word.text)))]
    .filter((word) => word.length >= LONG && /^\p{L}+$/u.test(word))
    .map((word) => ({ word, spread: spread(word) }))
    // Said in several turns but not in all: worth searching for. Longest first, then by alphabet.
    .sort(
      (a, b) =>
        Number(b.spread > 1 && b.spread < turns.length) -
          Number(a.spread > 1 && a.spread < turns.length) ||
        b.word.length - a.word.length ||
        (a.word < b.word ? -1 : 1),
    );
  const word = long[0]?.word;
  const other = long.slice(1).find((next) => word && works(`${word} -${next.word}`, records, stem));
  return [word ?? '', phraseOf(source) ?? '', word && other ? `${word} -${other.word}` : ''].filter(
    (typed) => typed && works(typed, records, stem),
  );
}

const works = (typed: string, records: readonly SearchRecord[], stem: Stem): boolean =>
  records.some(({ text }) => match(text, parseQuery(typed), stem));

/** Three words in a row with nothing but spaces between them, the longest such, in quotation marks. */
function phraseOf(records: readonly SearchRecord[]): string | undefined {
  const rows = records.flatMap(({ text }) => {
    const said = words(text);
    return said.slice(2).flatMap((last, at) => {
      const [first, middle] = said.slice(at, at + 2);
      const row = first && middle ? text.slice(first.start, last.end) : '';
      return /^\p{L}{4,} \p{L}{4,} \p{L}{4,}$/u.test(row) ? row : [];
    });
  });
  const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), '');
  return longest && `"${longest}"`;
}
