/** What is told of a tree in a line. */
import { expect, test } from 'vitest';
import { excerpt } from '../src/transcript/query.ts';

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
