/** What is told of a tree in a line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, excerpt, wordPlaces, words } from '../src/transcript/query.ts';

test.each([
  ['Short enough.', 'Short enough.'],
  ['The ferry leaves at noon, and the harbour', 'The ferry leaves at noon…'],
  ['Which ferry leaves today? The next', 'Which ferry leaves today?\u00a0…'],
  ['Unbreakableunbreakableunbreakableunbreakable', 'Unbreakableun…'],
])('an excerpt ends between words: %s', (text, expected) => {
  const length = text.startsWith('Un') ? 26 : 27;
  expect(excerpt(text, length).length).toBeLessThanOrEqual(length + 2);
  expect(excerpt(text, length)).toBe(expected);
});

test('an excerpt is that of the text without needless blanks, however many there are', () => {
  const unit = fc.constantFrom('a', 'b', '. ', ' ', '\n\n', ' '.repeat(9), '?', '😀');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const flat = text.replace(/\s+/g, ' ').trim();
      expect(excerpt(text, 12)).toBe(excerpt(flat, 12));
      expect(excerpt(text, 12).replace(/\u00a0?…$/, '')).toBe(
        flat.slice(0, excerpt(text, 12).replace(/\u00a0?…$/, '').length),
      );
    }),
  );
});

test('words are counted and found as they are listed', () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aЯ9 '’-,東한ア\u0301\u093f½٣"),
    fc.constantFrom('𝒜', '𠀀', '😀', '\ud800'),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      expect(countWords(text)).toBe(words(text).length);
      const places = wordPlaces(text);
      const found = words(text).map((_, at) => text.slice(places[2 * at], places[2 * at + 1]));
      expect(found).toEqual(words(text));
      expect(places).toHaveLength(2 * found.length);
    }),
    { numRuns: 3000 },
  );
});
