/** What is read: lists where they save more than they cost, texts otherwise. */
import { describe, expect, it } from 'vitest';
import { worthReading } from '../../src/search/cost.ts';

const info = { turns: 200_000, block: 2, bytes: { texts: 80_000_000, calendar: 0 } };
const choice = (share: number) => ({ share, files: [share] });

describe('lists worth reading', () => {
  it('are none where the texts of what is left are cheaper', () => {
    expect(worthReading([choice(0.05), choice(0.3)], 5, true, info)).toEqual([]);
  });

  it('are the rarest, as long as they save more texts than they cost', () => {
    const choices = [choice(0.02), choice(0.1), choice(0.9)];
    expect(worthReading(choices, 2000, true, info)).toEqual(choices.slice(0, 2));
  });

  it('are not those of words that nearly every turn has', () => {
    expect(worthReading([choice(0.8)], 100_000, true, info)).toEqual([]);
  });

  it('are one at least when nothing else narrows', () => {
    expect(worthReading([choice(0.8), choice(0.9)], info.turns, false, info)).toHaveLength(1);
    expect(worthReading([], info.turns, false, info)).toEqual([]);
  });

  it('count all lists that the beginning of a word needs', () => {
    const beginning = { share: 0.3, files: Array<number>(12).fill(0.025) };
    expect(worthReading([beginning], 40, true, info)).toEqual([]);
    expect(worthReading([choice(0.01)], 40, true, info)).toEqual([choice(0.01)]);
  });
});
