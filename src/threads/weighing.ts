/** Counting a built site on every core: to ask for the size of 200,000 files one after the other takes seconds. */
import { readdirSync } from 'node:fs';
import type { Weight } from '../hosts.ts';
import { askThreads, batchesOf, threadsFor } from './thread.ts';
import type { WeightAsked } from './weigh-thread.ts';

/** With fewer names in its folder than this, starting threads takes longer than they save. */
const WORTH_IT = 5000;
/** So many names a thread gets at a time. */
const BATCH = 1000;
/** More threads would wait for the disk. */
const MOST = 8;

/** What is in a folder: files, folders, bytes, the largest file; what a link leads to is not counted. */
export async function weightOf(folder: string): Promise<Omit<Weight, 'events'>> {
  const names = readdirSync(folder);
  const batches = batchesOf(names, BATCH).map((names) => ({ folder, names }));
  const file = new URL('./weigh-thread.ts', import.meta.url);
  const count = threadsFor(names.length, WORTH_IT, MOST) || 1;
  const weights = await askThreads<WeightAsked, Omit<Weight, 'events'>>({ file, count }, batches);
  const none = { files: 0, folders: 0, bytes: 0, largest: { file: '', bytes: 0 } };
  return weights.reduce(
    (sum, each) => ({
      files: sum.files + each.files,
      folders: sum.folders + each.folders,
      bytes: sum.bytes + each.bytes,
      largest: each.largest.bytes > sum.largest.bytes ? each.largest : sum.largest,
    }),
    none,
  );
}
