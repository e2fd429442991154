/** Writes a bundle so that no reader ever sees half of it, and never over a human edit. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What became of a bundle. */
export type Outcome =
  | { status: 'written' | 'unchanged' }
  /** Something else stands there, perhaps an edit: nothing was touched. */
  | { status: 'differs'; file: string; archived: string; imported: string };

/**
 * Writes a new bundle into `folder`: all files into a hidden folder beside it, each synced, then one rename.
 * An existing bundle is only compared.
 */
export function writeBundle(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Outcome {
  if (existsSync(folder)) return compare(folder, files);
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const temporary = join(parent, `.import-${process.pid}-${randomUUID()}`);
  try {
    mkdirSync(temporary);
    for (const [name, content] of files) writeSynced(join(temporary, name), content);
    renameSync(temporary, folder);
    syncFolder(parent);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { status: 'written' };
}

/** Writes one file whole or not at all; an existing one is left as it is. */
export function writeNew(file: string, content: string): boolean {
  if (existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  replace(file, content);
  return true;
}

/** Writes or replaces one file whole: temporary file, sync, rename. */
export function replace(file: string, content: string): void {
  const temporary = join(dirname(file), `.import-${process.pid}-${randomUUID()}`);
  try {
    writeSynced(temporary, content);
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Removes what an import that was killed left behind, unless its process still runs. */
export function sweep(parent: string): void {
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const process = /^\.import-(\d+)-/.exec(name)?.[1];
    if (process && !isRunning(Number(process)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function compare(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Outcome {
  for (const [name, content] of files) {
    const file = join(folder, name);
    const imported = Buffer.from(content);
    const archived = existsSync(file) ? readFileSync(file) : Buffer.of();
    if (!archived.equals(imported)) {
      return {
        status: 'differs',
        file,
        archived: archived.toString('utf8'),
        imported: imported.toString('utf8'),
      };
    }
  }
  return { status: 'unchanged' };
}

function writeSynced(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the rename itself durable; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
