// Runs one child process to its end, passing signals on; used by run.mjs for tools and by install.mjs for npm.
import { spawn } from 'node:child_process';
import process from 'node:process';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * How a child ended, and whether a signal had told this process to stop before.
 * @typedef {{ code: number, signal: NodeJS.Signals | null, isStopped: boolean }} Ending
 */

/**
 * Runs a program with this process's terminal and resolves when it has ended.
 *
 * Ctrl-C reaches the whole foreground process group by itself, so at a terminal SIGINT is only
 * outlived here, not sent a second time (a second one means "stop at once" to many tools).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(pid: number) => void} [onStart]
 * @returns {Promise<Ending>}
 */
export function runChild(program, args, options = {}, onStart = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    if (child.pid) onStart(child.pid);
    let isStopped = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      isStopped = true;
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const forget = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      forget();
      resolve({ code: code ?? 1, signal, isStopped });
    });
  });
}

/**
 * Ends this process the way a child ended: by the same signal, or with the same code.
 * @param {Pick<Ending, 'code' | 'signal'>} ending
 */
export function endLike({ code, signal }) {
  process.exitCode = code;
  if (signal) process.kill(process.pid, signal);
}

/**
 * A copy of the environment in which `folder` comes first on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 */
export function withPath(env, folder) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...env, [key]: env[key] ? `${folder}${separator}${env[key]}` : folder };
}
