/** Law 5: anchors are unique, ordered, and never disappear from a published bundle. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleIds, openFolder, readBundle, readPeople } from '../../src/bundle.ts';
import { check, compareAnchors } from '../../src/transcript/check.ts';
import { formatAnchor, parseAnchor } from '../../src/transcript/label.ts';
import { turnAt } from '../../src/transcript/query.ts';
import type { TurnType } from '../../src/transcript/types.ts';
import { transcript } from '../arbitrary-transcript.ts';

const content = join(import.meta.dirname, '..', '..', 'content');

const number = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '', 'a', 'b', 'aa'))
  .map((parts) => parts.join(''));
const parts = fc.record(
  { type: fc.constantFrom<TurnType>('speech', 'question', 'answer'), number, part: number },
  { requiredKeys: ['type', 'number'] },
);

test('an anchor taken apart and put together is the same', () => {
  fc.assert(
    fc.property(parts, (each) => {
      expect(parseAnchor(formatAnchor(each))).toEqual(each);
    }),
  );
});

test('anchors have one order, in which an inserted one stands where it was inserted', () => {
  const order = ['q1', 'q1-2', 'q1-2a', 'q1-3', 'q1a', 'q1b', 'q2', 'q10', 'q10-2'];
  expect(order.toSorted(compareAnchors)).toEqual(order);
  expect(order.toReversed().sort(compareAnchors)).toEqual(order);
});

test('numbered trees break no rule of anchors', () => {
  fc.assert(
    fc.property(transcript, (tree) => {
      const rules = check(tree).map(({ ruleId }) => ruleId);
      expect(rules).not.toContain('duplicate-anchor');
      expect(rules).not.toContain('unordered-anchor');
    }),
  );
});

test('every anchor that import gave out is still there', () => {
  const { people } = readPeople(content);
  for (const id of bundleIds(content)) {
    const { transcript: tree, receipts } = readBundle(openFolder(content, id), people);
    const anchors = receipts.map(({ what }) => what).filter((what) => parseAnchor(what));
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((anchor) => tree && !turnAt(tree, anchor))).toEqual([]);
  }
});
