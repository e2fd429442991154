/** What the pool of the fuzzer and its workers say to each other. */
import type { Failure } from './suites.ts';

/** A stretch of a suite's seeds. */
export interface Task {
  suite: string;
  seed: number;
  from: number;
  to: number;
}

/** What became of one seed. */
export type CaseReport = { at: number; failure: Failure } | { ending: string };

/** What a worker reports: of each seed, and that its task is done. */
export type Report = CaseReport | 'done';

/** Places in the shared memory: which seed is being run, and how many cases were begun. */
export const SIGN = { at: 0, beats: 1, length: 2 } as const;
