/** Bench of the build: a generated archive of N events, every kind of page on, built in a scratch folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../generate/archive.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Builds twice, the second time with nothing changed, and prints one table. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: 'verbatim' },
      keep: { type: 'boolean' },
    },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const content = join(scratch, 'content');
    const docs = Number(values.docs);
    const { events, transcripts } = generate({ docs, seed: values.seed, out: content });
    writeFileSync(join(content, 'site.yml'), 'languages: [en, ru]\n');
    console.log(`${events} events, ${transcripts} transcripts, in ${scratch}`);
    console.table([build(scratch, 'first build'), build(scratch, 'nothing changed')]);
  } finally {
    if (!values.keep) rmSync(scratch, { recursive: true, force: true });
  }
}

function build(scratch: string, name: string): Record<string, string | number> {
  const outDir = join(scratch, 'dist');
  const report = join(scratch, 'usage.json');
  rmSync(outDir, { recursive: true, force: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'usage.mjs'),
      join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'),
      'build',
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        CONTENT_DIR: join(scratch, 'content'),
        CACHE_DIR: join(scratch, 'cache'),
        OUT_DIR: outDir,
        USAGE_FILE: report,
      },
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const { cpu, rss } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; rss: number };
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(outDir, file))
    .filter((file) => statSync(file).isFile());
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    run: name,
    'wall s': round(wall),
    'CPU s': round(cpu),
    'peak MB': Math.round(rss),
    pages,
    'pages/s': Math.round(pages / wall),
    files: files.length,
    'dist MB': round(bytes / 1e6),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
