/** A worker of the fuzzer: runs the cases it is given, one after the other, and leaves a sign of life for each. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { seedOf } from './seeds.ts';
import type { Suite } from './suites.ts';
import { type Report, SIGN, type Task } from './task.ts';

const { module, signs } = workerData as { module: string; signs: SharedArrayBuffer };
const { suites } = (await import(module)) as { suites: Record<string, Suite> };
const sign = new Int32Array(signs);
// The first sign of life: loading everything may take longer than any case.
Atomics.store(sign, SIGN.beats, 1);

// What others' parsers leave behind unawaited is no fault of ours: import reads their formats in a thread of its own.
process.on('unhandledRejection', (error) => {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const first = lines.find((line) => line.trimStart().startsWith('at ')) ?? '';
  if (!first.includes('node_modules')) throw error;
});

parentPort?.on('message', async ({ suite: name, seed, from, to }: Task) => {
  const suite = suites[name] as Suite;
  for (let at = from; at < to; at++) {
    Atomics.store(sign, SIGN.at, at);
    const ending = await suite.run(seedOf(seed, at), () => Atomics.add(sign, SIGN.beats, 1));
    report(typeof ending === 'string' ? { ending } : { at, failure: ending });
  }
  report('done');
});

function report(message: Report): void {
  parentPort?.postMessage(message);
}
