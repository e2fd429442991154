/** Bench of import: many transcripts in one run, one very large file, one paragraph of very many lines. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../random.ts';
import { filesBelow } from './crash.ts';
import { generateFolder, generateTranscript, sentence } from './generate.ts';

const SCRIPT = join(import.meta.dirname, '..', 'import.ts');
/** A transcript of an hour. */
const TRANSCRIPT = 50_000;

/** Imports the cases and prints one table. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      case: { type: 'string' },
    },
  });
  const [seed, scale] = [Number(values.seed), Number(values.scale)];
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const all = Object.entries(cases(scale)).filter(([name]) => (values.case ?? name) === name);
    console.log(`--seed ${seed} --scale ${scale}, in ${scratch}`);
    console.table(
      all.map(([name, generate]) => {
        const input = join(scratch, name.replaceAll(' ', '-'));
        mkdirSync(input);
        generate(input, seed);
        return measure(name, input, join(scratch, 'content'));
      }),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What is imported: its name, and how it is written into a folder. */
function cases(scale: number): Record<string, (folder: string, seed: number) => void> {
  return {
    'many transcripts': (folder, seed) => {
      const files = Math.round((100_000_000 * scale) / TRANSCRIPT);
      generateFolder(folder, { files, seed, size: TRANSCRIPT });
    },
    'one large file': (folder, seed) => {
      const text = generateTranscript(randomFrom(seed), 50_000_000 * scale);
      writeFileSync(join(folder, 'large.en.txt'), text);
    },
    'one long paragraph': (folder, seed) => {
      const random = randomFrom(seed);
      const lines = Array.from({ length: 100_000 * scale }, () => sentence(random));
      const text = `5 May 2021\n\nRemarks by Ada Quill\n\nAda Quill: ${lines.join('\n')}\n`;
      writeFileSync(join(folder, 'paragraph.en.txt'), text);
    },
  };
}

function measure(name: string, input: string, content: string): Record<string, string | number> {
  const report = join(input, '..', 'usage.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'usage.mjs'), SCRIPT, '--content', content, input],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, USAGE_FILE: report } },
  );
  const wall = (performance.now() - started) / 1000;
  const errors = stderr.split('\n').filter((line) => line.includes(' error: '));
  if (status !== 0 && errors.length === 0) throw new Error(stderr.slice(-2000));
  const size = sizeOf(input) / 1e6;
  const { cpu, rss } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; rss: number };
  return {
    case: name,
    MB: round(size),
    'wall s': round(wall),
    'CPU s': round(cpu),
    'MB/s': round(size / wall),
    'MB/CPU s': round(size / cpu),
    'peak MB': Math.round(rss),
    result: errors[0]?.replace(/^.*? error: /, '').slice(0, 60) ?? `exit ${status}`,
  };
}

/** Bytes of the files in a folder. */
function sizeOf(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;
