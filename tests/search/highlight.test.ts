/** Marked pieces and excerpts: nothing lost, nothing invented, what is marked is what matched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { type Segment, segments } from '../../src/search/highlight.ts';
import { match, merge } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { loadStem } from '../../src/search/stem.ts';

const stem = await loadStem('en');

import { madeUp } from './records.ts';

/** `We [sanction] them`: marked pieces in brackets. */
const show = (pieces: Segment[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const excerptOf = (text: string, typed: string) =>
  show(excerpt(text, match(text, parseQuery(typed), stem) ?? []));

describe('segments', () => {
  it('marks the places and joins overlapping ones', () => {
    const ranges = [
      { start: 3, end: 8 },
      { start: 0, end: 5 },
      { start: 10, end: 12 },
    ];
    expect(show(segments('0123456789abcdef', ranges))).toBe('[01234567]89[ab]cdef');
    expect(merge(ranges)).toEqual([
      { start: 0, end: 8 },
      { start: 10, end: 12 },
    ]);
  });

  it('keeps markup as text', () => {
    expect(segments('<b>x</b>', [{ start: 3, end: 4 }])).toEqual([
      { text: '<b>', marked: false },
      { text: 'x', marked: true },
      { text: '</b>', marked: false },
    ]);
  });

  it('joined, is the text; its marked letters are those of the ranges', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    fc.assert(
      fc.property(fc.string({ minLength: 31, maxLength: 31 }), fc.array(range), (text, ranges) => {
        const pieces = segments(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.flatMap((piece) => piece.text.split('').map(() => piece.marked));
        const expected = [...text.split('').keys()].map((at) =>
          ranges.some(({ start, end }) => at >= start && at < end),
        );
        expect(marked).toEqual(expected);
      }),
    );
  });
});

describe('excerpt', () => {
  const text =
    'We met at noon. The Harbour Act passed. Nobody spoke against it.\n\nThen the cranes moved. Rain fell on the harbour all day. Prices rose.';

  it.each([
    ['act', 'The Harbour [Act] passed.'],
    ['harbour', 'The [Harbour] Act passed.'],
    ['harbour rain', '[Rain] fell on the [harbour] all day.'],
    ['act prices', 'The Harbour [Act] passed. … [Prices] rose.'],
    ['passed nobody', 'The Harbour Act [passed]. [Nobody] spoke against it.'],
    ['"moved rain"', 'Then the cranes [moved. Rain] fell on the harbour all day.'],
  ])('%s', (typed, expected) => {
    expect(excerptOf(text, typed)).toBe(expected);
  });

  it('cuts a long sentence between words, around what matched', () => {
    const long = `${'many words before '.repeat(40)}the needle ${'and many after '.repeat(40)}`;
    const cut = excerptOf(long, 'needle');
    expect(cut).toMatch(/^… \w.* the \[needle\] and .*\w …$/s);
    expect(cut.length).toBeLessThan(300);
    for (const word of cut
      .replace(/[[\]…]/g, '')
      .trim()
      .split(/ +/))
      expect('many words before the needle and many after'.split(' ')).toContain(word);
  });

  it('shows every term of a short query, and marks only what matched', () => {
    for (const { text: said } of madeUp(60)) {
      for (const typed of ['the', 'agree', '"of the"', 'security council', 'don’t sign']) {
        const matches = match(said, parseQuery(typed), stem);
        if (!matches) continue;
        const marked = excerpt(said, matches).filter((piece) => piece.marked);
        const allowed = new Set(merge(matches).map(({ start, end }) => said.slice(start, end)));
        expect(marked.length).toBeGreaterThan(0);
        for (const piece of marked) expect(allowed).toContain(piece.text);
        const terms = new Set(matches.map(({ term }) => term));
        const again = match(marked.map((piece) => piece.text).join(' . '), parseQuery(typed), stem);
        expect(new Set(again?.map(({ term }) => term))).toEqual(terms);
      }
    }
  });
});
