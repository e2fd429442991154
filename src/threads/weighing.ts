/** Counting a built site: on every core where it was not counted while it was written, as 200,000 files take seconds. */
import { readdirSync } from 'node:fs';
import { bothWeights, type Weight, weightless } from '../hosts.ts';
import { askThreads, batchesOf, threadsFor } from './thread.ts';
import type { WeightAsked } from './weigh-thread.ts';

/** With fewer names in its folder than this, starting threads takes longer than they save. */
const WORTH_IT = 5000;
/** So many names a thread gets at a time. */
const BATCH = 1000;
/** More threads would wait for the disk. */
const MOST = 8;

/**
 * What is in a folder: files, folders, bytes, the largest file; what a link leads to is not counted.
 * @param known Folders in it that were counted while they were written, by name: each with itself.
 */
export async function weightOf(
  folder: string,
  known: ReadonlyMap<string, Weight> = new Map(),
): Promise<Weight> {
  const [counted, names] = [[] as Weight[], [] as string[]];
  for (const name of readdirSync(folder)) {
    const weight = known.get(name);
    if (weight) counted.push(weight);
    else names.push(name);
  }
  const batches = batchesOf(names, BATCH).map((names) => ({ folder, names }));
  const file = new URL('./weigh-thread.ts', import.meta.url);
  const count = threadsFor(names.length, WORTH_IT, MOST) || 1;
  const found = await askThreads<WeightAsked, Weight>({ file, count }, batches);
  return [...counted, ...found].reduce(bothWeights, weightless());
}
