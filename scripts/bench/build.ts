/** Bench of the build: a generated archive of N events, every kind of page on, built in a scratch folder; beside it, Hugo and Eleventy. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../generate/archive.ts';
import { type Measured, measured } from './measured.ts';
import { needPeers, PEER_PACKAGES, PEERS, pagesOf } from './peers.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Seconds that a peer may take. */
const PATIENCE = 600;

/** Builds twice, the second time with nothing changed, then with the peers, and prints one table. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: 'verbatim' },
      peers: { type: 'boolean' },
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
    // Each run writes a folder of its own: to remove hundreds of thousands of files between them would take minutes.
    const dist = join(scratch, 'dist');
    const rows = [
      await build(scratch, 'first build', dist),
      await build(scratch, 'nothing changed', join(scratch, 'dist-again')),
    ];
    console.table(rows);
    if (values.peers) console.table([...rows, ...(await buildPeers(scratch))]);
  } finally {
    if (!values.keep) rmSync(scratch, { recursive: true, force: true });
  }
}

type Row = Record<string, string | number>;

async function build(scratch: string, name: string, out: string): Promise<Row> {
  const places = {
    CONTENT_DIR: join(scratch, 'content'),
    CACHE_DIR: join(scratch, 'cache'),
    OUT_DIR: out,
  };
  const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...places };
  return toRow(name, await measured(process.execPath, [astro, 'build'], { cwd: ROOT, env }), out);
}

/** As many pages, of the same texts, made by others. */
async function buildPeers(scratch: string): Promise<Row[]> {
  needPeers();
  const rows: Row[] = [];
  for (const { name, write, command } of PEERS) {
    const folder = join(scratch, name);
    const out = join(scratch, `${name}-dist`);
    write(folder, pagesOf(join(scratch, 'dist')));
    try {
      const [program, args] = command(folder, out, PEER_PACKAGES);
      rows.push(
        toRow(name, await measured(program, args, { cwd: folder, timeout: PATIENCE * 1000 }), out),
      );
    } catch (error) {
      // A peer that is not installed, that runs out of memory or of time, is a row too.
      rows.push({ run: `${name}: ${(error as Error).message.split('\n')[0]}` });
    }
  }
  return rows;
}

function toRow(run: string, { wall, cpu, peak }: Measured, out: string): Row {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => join(out, file))
    .filter((file) => statSync(file).isFile());
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    run,
    'wall s': round(wall),
    'CPU s': round(cpu),
    'peak MB': Math.round(peak),
    pages,
    'pages/s': Math.round(pages / wall),
    'pages/CPU s': Math.round(pages / cpu),
    files: files.length,
    'dist MB': round(bytes / 1e6),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
