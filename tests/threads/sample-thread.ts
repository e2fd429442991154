/** A thread for tests: it multiplies numbers, fails or ends when told to, and tells which it is and how many questions it had in hand. */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { answer, dataOf } from '../../src/threads/thread.ts';

const { factor } = dataOf<{ factor: number }>();

let inHand = 0;

answer<number | string, number>(async (question) => {
  if (question === 'end') process.exit(3);
  if (question === 'which') {
    await setTimeout(100);
    return threadId;
  }
  if (question === 'how many') {
    inHand += 1;
    const most = inHand;
    await setTimeout(2);
    inHand -= 1;
    return most;
  }
  if (typeof question === 'string') throw new RangeError(question);
  return question * factor;
});
