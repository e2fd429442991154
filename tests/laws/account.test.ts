/** A turn counts as edited when its words are not those of its source, however the two differ between words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { account } from '../../src/transcript/account.ts';
import * as build from '../../src/transcript/build.ts';
import { haveSameWords } from '../../src/transcript/query.ts';
import type { Meta } from '../../src/transcript/types.ts';

const letter = fc.constantFrom('a', 'B', 'é', "'", '\u0301', '漢');
const between = fc.constantFrom('', '', ' ', ':\n', '—');
/** Two texts of the same letters, each with signs of its own between them. */
const texts = fc
  .array(fc.tuple(letter, between, between), { maxLength: 6 })
  .map((all) => [1, 2].map((at) => all.map((each) => each[0] + each[at]).join('')));

test('an edited turn is one with other words', () => {
  const isEdited = (source: string, printed: string): boolean => {
    const turn = build.turn({ anchor: 's1', children: [build.note(printed)] });
    const tree = build.transcript({ title: 'T' } as Meta, [build.section('', [turn])]);
    const whole = {
      from: { line: 1, column: 1 },
      to: { line: Number.MAX_SAFE_INTEGER, column: 1 },
    };
    return account(source, tree, [{ what: 's1', ...whole, rule: 'whole' }]).edited.length > 0;
  };
  fc.assert(
    fc.property(texts, ([source = '', printed = '']) => {
      expect(isEdited(source, printed)).toBe(!haveSameWords(source, printed));
    }),
    { numRuns: 5000 },
  );
});
