/** How much memory a build gives to garbage: V8's own rule is made for servers, which hold little for long. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Lets garbage grow to that many percent of what is alive, in every thread, before it is collected. */
export function growGarbage(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/** Collects what this thread has left behind: while it waits for others, nothing else would. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
