/** Compares a result with a file beside its input; with `UPDATE=1` in the environment it writes the file instead. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** An undefined or empty result means: there is no such file. */
export function expectFile(file: string, result: string | undefined): void {
  const text = result && !result.endsWith('\n') ? `${result}\n` : (result ?? '');
  if (process.env.UPDATE === '1') {
    if (text) writeFileSync(file, text);
    else rmSync(file, { force: true });
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
