/** Lists of the archive: pages by time, ways in, spellings that are matched whole, and the setting of Russian. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Named, outletOf, spellingsOf, topicsIn } from '../src/authority.ts';
import { typeset } from '../src/languages/typography.ts';
import { canonicalPeriod, FULL, pagesByPeriod } from '../src/periods.ts';
import { stretchesOf } from '../src/receipt-lines.ts';

const named = (id: string, ...aliases: string[]): Named => ({ id, name: id, names: {}, aliases });

describe('pages by time', () => {
  const day = fc
    .tuple(fc.integer({ min: 2015, max: 2019 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${`${month}`.padStart(2, '0')}-01`);

  test('every item stands on exactly one page of the lowest level, and the counts are true', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 400 }), (dates) => {
        const list = [...dates].sort().reverse();
        const pages = pagesByPeriod(list, (date) => date);
        const months = new Set(pages.map(({ month }) => month?.slice(0, 4)));
        const lowest = pages.filter(({ period, year }) =>
          months.has(year) ? period.length === 7 : period.length === 4,
        );
        expect(lowest.flatMap(({ items }) => items)).toEqual(list);
        expect(new Set(pages.map(({ period }) => period)).size).toBe(pages.length);
        const [own] = pages;
        expect(own?.years.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        for (const page of pages)
          if (!page.month) expect(page.items.length).toBeLessThanOrEqual(FULL);
      }),
      { numRuns: 200 },
    );
  });

  test('the list’s own address is the newest year, and known by its own name', () => {
    const pages = pagesByPeriod(['2020-02-01', '2019-01-01'], (date) => date);
    expect(pages.map(({ period, items }) => [period, items])).toEqual([
      ['', ['2020-02-01']],
      ['2020', ['2020-02-01']],
      ['2019', ['2019-01-01']],
    ]);
    expect(pages.map(canonicalPeriod)).toEqual(['', '', '2019']);
  });
});

describe('outlets', () => {
  const spellings = spellingsOf([named('Talmar Herald', 'The Herald'), named('NW')]);
  test.each([
    ['MR. LEE', 'Talmar Herald', 'Talmar Herald'],
    ['Ann Lee, the herald', undefined, 'Talmar Herald'],
    ['TALMAR HERALD', undefined, 'Talmar Herald'],
    ['Question', 'NW, by telephone', 'NW'],
    ['Question', 'formerly of the Talmar Herald', undefined],
    ['Question', undefined, undefined],
  ])('%s (%s) → %s', (attribution, annotation, expected) => {
    const turn = annotation ? { attribution, annotation } : { attribution };
    expect(outletOf(turn, spellings)).toBe(expected);
    // Asked again, it is remembered.
    expect(outletOf(turn, spellings)).toBe(expected);
  });

  test('a spelling that two share means neither', () => {
    const { ids, shared } = spellingsOf([named('a', 'The Herald'), named('b', 'the herald')]);
    expect([...ids]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(shared).toEqual(['the herald']);
  });
});

test('topics are found by whole words, in any of their spellings', () => {
  const topics = spellingsOf([named('northern railway', 'the line'), named('rail')]);
  const found = (text: string): string[] => topicsIn(text.toLowerCase(), topics);
  expect(found('The Northern Railway, again.')).toEqual(['northern railway']);
  expect(found('We walked the line.')).toEqual(['northern railway']);
  expect(found('Northern railways and trails')).toEqual([]);
});

test('topics are those whose spellings stand in the text word by word, the longest of a place first', () => {
  const word = fc.constantFrom('a', 'b', 'aa', 'ab', 'ba', 'б', '𝒜');
  const some = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });
  fc.assert(
    fc.property(fc.array(some(3), { maxLength: 5 }), some(12), (names, text) => {
      const topics = spellingsOf(names.map((name) => named(name.join(' '))));
      const expected = new Set<string>();
      for (const place of text.keys())
        for (let length = 3; length > 0; length--) {
          const id = topics.ids.get(text.slice(place, place + length).join(' '));
          if (id !== undefined) expected.add(id);
        }
      expect(topicsIn(text.join(' '), topics)).toEqual([...expected]);
    }),
    { numRuns: 2000 },
  );
});

describe('Russian is set', () => {
  const show = (text: string): string => typeset(text, 'ru').replaceAll('\u00a0', '~');
  test.each([
    ['Мы говорили о мосте и о дороге в горах.', 'Мы~говорили о~мосте и~о~дороге в~горах.'],
    ['Это — мост.', 'Это~— мост.'],
    ['№ 5 и 20 процентов', '№~5 и~20~процентов'],
    ['А. Б. Квелин сказал бы', 'А.~Б.~Квелин сказал~бы'],
    ['Квелин А. Б. и (А. Б. Квелин), А.Б. Квелин', 'Квелин А.~Б. и~(А.~Б.~Квелин), А.Б.~Квелин'],
    ['«В общем», (на деле) и в них', '«В~общем», (на~деле) и~в~них'],
    ['5 % в 2021 г. и 12345 человек', '5~% в~2021~г. и~12345 человек'],
    [
      'В 2020 году, 2021 год; 1 сентября 2021 года. 20 годовых',
      'В~2020~году, 2021~год; 1 сентября 2021~года. 20 годовых',
    ],
    ['Сказано в  двух словах и ', 'Сказано в  двух словах и '],
    ['Мог ли он? Он же мог бы, если бы', 'Мог~ли он? Он~же мог~бы, если~бы'],
    ['Или лишь — а не 3 — то', 'Или лишь~— а~не~3~— то'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test('changing nothing but spaces, and no other language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeset(text, 'ru').replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
        expect(typeset(text, 'en')).toBe(text);
      }),
    );
  });
});

test('receipts cut a source into its lines', () => {
  const source = '5 May\n\nTitle\n\nA: one\n\ntwo\n';
  const at = (line: number, column: number) => ({ line, column });
  const stretches = stretchesOf(source, [
    { what: '-', from: at(1, 1), to: at(1, 6), rule: 'date line' },
    { what: 's1', from: at(5, 1), to: at(7, 4), rule: 'label of a speaker' },
  ]);
  expect(stretches.map(({ lines }) => lines)).toEqual([
    [{ number: 1, text: '5 May' }],
    [
      { number: 5, text: 'A: one' },
      { number: 7, text: 'two' },
    ],
  ]);
});
