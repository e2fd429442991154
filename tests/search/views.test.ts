/** What the page's views are made of: CSV that is safe and can be undone, text directives, periods without holes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, toCsv, unguard } from '../../src/search/csv.ts';
import { textDirective } from '../../src/search/text-fragment.ts';
import { withGaps } from '../../src/search/timeline-view.ts';

describe('CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.constantFrom(..."=+-@'\t\r\n＝＋ "), fc.string()).map((parts) => parts.join('')),
  );

  test('no cell begins as a formula does, and every cell can be had back', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guard(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        expect(unguard(guard(text))).toBe(text);
      }),
    );
  });

  test('rows are quoted and end in CRLF', () => {
    expect(
      toCsv([
        ['a', 'say "b"'],
        ['=1+1', '’tis'],
      ]),
    ).toBe('\uFEFF"a","say ""b"""\r\n"\'=1+1","’tis"\r\n');
  });
});

describe('a text directive', () => {
  const plain = (text: string) => ({ text, marked: false });
  const marked = (text: string) => ({ text, marked: true });

  test.each([
    [
      [plain('We met the '), marked('harbour master'), plain(' at noon, in rain.')],
      'We%20met%20the-,harbour%20master,-at%20noon%2C%20in',
    ],
    [[marked('Harbours'), plain(', all.')], 'Harbours,-%2C%20all.'],
    [[plain('so '), marked('co-chair')], 'so-,co%2Dchair'],
    [[plain('… a b c d '), marked('e'), plain(' … f'), marked('g')], 'b%20c%20d-,e'],
  ])('%#', (excerpt, expected) => {
    expect(textDirective(excerpt)).toBe(`:~:text=${expected}`);
  });

  test('there is none without marked words', () => {
    expect(textDirective([plain('nothing')])).toBe('');
    expect(textDirective([])).toBe('');
  });
});

describe('periods', () => {
  test('between the first and the last all are there', () => {
    expect(withGaps([bar('2019', 2), bar('2022', 1)], 'year').map(({ count }) => count)).toEqual([
      2, 0, 0, 1,
    ]);
    expect(withGaps([bar('2019-11', 1), bar('2020-02', 3)], 'month')).toEqual([
      bar('2019-11', 1),
      bar('2019-12', 0),
      bar('2020-01', 0),
      bar('2020-02', 3),
    ]);
    expect(withGaps([], 'year')).toEqual([]);
  });

  function bar(period: string, count: number) {
    return { period, count };
  }
});
