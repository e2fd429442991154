/** What is read without remark-parse is what remark-parse reads: every node, every position. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readPlainBlocks } from '../../src/transcript/plain-blocks.ts';
import { stringify } from '../../src/transcript/stringify.ts';
import { transcript } from '../arbitrary-transcript.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();
const FRONT = '---\ntitle: T\n---\n';

/** How many of the texts were plain: where none is, nothing is compared. */
function expectTheSame(texts: fc.Arbitrary<string>, numRuns: number): number {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPlainBlocks(text);
      if (!read) return;
      plain += 1;
      expect(read).toStrictEqual(markdown.parse(text));
    }),
    { numRuns },
  );
  return plain;
}

/** Pieces of which markup is made, and words between them. */
const piece = fc.constantFrom(
  ...['\n', '\n\n', '\n\n\n', ' ', '  ', '\t', '\r\n', '\u00a0', '\\', '*', '_', '`', '~~~', '```'],
  ...['#', '## ', '### ', '>', '- ', '+ ', '-', '===', '---', '1. ', '2) ', '1990', '.', ')', '('],
  ...['[', ']', ':', '[a]: /b', '![', '<', '<!--', '<b>', '&', '&amp;', '&#35;', 'http://a.b/c_d'],
  ...['*a note*', '\\*', '\\[', '\\#', '«', '»', '—', 'word', 'слово', '中', '\u{1F3A4}', '!', '|'],
  ...['a', 'A word.', '\n\nA word.\n\n', '\n\n### Q1 A. Name\n\n', '\0', '\ufeff', '\u2028', '\v'],
);
const pieces = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
const anything = fc
  .tuple(fc.constantFrom(FRONT, FRONT, FRONT, '---\n---\n', '---\n--- \n---\n', ''), pieces)
  .map(([front, body]) => front + body);

test('of any text, when it is read at all', () => {
  expect(expectTheSame(anything, 20_000)).toBeGreaterThan(1000);
});

test('of the text of any tree', () => {
  expect(expectTheSame(transcript.map(stringify), 500)).toBeGreaterThan(10);
});

test('a transcript with notes and escapes is plain, one with a list is not', () => {
  const folder = join(import.meta.dirname, '../../content/transcripts/2020-08-26-lavrov-bayramov');
  const text = readFileSync(join(folder, 'en.md'), 'utf8');
  const more = `${text}\n*A pause.*\n\n2 \\* 2 \\_ R&D [sic]\n`;
  expect(readPlainBlocks(more)).toEqual(markdown.parse(more));
  expect(readPlainBlocks(more)?.children.at(-1)).toMatchObject({
    children: [{ value: '2 * 2 _ R&D [sic]' }],
  });
  expect(readPlainBlocks(`${text}\n- A list.\n`)).toBeUndefined();
});

test('a paragraph may be of any length', () => {
  const words = 'word '.repeat(4_000_000);
  expect(readPlainBlocks(`${FRONT}\n\\* ${words}end\n`)?.children.at(-1)).toMatchObject({
    type: 'paragraph',
    children: [{ value: `* ${words}end` }],
  });
});
