/** A thread for tests: it doubles numbers, hands over buffers, fails when told to, and ends when told to. */
import process from 'node:process';
import { answer, dataOf } from '../../src/threads/thread.ts';

const { factor } = dataOf<{ factor: number }>();

answer<number | string, number | ArrayBuffer>(
  (question) => {
    if (question === 'buffer') return new TextEncoder().encode('handed over').buffer;
    if (question === 'end') process.exit(3);
    if (typeof question === 'string') throw new RangeError(question);
    return question * factor;
  },
  (answer) => (typeof answer === 'number' ? [] : [answer]),
);
