/** A thread for tests: it multiplies numbers, fails when told to, and ends when told to. */
import process from 'node:process';
import { answer, dataOf } from '../../src/threads/thread.ts';

const { factor } = dataOf<{ factor: number }>();

answer<number | string, number>((question) => {
  if (question === 'end') process.exit(3);
  if (typeof question === 'string') throw new RangeError(question);
  return question * factor;
});
