/** The thread that counts files: some of a folder, with all that is below them. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Weight, weightless } from '../hosts.ts';
import { answer } from './thread.ts';

/** A folder, and what in it is to be counted. */
export interface WeightAsked {
  folder: string;
  names: string[];
}

answer<WeightAsked, Weight>(({ folder, names }) => {
  const weight = weightless();
  const visit = (file: string): void => {
    const found = lstatSync(join(folder, file));
    if (found.isDirectory()) visitBelow(file);
    if (!found.isFile()) return;
    weight.files++;
    weight.bytes += found.size;
    if (found.size > weight.largest.bytes) weight.largest = { file, bytes: found.size };
  };
  // Folder by folder: a list of all that is in a large site would itself be a hundred megabytes.
  const visitBelow = (below: string): void => {
    weight.folders++;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const file = join(below, entry.name);
      if (entry.isDirectory()) visitBelow(file);
      else visit(file);
    }
  };
  for (const name of names) visit(name);
  return weight;
});
