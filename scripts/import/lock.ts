/** The lock on a content folder: one import writes at a time; the file names its holder, and its time the holder's last sign of life. */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isDead, readLock, removeLock } from '../toolchain/lock.mjs';
import { errorCode } from './file-errors.ts';

/** No single file keeps an import busy for so many milliseconds: a holder that was silent longer is gone. */
const SILENCE = 600_000;

export interface Lock {
  /** Shows that the import still runs; call it before each file. */
  beat(): void;
  release(): void;
}

/** Somebody else imports into the folder. */
export class LockedError extends Error {}

/**
 * Takes the lock of a content folder, from a holder that has died if need be.
 * Throws LockedError when a living import holds it; a file system's error when the folder cannot be written.
 */
export function takeLock(content: string): Lock {
  mkdirSync(content, { recursive: true });
  const path = join(content, '.import.lock');
  const own = `${hostname()} ${process.pid}`;
  while (!create(path, own)) {
    const lock = readLock(path);
    if (!lock) continue;
    if (!isDead(lock.holder) && Date.now() - lock.beat < SILENCE)
      throw new LockedError(refusal(path, lock.holder));
    removeLock(path, lock.holder);
  }
  const release = (): void => {
    if (readLock(path)?.holder === own) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return {
    beat: () => {
      if (readLock(path)?.holder === own) utimesSync(path, new Date(), new Date());
    },
    release: () => {
      process.off('exit', release);
      release();
    },
  };
}

function refusal(path: string, holder: string): string {
  const [host, pid] = holder.split(' ');
  const born = statSync(path, { throwIfNoEntry: false })?.birthtimeMs;
  const age = born ? `, for ${Math.max(0, Math.round((Date.now() - born) / 1000))} s` : '';
  return `Another import is at work (process ${pid} on ${host}${age}): nothing was done.\nWait until it has ended. If there is none, remove ${path}.`;
}

/** Puts the lock there with its holder's name in it, in one step; false when there is one already. */
function create(path: string, own: string): boolean {
  const temporary = join(path, '..', `.import-${process.pid}-${randomUUID()}`);
  try {
    writeFileSync(temporary, own, { flag: 'wx' });
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    // A disk without hard links: the name is written a moment after the file is made.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS')
      return createPlainly(path, own);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function createPlainly(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
