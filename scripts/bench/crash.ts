/** Bench of crashes: import is killed again and again at random instants; nothing may be torn, and the next import ends like an undisturbed one. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Random, randomFrom } from '../random.ts';
import { generateFolder } from './generate.ts';

const SCRIPT = join(import.meta.dirname, '..', 'import.ts');
/** After so many kills in a row, import may end its work. */
const MOST_IN_A_ROW = 4;

export interface CrashOptions {
  kills: number;
  seed: number;
  files: number;
}

export interface CrashReport {
  kills: number;
  /** Kills of a process that had ended its work already. */
  tooLate: number;
  /** Kills that left a temporary file, a bundle ready to be put in place, a lock. */
  left: { temporary: number; ready: number; lock: number };
  /** Files in place with other bytes than an undisturbed import writes, and bundles that lack one. */
  torn: string[];
  /** Reruns that did not end like an undisturbed import, and why. */
  unlike: string[];
  /** Imports that could end their work. */
  reruns: number;
}

/** Runs the bench in a scratch folder. */
export async function runCrashes({ kills, seed, files }: CrashOptions): Promise<CrashReport> {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-crash-'));
  try {
    const random = randomFrom(seed);
    const input = join(scratch, 'input');
    generateFolder(input, { files, seed });
    const whole = join(scratch, 'whole');
    const started = performance.now();
    const { status, stderr } = importInto(whole, input);
    if (status !== 0) throw new Error(`The undisturbed import failed:\n${stderr}`);
    const window = [0.35, 1.05].map((part) => part * (performance.now() - started));
    const report: CrashReport = {
      kills: 0,
      tooLate: 0,
      left: { temporary: 0, ready: 0, lock: 0 },
      torn: [],
      unlike: [],
      reruns: 0,
    };
    while (report.kills < kills) {
      const content = join(scratch, `content-${report.reruns}`);
      const row = Math.min(1 + random.below(MOST_IN_A_ROW), kills - report.kills);
      for (let at = 0; at < row; at++) await killOnce(content, input, window, random, report);
      look(whole, content, report);
      const rerun = importInto(content, input);
      report.reruns++;
      if (rerun.status !== 0) report.unlike.push(`exit ${rerun.status}: ${rerun.stderr}`);
      report.unlike.push(...difference(whole, content));
      rmSync(content, { recursive: true, force: true });
    }
    return report;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const importInto = (content: string, input: string) =>
  spawnSync(process.execPath, [SCRIPT, '--content', content, input], { encoding: 'utf8' });

async function killOnce(
  content: string,
  input: string,
  [from = 0, to = 0]: number[],
  random: Random,
  report: CrashReport,
): Promise<void> {
  const child = spawn(process.execPath, [SCRIPT, '--content', content, input], { stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal === null)),
  );
  await Promise.race([sleep(from + random.next() * (to - from)), ended]);
  child.kill('SIGKILL');
  if (await ended) report.tooLate++;
  report.kills++;
  const names = existsSync(content) ? readdirSync(content) : [];
  if (names.some((name) => /^\.import-\d/.test(name))) report.left.temporary++;
  if (names.some((name) => name.startsWith('.import-ready-'))) report.left.ready++;
  if (names.includes('.import.lock')) report.left.lock++;
}

/** What stands in place is whole: each file as undisturbed, each bundle with all its files. */
function look(whole: string, content: string, { torn }: CrashReport): void {
  const expected = filesBelow(whole);
  const found = filesBelow(content).filter((file) => !file.startsWith('.import'));
  const folders = new Set(found.map(dirname).filter((folder) => folder !== 'people'));
  for (const file of expected)
    if (folders.has(dirname(file)) && !found.includes(file)) torn.push(`${file} is missing`);
  for (const file of found)
    if (!expected.includes(file) || !isSame(join(whole, file), join(content, file)))
      torn.push(`${file} is not as undisturbed`);
}

function difference(whole: string, content: string): string[] {
  const [expected, found] = [filesBelow(whole), filesBelow(content)];
  return [...new Set([...expected, ...found])].flatMap((file) => {
    if (!found.includes(file)) return [`${file} is missing`];
    if (!expected.includes(file)) return [`${file} is left over`];
    return isSame(join(whole, file), join(content, file)) ? [] : [`${file} differs`];
  });
}

const isSame = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));

/** Paths of all files below a folder, hidden ones included, in order. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/** Runs the bench and prints its report; the exit code says whether anything broke. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      files: { type: 'string', default: '16' },
    },
  });
  console.log(`${values.kills} kills, ${values.files} files, --seed ${values.seed}`);
  const started = performance.now();
  const report = await runCrashes({
    kills: Number(values.kills),
    seed: Number(values.seed),
    files: Number(values.files),
  });
  const { left, torn, unlike } = report;
  console.table({
    kills: report.kills,
    'came too late': report.tooLate,
    'left a temporary file': left.temporary,
    'left a bundle ready': left.ready,
    'left the lock': left.lock,
    'files torn': torn.length,
    reruns: report.reruns,
    'reruns unlike an undisturbed import': unlike.length,
    seconds: Math.round((performance.now() - started) / 1000),
  });
  for (const fault of [...torn, ...unlike].slice(0, 20)) console.error(fault);
  if (torn.length + unlike.length > 0) process.exitCode = 1;
}
