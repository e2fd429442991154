/** Runs a suite in workers that can be killed, so that a case that hangs is caught and named. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { seedOf } from './seeds.ts';
import type { Failure, Suite } from './suites.ts';
import { type CaseReport, type Report, SIGN, type Task } from './task.ts';

export interface RunOptions {
  /** URL of a module that exports `suites`. */
  module: string;
  suite: string;
  seed: number;
  /** Seeds of the run: from, up to and not including. */
  from: number;
  to: number;
  workers: number;
  /** `performance.now()` after which nothing new is begun. */
  until: number;
  onFailure: (at: number, failure: Failure) => void;
  onProgress?: (seeds: number) => void;
  /** Milliseconds without a sign of life that make a hang. */
  patience?: number;
}

/** How many cases ended how. */
export type Tally = Record<string, number>;

const PATIENCE = 5000;
const HANGS = 'hangs';
/** A hang is tried once more by itself, for so many times as long: perhaps the machine was only busy. */
const SECOND_CHANCE = 3;
/** What waits and takes no processor time hangs after so many times as long. */
const IDLE = 12;
/** Seeds in one task. */
const STRETCH = 200;

/** Runs until all seeds are done or the time is over. */
export async function runSuite(options: RunOptions): Promise<Tally> {
  const { suites } = (await import(options.module)) as { suites: Record<string, Suite> };
  const suite = suites[options.suite] as Suite;
  const tally: Tally = {};
  const again: Task[] = [];
  let next = options.from;
  let seeds = 0;
  const take = (): Task | undefined => {
    if (performance.now() > options.until) return undefined;
    const stuck = again.pop();
    if (stuck) return stuck;
    if (next >= options.to) return undefined;
    const from = next;
    next = Math.min(options.to, from + STRETCH);
    return { suite: options.suite, seed: options.seed, from, to: next };
  };

  const onReport = (report: CaseReport): void => {
    if ('failure' in report) options.onFailure(report.at, report.failure);
    else tally[report.ending] = (tally[report.ending] ?? 0) + suite.cases;
  };

  async function work(): Promise<void> {
    let crew = hire(options.module);
    for (let task = take(); task; task = take()) {
      const alone = task.to - task.from === 1;
      const patience = (options.patience ?? PATIENCE) * (alone ? SECOND_CHANCE : 1);
      const stopped = await run(crew, task, { patience, workers: options.workers, onReport });
      if (stopped) {
        const { at, reason } = stopped;
        crew = hire(options.module);
        const sample = suite.sampleOf?.(seedOf(options.seed, at));
        if (alone || reason !== HANGS)
          options.onFailure(at, { reason, ...(sample ? { sample } : {}) });
        else again.push({ ...task, from: at, to: at + 1 });
        if (at + 1 < task.to) again.push({ ...task, from: at + 1 });
      }
      seeds += task.to - task.from;
      options.onProgress?.(seeds);
    }
    await crew.worker.terminate();
  }

  await Promise.all(Array.from({ length: options.workers }, work));
  return tally;
}

interface Crew {
  worker: Worker;
  sign: Int32Array;
}

function hire(module: string): Crew {
  const signs = new SharedArrayBuffer(SIGN.length * Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { module, signs },
  });
  return { worker, sign: new Int32Array(signs) };
}

interface Watch {
  /** Milliseconds of a processor without a sign of life. */
  patience: number;
  /** How many share the process's time. */
  workers: number;
  onReport: (report: CaseReport) => void;
}

/** Runs one task. @returns the seed at which the worker hung or broke down, and is gone; undefined when all were done */
function run(
  { worker, sign }: Crew,
  task: Task,
  { patience, workers, onReport }: Watch,
): Promise<{ at: number; reason: string } | undefined> {
  return new Promise((resolve) => {
    let beats = -1;
    let since = now();
    const end = async (reason?: string): Promise<void> => {
      clearInterval(watch);
      worker.off('message', hear).off('error', fail);
      if (reason === undefined) return resolve(undefined);
      await worker.terminate();
      resolve({ at: Math.max(task.from, Atomics.load(sign, SIGN.at)), reason });
    };
    const watch = setInterval(() => {
      const count = Atomics.load(sign, SIGN.beats);
      const { wall, processor } = now();
      // A busy machine gives a thread no time for a while: what counts is the time that it was given.
      const waited = Math.min((processor - since.processor) / workers, wall - since.wall);
      if (count !== beats || count === 0) {
        beats = count;
        since = now();
      } else if (waited > patience || wall - since.wall > patience * IDLE) {
        end(HANGS);
      }
    }, 200);
    const hear = (report: Report): void => {
      if (report === 'done') end();
      else onReport(report);
    };
    const fail = (error: unknown): void => {
      end(`uncaught ${error}`);
    };
    worker.on('message', hear).on('error', fail).postMessage(task);
  });
}

/** Milliseconds: of the clock, and of the processors for this process. */
function now(): { wall: number; processor: number } {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}
