/** The judge: what matches where, and that it agrees with the plainest way to say so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { loadStem } from '../../src/search/stem.ts';

const stem = await loadStem('en');

const TEXT =
  'If there were no illegal unilateral sanctions against Iran, the Astara-Rasht railway would be done.\n\nThe OSCE co-chairs agree: to be done is not to be.';

/** The pieces of the text that match. */
const found = (typed: string, text = TEXT) =>
  match(text, parseQuery(typed), stem)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('match', () => {
  it.each<[string, string[] | null]>([
    ['sanctions', ['sanctions']],
    ['sanction', ['sanctions']],
    ['"sanction"', null],
    ['SANCTIONS', ['sanctions']],
    ['anctions', null],
    ['sa', null],
    ['rail', ['railway']],
    ['"illegal unilateral sanctions"', ['illegal unilateral sanctions']],
    ['"illegal sanctions"', null],
    ['"unilateral illegal"', null],
    ['"llegal unilateral"', null],
    ['"illegal unilateral sanction"', null],
    ['"illegal unilateral sanct', ['illegal unilateral sanctions']],
    ['Astara-Rasht', ['Astara-Rasht']],
    ['"astara rasht"', ['Astara-Rasht']],
    ['co-chair', ['co-chairs']],
    ['"Iran the astara"', ['Iran, the Astara']],
    ['"done the OSCE"', null],
    ['done', ['done', 'done']],
    ['"to be"', ['to be', 'to be']],
    ['iran osce', ['Iran', 'OSCE']],
    ['iran georgia', null],
    ['iran -georgia', ['Iran']],
    ['iran -sanction', null],
    ['iran -"sanction"', ['Iran']],
    ['iran -"unilateral sanctions"', null],
    ['iran -"sanctions unilateral"', ['Iran']],
    ['-georgia', null],
    ['', null],
    ['"to be" be', ['be', 'to be', 'be', 'to be', 'be']],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('finds repeated words in a row', () => {
    expect(found('"huge huge"', 'A huge huge huge risk.')).toEqual(['huge huge', 'huge huge']);
    expect(found('"huge huge"', 'A huge risk, huge.')).toBeNull();
  });

  it('tells exact forms from longer ones', () => {
    const text = 'sanctions sanction';
    expect(match(text, parseQuery('sanction'), stem)?.map(({ exact }) => exact)).toEqual([
      false,
      true,
    ]);
  });

  it('quoted: finds a row of words exactly where it stands, as a search of a plain string does', () => {
    const word = fc.constantFrom('a', 'be', 'bee', 'Sea', 'seas', 'é', 'e');
    const said = fc.array(word, { maxLength: 30 });
    fc.assert(
      fc.property(said, fc.array(word, { minLength: 1, maxLength: 3 }), (text, phrase) => {
        const plain = (list: string[]) => ` ${list.join(' ')} `.toLowerCase().replaceAll('é', 'e');
        const places = match(text.join(' '), parseQuery(`"${phrase.join(' ')}"`), stem) ?? [];
        const expected: number[] = [];
        for (let at = plain(text).indexOf(plain(phrase)); at >= 0; ) {
          expected.push(at);
          at = plain(text).indexOf(plain(phrase), at + 1);
        }
        expect(places.map(({ start }) => start)).toEqual(expected);
      }),
    );
  });

  it('every place begins and ends with the words asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, typed) => {
        for (const { start, end } of match(text, parseQuery(typed), stem) ?? []) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
