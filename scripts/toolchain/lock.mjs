// A lock file with the pids of its holder and the holder's child, so that two starts at once install one after the other; see install.mjs.
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL = 250;
const BEAT = 2_000;
/** A holder that has shown no life for so long is gone, even if some other process now has its pid. */
const SILENCE = 20_000;

/**
 * Runs `work` while holding the lock; waits for a living holder, takes over from a dead one.
 * @template T
 * @param {string} path
 * @param {(include: (pid: number) => void) => Promise<T>} work may include a child that has to
 *   end, too, before a dead holder's lock is free: npm goes on when run.mjs is killed
 * @param {(holder: string) => void} [onWait] told once when there is somebody to wait for
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  let own = `${hostname()} ${process.pid}`;
  await acquire(path, own, onWait);
  const beat = setInterval(() => touch(path), BEAT);
  const release = () => {
    if (readLock(path)?.holder === own) rmSync(path, { force: true });
  };
  process.on('exit', release);
  /** @param {number} pid */
  const include = (pid) => {
    own = `${hostname()} ${process.pid} ${pid}`;
    writeFileSync(path, own);
  };
  try {
    return await work(include);
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} path
 * @param {string} own
 * @param {(holder: string) => void} onWait
 */
async function acquire(path, own, onWait) {
  let seen = '';
  let quiet = 0;
  let told = false;
  while (!create(path, own)) {
    const lock = readLock(path);
    if (!lock) continue;
    const sign = `${lock.holder} ${lock.beat}`;
    quiet = sign === seen ? quiet + POLL : 0;
    seen = sign;
    if (isDead(lock.holder) || quiet >= SILENCE) {
      removeLock(path, lock.holder);
      quiet = 0;
      continue;
    }
    if (!told) onWait(lock.holder);
    told = true;
    await sleep(POLL);
  }
}

/**
 * @param {string} path
 * @param {string} own
 */
function create(path, own) {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM while a file of this name is being deleted.
    if (codeOf(error) === 'EEXIST' || (codeOf(error) === 'EPERM' && readLock(path))) return false;
    throw error;
  }
}

/**
 * Who holds a lock, and when it last showed life; undefined where nobody does.
 * @param {string} path
 */
export function readLock(path) {
  try {
    return { holder: readFileSync(path, 'utf8'), beat: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody removed the lock: the work goes on, and there is nothing left to keep alive.
  }
}

/**
 * Whether the holder's processes, of this computer, have all ended. An empty file is a holder that
 * is just writing its name.
 * @param {string} holder
 */
export function isDead(holder) {
  const [host, ...pids] = holder.split(' ');
  return host === hostname() && pids.length > 0 && pids.every(hasEnded);
}

/** @param {string} pid */
function hasEnded(pid) {
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/**
 * Removes the lock of a dead holder. Moving it aside first shows whether another waiter was
 * quicker and the file is by now a living lock, which is then put back.
 * @param {string} path
 * @param {string} holder
 */
export function removeLock(path, holder) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') === holder) rmSync(aside, { force: true });
    else renameSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {NodeJS.ErrnoException} */ (error).code);
}
