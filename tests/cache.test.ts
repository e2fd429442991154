/** What the build keeps between two runs: read back as it was, never when it was made of something else. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type CachedTree, cacheFolder, hasTree, readTree, writeTree } from '../src/cache.ts';
import * as build from '../src/transcript/build.ts';
import { setAsideOf } from '../src/transcript/index.ts';
import { transcript as anyTranscript } from './arbitrary-transcript.ts';
import { eachInAFolder, key, transcript } from './cache-sample.ts';
import { withoutPositions } from './without-positions.ts';

const folder = eachInAFolder();
const tree: CachedTree = {
  digest: 'a',
  isCanonical: true,
  transcript,
  receipts: [],
  setAside: setAsideOf([], ''),
  account: { total: 0, kept: 0, setAside: 0, lost: [], edited: [] },
};

test('a tree comes back without positions, and not for another digest', () => {
  expect(hasTree(key)).toBe(false);
  expect(readTree(key, 'a')).toBeUndefined();
  writeTree(key, tree);
  expect(hasTree(key)).toBe(true);
  const read = readTree(key, 'a');
  expect(read?.transcript.children).toHaveLength(1);
  expect(JSON.stringify(read)).not.toContain('position');
  expect(readTree(key, 'b')).toBeUndefined();
});

test('a folder that is named by nothing is the usual one', () => {
  expect(cacheFolder()).toBe(folder());
  vi.stubEnv('CACHE_DIR', '');
  expect(cacheFolder()).toBe(resolve('.cache'));
  vi.stubEnv('CACHE_DIR', 'elsewhere');
  expect(cacheFolder()).toBe(resolve('elsewhere'));
});

test('any tree comes back as it was, positions aside', () => {
  fc.assert(
    fc.property(anyTranscript, (any) => {
      writeTree(key, { ...tree, transcript: any });
      expect(readTree(key, 'a')).toEqual({ ...tree, transcript: withoutPositions(any) });
    }),
  );
});

test('a paragraph of several parts, or of no text, comes back as it was', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const parts = [[], [text('a'), text('b')], [{ type: 'inlineCode' as const, value: 'c' }]];
  const children = parts.map((each) => ({ type: 'paragraph' as const, children: each }));
  const turn = build.turn({ anchor: 's1', children });
  const any = { ...transcript, children: [{ type: 'section' as const, children: [turn] }] };
  writeTree(key, { ...tree, transcript: any });
  expect(readTree(key, 'a')?.transcript).toEqual(withoutPositions(any));
});

test('a person may be called what a place in a file is', () => {
  const people = { position: 'a-position' };
  writeTree(key, { ...tree, transcript: { ...transcript, meta: { ...transcript.meta, people } } });
  expect(readTree(key, 'a')?.transcript.meta.people).toEqual(people);
});
