/** `npm start`: builds the site, then serves it on this computer and prints the address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { settings } from '../src/site.ts';
import { readOptions, refuse } from './options.ts';
import { serveFolder } from './serve.ts';
import { endLike, runChild } from './toolchain/child.mjs';

const { BASE_PATH = settings.basePath, OUT_DIR = 'dist', PORT = '4321' } = process.env;
const USAGE = `Usage: npm start -- [--no-build] [--port N] [--host NAME]

  --no-build   serve what was built before
  --port N     from here on the first free port is taken; 0 takes any (default: PORT or 4321)
  --host NAME  who can reach it (default: 127.0.0.1, this computer alone)

Exit codes: 1 nothing to serve, or the build failed; 2 a wrong option.`;

const asked = readOptions(USAGE, {
  'no-build': { type: 'boolean' },
  port: { type: 'string', default: PORT },
  host: { type: 'string', default: '127.0.0.1' },
});
if (asked.exit === undefined) await start(asked.values);
else process.exitCode = asked.exit;

interface Values {
  'no-build'?: boolean | undefined;
  port: string;
  host: string;
}

async function start(values: Values): Promise<void> {
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    process.exitCode = refuse(
      USAGE,
      `Unexpected --port ${values.port}, expected a number from 0 to 65535`,
    );
    return;
  }
  const ending = values['no-build'] ? { code: 0, signal: null } : await build();
  if (ending.code !== 0 || ending.signal) endLike(ending);
  else if (existsSync(OUT_DIR)) await serve(values);
  else {
    console.error(`There is no ${OUT_DIR}/ to serve: run \`npm run build\` first.`);
    process.exitCode = 1;
  }
}

function build() {
  const run = join(import.meta.dirname, 'run.mjs');
  return runChild(process.execPath, [run, 'astro', 'build']);
}

async function serve({ port, host }: Values): Promise<void> {
  const { url, close } = await serveFolder(OUT_DIR, { port: Number(port), host, base: BASE_PATH });
  console.log(`\nThe archive is at ${url}\nCtrl-C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
}
