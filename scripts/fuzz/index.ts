/**
 * `npm run fuzz`: random trees through the Markdown form and back, random and mutated inputs through import,
 * each held against the laws. What fails is made small and saved, and its seed is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import process from 'node:process';
import { type FuzzOptions, parseFuzzOptions, USAGE, UsageError } from './options.ts';
import { runSuite } from './pool.ts';
import { type Failure, kindOf, suites } from './suites.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'fuzz');
/** Of failures of one kind, so many are told in full; the others, which may have causes of their own, by number. */
const MOST_OF_A_KIND = 3;
/** Beyond these, the next run will tell. */
const MOST_NUMBERED = 200;

try {
  const options = parseFuzzOptions(process.argv.slice(2));
  if (options) process.exitCode = await fuzz(options);
  else console.log(USAGE);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

/** @returns the exit code: 1 when a case failed */
async function fuzz({ counts, seed, only, seconds, workers }: FuzzOptions): Promise<number> {
  console.log(`seed ${seed}`);
  const until = performance.now() + seconds * 1000;
  let failed = 0;
  for (const [name, count] of Object.entries(counts)) {
    const cases = suites[name]?.cases ?? 1;
    const began = performance.now();
    const kinds = new Map<string, number>();
    const tally = await runSuite({
      module: new URL('suites.ts', import.meta.url).href,
      suite: name,
      seed,
      from: only ?? 0,
      to: only === undefined ? Math.ceil(count / cases) : only + 1,
      workers: only === undefined ? workers : 1,
      until,
      onFailure: (at, failure) => {
        failed++;
        const kind = kindOf(failure.reason);
        const alike = (kinds.get(kind) ?? 0) + 1;
        kinds.set(kind, alike);
        if (alike <= MOST_OF_A_KIND) tell(name, seed, at, failure);
        else if (alike <= MOST_NUMBERED) console.error(`${name} ${at} of seed ${seed}: ${kind}…`);
      },
      onProgress: progress(name, count, cases),
    });
    const done = Object.values(tally).reduce((sum, each) => sum + each, 0);
    const endings = Object.entries(tally).map(([ending, each]) => `${each} ${ending}`);
    const took = ((performance.now() - began) / 1000).toFixed(1);
    const failures = [...kinds].map(([kind, each]) => `${each} failed: ${kind}…`);
    console.log(
      `${name}: ${done} of ${only === undefined ? count : cases} in ${took} s: ${[...endings, ...failures].join(', ')}`,
    );
  }
  return failed > 0 ? 1 : 0;
}

function tell(suite: string, seed: number, at: number, { reason, sample }: Failure): void {
  console.error(`\n${suite} ${at} of seed ${seed}: ${reason}`);
  if (sample) {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${suite}-${seed}-${at}${extname(sample.name)}`);
    writeFileSync(file, sample.bytes);
    console.error(`  saved ${relative(process.cwd(), file)}, ${sample.bytes.length} bytes`);
  }
  console.error(`  again: npm run fuzz -- --${suite} --seed ${seed} --only ${at}`);
}

/** On a terminal, how far it is. */
function progress(name: string, count: number, cases: number): (seeds: number) => void {
  return (seeds) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${seeds * cases} of ${count} `);
  };
}
