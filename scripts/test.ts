/**
 * `npm test`: every stage in order, also after one has failed, and the sum as the last line.
 * `npm test -- <stage> [filter…]` runs one stage; what follows its name goes to its tool.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Count, countReport, type Report } from './test-count.ts';
import { runChild } from './toolchain/child.mjs';

type Stage = (args: string[]) => Promise<Count>;

const STAGES: Record<string, Stage> = {
  types: (args) => runAsOneTest(['astro', 'check', ...args]),
  lint: (args) => runAsOneTest(['biome', 'ci', ...noColors(), ...(args.length > 0 ? args : ['.'])]),
  unit: (args) => runVitest('unit', args),
  site: async (args) => (hasSiteTests() ? runVitest('site', args) : skip('there is no tests/site')),
};

/** Colours are for terminals: in a log they are noise. Biome has to be told by an option. */
const isPlain = !process.stdout.isTTY;
const env = isPlain ? { ...process.env, NO_COLOR: '1' } : process.env;

const [only, ...args] = process.argv.slice(2);
if (only !== undefined && !(only in STAGES)) {
  throw new Error(`Unknown stage "${only}", expected one of: ${Object.keys(STAGES).join(', ')}`);
}

const sum: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const { passed, failed } = await stage(args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(`${name.padEnd(6)} ${passed} passed, ${failed} failed (${seconds} s)`);
  sum.passed += passed;
  sum.failed += failed;
}
// A run that tested nothing is no success.
if (sum.passed + sum.failed === 0) sum.failed = 1;
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);

async function runAsOneTest(command: string[]): Promise<Count> {
  return (await runTool(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest reports to people as ever, and to a file for the count. */
async function runVitest(project: string, args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const ended = await runTool(['vitest', 'run', '--project', project, ...reporters, ...args]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
    return countReport(report, ended);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runTool(command: string[]): Promise<boolean> {
  const run = join(import.meta.dirname, 'run.mjs');
  const ending = await runChild(process.execPath, [run, ...command], { env });
  // Ctrl-C means all stages, not only this one.
  if (ending.isStopped) process.exit(130);
  return ending.code === 0 && ending.signal === null;
}

function noColors(): string[] {
  return isPlain ? ['--colors=off'] : [];
}

function hasSiteTests(): boolean {
  const folder = join(import.meta.dirname, '..', 'tests', 'site');
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.test.ts'));
}

function skip(reason: string): Count {
  console.log(`Skipped: ${reason}.`);
  return { passed: 0, failed: 0 };
}
