/**
 * Writes a transcript and its new people so that a crash at any instant leaves all of it or nothing, never over a human edit.
 *
 *     .import-<pid>-<uuid>/     staged: transcripts/<id>/…, people/<id>.md, each file synced
 *     .import-ready-<uuid>/     renamed in one step: from here on it will be put in place, by the next import if need be
 *     transcripts/<id>/         in place, people first: a transcript never names somebody who is not there
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = ['people', 'transcripts'] as const;
const READY = '.import-ready-';

/** A transcript to put into the archive. */
export interface Arrival {
  id: string;
  /** Files of the bundle by name. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** New files of the authority, by person id; one that is there already is left as it is. */
  people: ReadonlyMap<string, string>;
}

/** Puts a new transcript into the archive. Throws the file system's error, having put nothing in place. */
export function writeArrival(content: string, { id, files, people }: Arrival): void {
  for (const folder of FOLDERS) mkdirSync(join(content, folder), { recursive: true });
  const staged = temporaryIn(content);
  const ready = join(content, `${READY}${randomUUID()}`);
  const bundle = join(staged, 'transcripts', id);
  try {
    mkdirSync(bundle, { recursive: true });
    for (const [name, text] of files) writeSynced(join(bundle, name), text);
    if (people.size > 0) mkdirSync(join(staged, 'people'));
    for (const [person, text] of people) writeSynced(join(staged, 'people', `${person}.md`), text);
    for (const folder of [bundle, ...namesIn(staged).map((name) => join(staged, name)), staged])
      syncFolder(folder);
    renameSync(staged, ready);
    syncFolder(content);
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
  try {
    putInPlace(content, ready);
  } catch (error) {
    rmSync(ready, { recursive: true, force: true });
    throw error;
  }
}

/** Moves what is ready to where it belongs; what stands there already stays. Can be done again after a crash in it. */
function putInPlace(content: string, ready: string): void {
  const moved: [from: string, to: string][] = [];
  try {
    for (const folder of FOLDERS) {
      // Absent where nobody is new, or where a crash came while the emptied folder was being removed.
      const names = namesIn(join(ready, folder));
      for (const name of names) {
        const [from, to] = [join(ready, folder, name), join(content, folder, name)];
        if (existsSync(to)) continue;
        renameSync(from, to);
        moved.push([from, to]);
      }
      if (names.length > 0) syncFolder(join(content, folder));
    }
  } catch (error) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    throw error;
  }
  rmSync(ready, { recursive: true, force: true });
}

/**
 * Ends what imports that were killed left behind in a content folder: what was ready is put in place,
 * what was not is removed, unless its process still runs. Only for the holder of the lock.
 */
export function recover(content: string): void {
  for (const name of namesIn(content))
    if (name.startsWith(READY)) {
      for (const folder of FOLDERS) mkdirSync(join(content, folder), { recursive: true });
      putInPlace(content, join(content, name));
    }
  for (const folder of ['', ...FOLDERS]) sweep(join(content, folder));
}

/** Removes temporary files of processes that have ended. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const process = /^\.import-(\d+)-/.exec(name)?.[1];
    if (process && !isRunning(Number(process)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Writes or replaces one file whole: temporary file, sync, rename. */
export function replace(file: string, content: string): void {
  const temporary = temporaryIn(dirname(file));
  try {
    writeSynced(temporary, content);
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(temporary, { force: true });
  }
}

const temporaryIn = (folder: string): string =>
  join(folder, `.import-${process.pid}-${randomUUID()}`);

const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];

function writeSynced(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    if (typeof content === 'string') writeText(handle, content);
    else writeBytes(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** In pieces of a megabyte: a text of fifty is not held once more as bytes. */
function writeText(handle: number, text: string): void {
  const [encoder, piece] = [new TextEncoder(), new Uint8Array(Math.min(1 << 20, text.length * 3))];
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(at), piece);
    writeBytes(handle, piece.subarray(0, written));
    at += read;
  }
}

function writeBytes(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
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
