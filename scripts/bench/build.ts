/** Bench of the build: N copies of the shipped transcript under other ids and dates, built in a scratch folder. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleIds } from '../../src/bundle.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Builds twice, the second time with nothing changed, and prints one table. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { docs: { type: 'string', default: '1000' }, keep: { type: 'boolean' } },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const words = copyArchive(Number(values.docs), join(scratch, 'content'));
    console.log(`${values.docs} transcripts, ${words} KB of Markdown, in ${scratch}`);
    console.table([build(scratch, 'first build'), build(scratch, 'nothing changed')]);
  } finally {
    if (!values.keep) rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes the copies, a day apart each; returns their size in KB. */
function copyArchive(count: number, content: string): number {
  const source = join(ROOT, 'content');
  const [seed = ''] = bundleIds(source);
  cpSync(join(source, 'people'), join(content, 'people'), { recursive: true });
  const from = join(source, 'transcripts', seed);
  let size = 0;
  for (let index = 0; index < count; index++) {
    const date = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    const folder = join(content, 'transcripts', `${date}-copy-${index}`);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(from)) {
      const bytes = readFileSync(join(from, name));
      const markdown = name.endsWith('.md')
        ? bytes.toString().replace(/^date: .*$/m, `date: "${date}"`)
        : undefined;
      size += markdown?.length ?? 0;
      writeFileSync(join(folder, name), markdown ?? bytes);
    }
  }
  return Math.round(size / 1024);
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
