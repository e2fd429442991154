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

/** Whether a turn that prints these texts counts as edited, where its source is this. */
function isEdited(source: string, ...printed: string[]): boolean {
  const turn = build.turn({ anchor: 's1', children: printed.map((text) => build.note(text)) });
  const tree = build.transcript({ title: 'T' } as Meta, [build.section('', [turn])]);
  const whole = {
    from: { line: 1, column: 1 },
    to: { line: Number.MAX_SAFE_INTEGER, column: 1 },
  };
  return account(source, tree, [{ what: 's1', ...whole, rule: 'whole' }]).edited.length > 0;
}

test('an edited turn is one with other words', () => {
  fc.assert(
    fc.property(texts, ([source = '', printed = '']) => {
      expect(isEdited(source, printed)).toBe(!haveSameWords(source, printed));
    }),
    { numRuns: 5000 },
  );
});

test('so is one whose paragraphs stand in the source with more, or with less, between them', () => {
  const paragraph = fc.constantFrom('a', 'a B', 'é: a.', "it's", '«a»', '\u0301', '漢 a', '"a"');
  const around = fc.constantFrom('', '', ' ', ':\n', ' "', 'a', 'B ', '—', "'");
  fc.assert(
    fc.property(
      around,
      fc.array(fc.tuple(paragraph, around), { minLength: 1, maxLength: 4 }),
      (before, all) => {
        const source = before + all.map((each) => each.join('')).join('');
        const printed = all.map(([text]) => text);
        expect(isEdited(source, ...printed)).toBe(!haveSameWords(source, printed.join('\n')));
      },
    ),
    { numRuns: 5000 },
  );
});
