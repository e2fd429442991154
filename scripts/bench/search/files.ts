/** What an index weighs on disk and on the wire. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './server.ts';

export interface Weight {
  files: number;
  /** On disk. */
  bytes: number;
  /** As a host with gzip sends it. */
  served: number;
}

export async function weigh(folder: string): Promise<Weight> {
  const weight: Weight = { files: 0, bytes: 0, served: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    weight.files++;
    weight.bytes += statSync(file).size;
    weight.served += (await compress(file)).body.length;
  }
  return weight;
}
