/** Law 6, other side: every writer is total over random trees, and what it writes is well-formed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchanges, turns } from '../../src/transcript/query.ts';
import { toRecord } from '../../src/transcript/write/json.ts';
import { transcript } from '../arbitrary-transcript.ts';

test('the record holds every turn, its text and its exchange', () => {
  fc.assert(
    fc.property(transcript, (tree) => {
      const record = toRecord(tree, {
        id: 'x',
        receipts: [],
        setAside: [],
        fullName: () => undefined,
      });
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      expect(record.turns.map(({ anchor }) => anchor)).toEqual(
        turns(tree).map(({ anchor }) => anchor),
      );
      expect(record.turns.every(({ text, paragraphs }) => text === paragraphs.join('\n\n'))).toBe(
        true,
      );
      expect(record.exchanges.map(({ anchor }) => anchor)).toEqual(
        exchanges(tree).map(({ anchor }) => anchor),
      );
      expect(record.people.map(({ id }) => id)).toEqual(['ann-lee', 'bo', 'cy']);
    }),
    { numRuns: 500 },
  );
});
