/** What is asked again is not made again, as long as it is among the last. */
import { expect, test } from 'vitest';
import { lastFew } from '../src/last-few.ts';

test('the last few are kept, one asked for again the longest', () => {
  const made: string[] = [];
  const few = lastFew<string | undefined>(2);
  const ask = (key: string): string | undefined =>
    few(key, () => {
      made.push(key);
      return key === 'none' ? undefined : key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect([ask('none'), ask('none')]).toEqual([undefined, undefined]);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'none']);
});
