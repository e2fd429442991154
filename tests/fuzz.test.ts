/** A short run of the fuzzer, by a seed of chance; and that it finds what is wrong, hangs too. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runSuite } from '../scripts/fuzz/pool.ts';
import { seedOf } from '../scripts/fuzz/seeds.ts';
import { shrink } from '../scripts/fuzz/shrink.ts';
import type { Failure } from '../scripts/fuzz/suites.ts';

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'fuzz', 'index.ts');
const fuzz = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, '--workers', '1', ...args], { encoding: 'utf8' });

// Seconds when the machine is free; what counts here is that nothing is found.
describe('a short run', { timeout: 600_000 }, () => {
  test('by chance', () => {
    const { stdout, stderr, status } = fuzz('--trees', '100', '--inputs', '200');
    // Printed in any case: a failure that cannot be repeated is of no use.
    console.log(stdout.trim());
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^seed \d+\ntrees: 100 of 100 .*\ninputs: 200 of 200 .* imported/);
    expect(status).toBe(0);
  });

  test('a wrong option is refused', () => {
    expect(fuzz('--inputs', 'many').status).toBe(2);
    expect(fuzz('--only', '3').stderr).toContain('expected it with one of --trees and --inputs');
  });
});

describe('what is wrong is found', () => {
  async function failuresOf(
    suite: string,
  ): Promise<{ seeds: number[]; failures: Failure[]; kept: number }> {
    const seeds: number[] = [];
    const failures: Failure[] = [];
    const { kept = 0 } = await runSuite({
      module: new URL('fuzz/faulty.ts', import.meta.url).href,
      suite,
      seed: 1,
      from: 0,
      to: 12,
      workers: 1,
      until: Number.POSITIVE_INFINITY,
      patience: 600,
      onFailure: (at, failure) => {
        seeds.push(seedOf(1, at));
        failures.push(failure);
      },
    });
    return { seeds, failures, kept };
  }
  const all = Array.from({ length: 12 }, (_, at) => seedOf(1, at));

  test('a case that fails', async () => {
    const { seeds, failures, kept } = await failuresOf('breaks');
    expect(seeds).toEqual(all.filter((seed) => seed % 2 !== 0));
    expect(failures[0]?.reason).toBe(`odd ${seeds[0]}`);
    expect(kept).toBe(12 - seeds.length);
  });

  test('a case that brings its worker down: the others still run', async () => {
    const { seeds, failures, kept } = await failuresOf('breaks down');
    expect(seeds).toEqual(all.filter((seed) => seed % 5 === 0));
    expect(failures[0]?.reason).toBe('uncaught Error: nobody caught this');
    expect(kept).toBeGreaterThan(0);
  });

  test('a case that hangs: it is named, its input kept, and the others still run', async () => {
    const { seeds, failures, kept } = await failuresOf('hangs');
    const hanging = all.filter((seed) => seed % 5 === 0);
    expect(hanging.length).toBeGreaterThan(0);
    expect(seeds.toSorted()).toEqual(hanging.toSorted());
    expect(failures[0]?.reason).toBe('hangs');
    expect(new TextDecoder().decode(failures[0]?.sample?.bytes)).toBe(String(seeds[0]));
    expect(kept).toBeGreaterThan(0);
  });

  test('a failing input is made small', async () => {
    const bytes = new TextEncoder().encode('Ada Quill: It is! Question: Why?');
    const small = await shrink(bytes, 'a mark', async (tried) =>
      tried.includes(0x21) && tried.includes(0x3f) ? 'a mark' : undefined,
    );
    expect(new TextDecoder().decode(small)).toBe('!?');
  });
});
