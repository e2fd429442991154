/** The address is the state: both ways, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, readState, type SearchState, stateUrl, toggle } from '../../src/search/state.ts';

const addressOf = (state: SearchState) => stateUrl(state).replace(/^[^?]*/, '');
const text = fc.string({ minLength: 1, unit: 'grapheme' });
const values = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const filters = fc.record(
  {
    speaker: values,
    outlet: values,
    language: values,
    year: values,
    kind: fc.subarray(['question' as const, 'answer' as const, 'speech' as const], {
      minLength: 1,
    }),
    from: fc.constantFrom('2020', '2020-08', '2020-08-26'),
    to: fc.constantFrom('2021', '2021-12'),
  },
  { requiredKeys: [] },
);
const plain = readState('');

describe('an address', () => {
  test('is read back as the state it was made from', () => {
    const state = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      page: fc.integer({ min: 1, max: 9999 }),
      view: fc.constant('turns' as const),
      sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
      order: fc.constant('text' as const),
      by: fc.constant('year' as const),
      filters,
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(addressOf(each))).toEqual(each);
      }),
    );
  });

  test.each([
    ['?q=a&view=concordance&order=left', { view: 'concordance', order: 'left' }],
    ['?q=a&view=timeline&by=month', { view: 'timeline', by: 'month' }],
    ['?q=a&in=answer&in=question', { filters: { kind: ['answer', 'question'] } }],
    [
      '?q=a&speaker=ada-quill&from=2020-08',
      { filters: { speaker: ['ada-quill'], from: '2020-08' } },
    ],
  ])('%s', (address, expected) => {
    expect(readState(address)).toMatchObject(expected);
    expect(addressOf(readState(address))).toBe(address);
  });

  test('takes what it does not know for the first choice', () => {
    for (const address of ['?view=x&sort=%&page=-3&in=shout&from=yesterday', '?page=1e999', '?%'])
      expect(readState(address)).toEqual(plain);
    expect(readState('?page=99999999999').page).toBe(99999999999);
  });

  test('leaves out what is as it would be anyway', () => {
    expect(addressOf(change(plain, { query: 'a b' }))).toBe('?q=a+b');
    expect(addressOf(plain)).toBe('');
  });
});

test('a filter chosen twice is as it was; any choice leads to the first page', () => {
  const state = change(plain, { query: 'a', page: 3 });
  const chosen = toggle(state, 'speaker', 'ada-quill');
  expect(chosen).toMatchObject({ page: 1, filters: { speaker: ['ada-quill'] } });
  expect(toggle(chosen, 'speaker', 'ada-quill').filters).toEqual({});
});
