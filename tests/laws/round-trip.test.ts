/** Laws 2 and 3: parse(stringify(tree)) is the tree, and its Markdown is its own canonical form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/transcript/parse.ts';
import { stringify } from '../../src/transcript/stringify.ts';
import { transcript } from '../arbitrary-transcript.ts';
import { withoutPositions } from '../without-positions.ts';

test('a tree survives being written and read back, positions aside', () => {
  fc.assert(
    fc.property(transcript, (tree) => {
      const markdown = stringify(tree);
      const parsed = parse(markdown);
      expect(parsed.messages.map(String)).toEqual([]);
      expect(withoutPositions(parsed.transcript)).toEqual(tree);
      expect(stringify(parsed.transcript ?? tree)).toBe(markdown);
    }),
    { numRuns: 2000 },
  );
});
