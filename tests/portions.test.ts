/** Portions of a section: whatever stands in the record stands in one of them, once and in order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portionsOf } from '../src/components/portions.ts';
import { exchanges } from '../src/transcript/index.ts';
import { transcript } from './arbitrary-transcript.ts';

test('every note and turn of a record stands in one portion, in order, and is counted there', () => {
  fc.assert(
    fc.property(transcript, (tree) => {
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
    }),
  );
});
