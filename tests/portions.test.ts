/** Portions of a section: whatever stands in the record stands in one of them, once and in order. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleIds, openFolder, readBundle } from '../src/bundle.ts';
import { portionsOf } from '../src/components/portions.ts';
import { exchanges, type Transcript, type Turn } from '../src/transcript/index.ts';
import { transcript } from './arbitrary-transcript.ts';

/** Every note and turn of a record stands in one portion, in order, and is counted there. */
function expectAllHeld(tree: Transcript): void {
  const units = exchanges(tree);
  const exchangeOf = new Map(
    units.flatMap((unit) => unit.turns.map((turn) => [turn, unit] as const)),
  );
  const portions = tree.children.flatMap((section) => portionsOf(section, exchangeOf));
  const held = portions.flatMap((portion) => portion.units);
  const parts = held.flatMap((unit) => ('turns' in unit ? unit.turns : [unit]));
  expect(parts).toEqual(tree.children.flatMap(({ children }) => children));
  const sum = (key: 'data-exchanges' | 'data-blocks') =>
    portions.reduce((all, { extent }) => all + extent[key], 0);
  expect(sum('data-exchanges')).toBe(units.length);
  expect(sum('data-blocks')).toBeGreaterThanOrEqual(parts.length);
  for (const { units } of portions) expect(units.length).toBeGreaterThan(0);
}

test('all of any record is held', () => {
  fc.assert(fc.property(transcript, expectAllHeld));
});

test('a question and its answers are one unit', () => {
  const content = join(import.meta.dirname, '..', 'content');
  const [id = ''] = bundleIds(content);
  const tree = readBundle(openFolder(content, id), new Map()).parsed as Transcript;
  expect(exchanges(tree).map(({ turns }) => turns.length)).toEqual([2, 2, 2]);
  expectAllHeld(tree);
});

test('a section of many comes in fours and a rest', () => {
  const speech = (number: number): Turn => ({
    type: 'speech',
    anchor: `s${number}`,
    attribution: 'Ada Quill',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Good morning.' }] }],
  });
  const children = Array.from({ length: 13 }, (_, at) => speech(at + 1));
  const portions = portionsOf({ type: 'section', children }, new Map());
  expect(portions.map(({ units }) => units.length)).toEqual([4, 4, 4, 1]);
  expect(portions.flatMap(({ units }) => units)).toEqual(children);
  expect(portions.at(-1)?.extent).toEqual({
    'data-exchanges': 0,
    'data-blocks': 2,
    'data-letters': 13,
  });
});
