/** The tokenizer: what a word is, what it is folded to, and that its place in the original is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../src/search/words.ts';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['The Astara-Rasht line, 12,000 km.', 'the astara rasht line 12 000 km'],
    ["We don’t; we don't.", "we don't we don't"],
    ['‘Quoted’ ministers’ O’Neill rock’n’roll', "quoted ministers o'neill rock'n'roll"],
    ['Ёлка, ёж и еж', 'елка еж и еж'],
    ['мой мои Й', 'мой мои й'],
    ['не́бо', 'небо'],
    ['naïve CAFÉ Zürich', 'naive cafe zurich'],
    ['Cafe\u0301', 'cafe'],
    ['oﬃce ＡＢＣ №5', 'office abc 5'],
    ['İstanbul', 'istanbul'],
    ['ŉ Ѐ’ͺ a’ŉ', "n е a'n"],
    ['co\u00adopera\u00adtion', 'cooperation'],
    ['東京の港 and 한국', '東 京 の 港 and 한국'],
    ['شَعْب', 'شعب'],
    ['किताब', 'किताब'],
    ['a_b <b>c</b> &amp;', 'a b b c b amp'],
    ['', ''],
    ['… – “” \u0301', ''],
  ])('%j', (text, expected) => {
    expect(texts(text).join(' ')).toBe(expected);
  });

  it('tells words apart that are remembered at the same number', () => {
    // Both are 31 times the one letter and the other: 31 × 65 + 97 = 31 × 66 + 66.
    expect(texts('AaAa BBBB AaBB AaAa BBBB')).toEqual(['aaaa', 'bbbb', 'aabb', 'aaaa', 'bbbb']);
  });

  it('places words in the original, where folding changes their length', () => {
    const text = 'An oﬃce in İzmir, «Ёлка» – don’t.';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'An',
      'oﬃce',
      'in',
      'İzmir',
      'Ёлка',
      'don’t',
    ]);
  });

  it('for any text: places are in order, part nothing twice, and fold to their word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { text: folded, start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end))).toBe(folded);
          before = end;
        }
      }),
    );
  });

  it('for letters of any kind: a word is all of its run, and folds as one', () => {
    const unit = fc.constantFrom(..."aZ9éаЯйёЁъ’'- «\u0301\u0306\u00ad東ß");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        let before = 0;
        for (const { text: folded, start, end } of words(text)) {
          expect(fold(text.slice(start, end))).toBe(folded);
          expect(text.slice(before, start)).not.toMatch(/[\p{L}\p{N}]/u);
          if (folded !== '東') expect(text.slice(end)).not.toMatch(/^[\p{M}\u00ad]*[a-zа-яё]/iu);
          before = end;
        }
        expect(text.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('a folded word of letters is a word, and stays as it is', () => {
    const letters = fc.stringMatching(/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}0-9’']{1,12}$/u);
    fc.assert(
      fc.property(letters, (text) => {
        for (const folded of texts(text)) expect(texts(folded)).toEqual([folded]);
      }),
    );
  });

  it('does not lose letters: case aside, plain words come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/)), (list) => {
        expect(texts(list.join(' '))).toEqual(list.map((word) => word.toLowerCase()));
      }),
    );
  });
});
