/** Packs of texts: blocks deflated on their own, with no more memory than they need. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createTexts } from '../../src/search/build/texts.ts';
import { BLOCKS, readHeader, writeBlock } from '../../src/search/format/fragments.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const WORDS = 'the ferry that was promised in May is late again, and nobody knows — “why”'.split(
  ' ',
);
/** A turn of so many words, none of them in the order of the turn before. */
const turn = (at: number, words: number): SearchRecord => ({
  id: '2021-03-04-ferry',
  anchor: `s${at + 1}`,
  type: 'speech',
  date: '2021-03-04',
  language: 'en',
  title: 'On the ferry',
  name: 'Ada Quill',
  attribution: 'Ada Quill',
  text: Array.from({ length: words }, (_, place) => WORDS[(place * place + at * 7) % 13]).join(' '),
});

test('blocks are, short or long, what zlib makes of them with all the memory it takes unless told', async () => {
  const BLOCK = 2;
  // From a few words to some that are far beyond what needs little memory.
  const records = Array.from({ length: BLOCK * BLOCKS }, (_, at) => turn(at, 3 + at * at * 3));
  const packs: Uint8Array[] = [];
  const texts = createTexts(BLOCK, (_, bytes) => void packs.push(bytes));
  for (const record of records) await texts.add(record);
  expect(await texts.finish()).toBe(packs[0]?.length);
  const [pack = new Uint8Array()] = packs;
  const starts = readHeader(pack);
  const contents = Array.from({ length: BLOCKS }, (_, at) =>
    writeBlock(records.slice(at * BLOCK, (at + 1) * BLOCK)),
  );
  expect(contents.filter(({ length }) => length < 4000).length).toBeGreaterThan(4);
  expect(contents.filter(({ length }) => length > 9000).length).toBeGreaterThan(4);
  contents.forEach((content, at) => {
    const block = Buffer.from(pack.subarray(starts[at], starts[at + 1]));
    expect(inflateRawSync(block).toString()).toBe(content);
    expect(block.equals(deflateRawSync(content, { level: 9 }))).toBe(true);
  });
});
