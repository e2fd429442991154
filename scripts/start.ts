/**
 * `npm start`: builds the site, then serves it on this computer and prints the address.
 * `--no-build` serves what was built before; from `--port` (or PORT) on, the first free port is taken.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { settings } from '../src/site.ts';
import { serveFolder } from './serve.ts';
import { endLike, runChild } from './toolchain/child.mjs';

const { BASE_PATH = settings.basePath, OUT_DIR = 'dist', PORT = '4321' } = process.env;
const { values } = parseArgs({
  options: {
    'no-build': { type: 'boolean', default: false },
    port: { type: 'string', default: PORT },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const ending = values['no-build'] ? { code: 0, signal: null } : await build();
if (ending.code !== 0 || ending.signal) endLike(ending);
else if (existsSync(OUT_DIR)) await serve();
else {
  console.error(`There is no ${OUT_DIR}/ to serve: run \`npm run build\` first.`);
  process.exitCode = 1;
}

function build() {
  const run = join(import.meta.dirname, 'run.mjs');
  return runChild(process.execPath, [run, 'astro', 'build']);
}

async function serve() {
  const port = Number(values.port);
  const { url, close } = await serveFolder(OUT_DIR, { port, host: values.host, base: BASE_PATH });
  console.log(`\nThe archive is at ${url}\nCtrl-C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
}
