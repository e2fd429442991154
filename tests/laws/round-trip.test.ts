/** Laws 2 and 3: parse(stringify(tree)) is the tree, and its Markdown is its own canonical form; nothing throws on any tree. */
import fc from 'fast-check';
import { test } from 'vitest';
import { transcript } from '../arbitrary-transcript.ts';
import { keepLawfully } from './of-trees.ts';

test('a tree survives being written and read back, positions aside', () => {
  fc.assert(fc.property(transcript, keepLawfully), { numRuns: 2000 });
});
