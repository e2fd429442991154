/**
 * Bench of the pages: every kind of page of a generated archive, judged by html-validate, the Nu checker and
 * Lighthouse; of the briefing of 200 questions also what it weighs and when its text is there.
 */
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../browser.ts';
import { generate } from '../generate/archive.ts';
import { serveFolder } from '../serve.ts';
import { needPeers, PEER_PACKAGES } from './peers.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
/**
 * The features replace those that the launcher switches off. One of them, RenderDocument, is how Chrome loads pages;
 * without it the first frame of a page waits for up to two seconds in a headless browser, and every score with it.
 */
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-background-networking --disable-features=Translate';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const run_ = promisify(execFile);

/** Judges and prints a table; `--only TEXT` looks at kinds whose name has it, `--dist DIR` at a site that is built. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      dist: { type: 'string' },
      'no-lighthouse': { type: 'boolean' },
    },
  });
  needPeers();
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
  try {
    const port = await freePort();
    const dist = values.dist ? resolve(values.dist) : build(scratch, `http://127.0.0.1:${port}`);
    const kinds = kindsOf(dist).filter(({ name }) => name.includes(values.only));
    const files = kinds.map(({ path }) =>
      join(dist, path.endsWith('.html') ? path : `${path}index.html`),
    );
    console.log(`html-validate: ${await htmlValidate(files, scratch)}`);
    console.log(`Nu checker: ${await nuChecker(files)}`);
    if (!values['no-lighthouse']) await lighthouse(dist, kinds, port);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A port that nobody uses: the site is told its address before it is served there. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Sixty events, every kind of page; with an address, as a published site has one. */
export function build(scratch: string, address = ''): string {
  const content = join(scratch, 'content');
  const dist = join(scratch, 'dist');
  generate({ docs: 60, seed: 'site', out: content });
  writeFileSync(join(content, 'site.yml'), 'languages: [en, ru]\n');
  const places = { CONTENT_DIR: content, CACHE_DIR: join(scratch, 'cache'), OUT_DIR: dist };
  const site = address ? { SITE_URL: address } : {};
  const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...places, ...site },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return dist;
}

export interface Kind {
  name: string;
  path: string;
}

/** One page of every kind that there is. */
export function kindsOf(dist: string): Kind[] {
  const folders = (path: string): string[] =>
    readdirSync(join(dist, path), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  const events = folders('').filter((name) => /^\d{4}-/.test(name));
  const both = events.find((id) => ['beside-ru', 'q1'].every((part) => folders(id).includes(part)));
  const huge = events.find((id) => folders(id).includes('q200'));
  const lists = ['events', 'people', 'outlets', 'places', 'kinds', 'topics'];
  return [
    { name: 'front page', path: '' },
    { name: 'front page in Russian', path: 'ru/' },
    ...lists.flatMap((list) => [
      { name: list, path: `${list}/` },
      { name: `one of ${list}`, path: `${list}/${folders(list)[0]}/` },
    ]),
    { name: 'transcript', path: `${both}/` },
    { name: 'transcript in Russian', path: `ru/${both}/` },
    { name: 'exchange', path: `${both}/q1/` },
    { name: 'two languages', path: `${both}/beside-ru/` },
    { name: 'receipts', path: `${both}/source/` },
    { name: '200 questions', path: `${huge}/` },
    { name: 'search', path: 'search/' },
    { name: 'search in Russian', path: 'ru/search/' },
    { name: 'about', path: 'about/' },
    { name: 'no such page', path: '404.html' },
  ];
}

/** What it reports, of the presets that speak of correctness. */
async function htmlValidate(files: string[], scratch: string): Promise<string> {
  const config = join(scratch, 'html-validate.json');
  writeFileSync(
    config,
    '{"root": true, "extends": ["html-validate:standard"], "elements": ["html5"]}',
  );
  const program = join(PEER_PACKAGES, 'node_modules', 'html-validate', 'bin', 'html-validate.mjs');
  const args = [program, '-c', config, '-f', 'json', ...files];
  const found = await run_(process.execPath, args, { maxBuffer: 1 << 28 }).catch((error) => error);
  const reports = JSON.parse(found.stdout) as {
    filePath: string;
    messages: { message: string }[];
  }[];
  const lines = reports.flatMap(({ filePath, messages }) =>
    messages.map(({ message }) => `  ${filePath}: ${message}`),
  );
  return [`${lines.length} messages on ${files.length} pages`, ...lines.slice(0, 20)].join('\n');
}

/** Its errors; it is written in Java. */
async function nuChecker(files: string[]): Promise<string> {
  const jar = join(PEER_PACKAGES, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const args = ['-jar', jar, '--errors-only', '--format', 'json', '--exit-zero-always', ...files];
  const { stderr } = await run_('java', args, { maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string }[] };
  const lines = messages.map(({ url, message }) => `  ${url}: ${message}`);
  return [`${lines.length} errors on ${files.length} pages`, ...lines.slice(0, 20)].join('\n');
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

/** Its four scores, and when the text is there, on its emulated phone. */
async function lighthouse(dist: string, kinds: Kind[], port: number): Promise<void> {
  const program = join(PEER_PACKAGES, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const { url, close } = await serveFolder(dist, { port, base: '/' });
  const rows: Record<string, unknown>[] = [];
  for (const { name, path } of kinds) {
    const { stdout } = await run_(
      process.execPath,
      [
        program,
        url + path,
        '--quiet',
        '--output=json',
        `--chrome-flags=${FLAGS}`,
        `--only-categories=${CATEGORIES.join(',')}`,
      ],
      { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findBrowser() } },
    );
    const { categories, audits } = JSON.parse(stdout) as Report;
    const score = (category: string) => Math.round(100 * (categories[category]?.score ?? 0));
    const ms = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.NaN);
    rows.push({
      kind: name,
      ...Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])),
      'first text ms': ms('first-contentful-paint'),
      'largest ms': ms('largest-contentful-paint'),
      'blocking ms': ms('total-blocking-time'),
      ...weigh(dist, path),
      failed: Object.entries(audits)
        .filter(([, { score }]) => score === 0)
        .map(([id]) => id)
        .join(' '),
    });
  }
  await close();
  console.table(rows);
}

/** A page's own bytes and those of the scripts it starts with, as a host sends them. */
function weigh(dist: string, path: string): Record<string, number> {
  const gzip = (file: string) =>
    existsSync(join(dist, file)) ? gzipSync(readFileSync(join(dist, file))).length / 1024 : 0;
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const html = readFileSync(join(dist, file), 'utf8');
  const scripts = [...html.matchAll(/<script[^<>]{1,200}? src="([^"<>]{1,200})"/g)].map(
    ([, src = '']) => src,
  );
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    'HTML KB gz': round(gzip(file)),
    'JS KB gz': round(scripts.reduce((sum, src) => sum + gzip(src), 0)),
  };
}
