/** The sentences the page says, and what it offers when nothing was found. */
import { expect, describe as group, it } from 'vitest';
import { looser } from '../../src/search/looser.ts';
import { describe, describeLoading } from '../../src/search/status.ts';

const said = (query: string, total: number, transcripts: number, page = 1, pages = 1) => {
  const { text, query: asked, more } = describe({ query, total, transcripts }, { page, pages });
  return [text, asked, more].filter(Boolean).join(' ');
};

group('what was found', () => {
  it.each([
    [said('iran', 0, 0), 'No turn contains iran'],
    [said('iran', 1, 1), '1 turn in 1 transcript contains iran'],
    [said('iran', 3, 1), '3 turns in 1 transcript contain iran'],
    [said('iran', 1234, 56, 2, 62), '1,234 turns in 56 transcripts contain iran Page 2 of 62.'],
    [said('-iran', 0, 0), 'Add a word to look for: there are only words to leave out.'],
    [said('???', 0, 0), 'There is no word in that to look for.'],
    [
      said(`iran ${'x'.repeat(2000)}`, 0, 0).replace(/x{115}/, 'xx'),
      'No turn contains iran xx… Only the beginning of this long query was used.',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('mentions a size that is worth mentioning', () => {
    expect(describeLoading(400_000)).toBe('Searching …');
    expect(describeLoading(1_260_000)).toBe('Loading 1.3 MB of the index …');
  });
});

group('looser', () => {
  it.each<[string, string[]]>([
    ['"gas field"', ['gas field', 'field', 'gas']],
    ['harbour bridge', ['harbour', 'bridge']],
    ['harbour -bridge', ['harbour']],
    ['co-chair', ['co chair', 'chair', 'co']],
    ['"sanction"', ['sanction']],
    ['harbour', []],
    ['Harbour', []],
    ['-harbour', []],
    ['', []],
    ['one two three four five six seven', ['three', 'seven', 'four', 'five', 'one']],
  ])('%s', (typed, expected) => {
    expect(looser(typed)).toEqual(expected);
  });
});
