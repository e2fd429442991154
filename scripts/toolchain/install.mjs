// Installs a folder's locked packages once, and again when the lockfile or Node changes; called by run.mjs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { runChild, withPath } from './child.mjs';

/** Development and optional packages are needed whatever the user's settings; scripts are not. */
const COMMAND = [
  ...['ci', '--include=dev', '--include=optional', '--ignore-scripts'],
  ...['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'],
];

/**
 * @typedef {object} Installation
 * @property {string} folder where package-lock.json lies
 * @property {string} what for people: what is being installed, and how big it is
 * @property {{ program: string, version: string }} node the Node that runs npm
 */

/**
 * Whether exactly the locked packages are there.
 * @param {Installation} installation
 */
export function isInstalled(installation) {
  try {
    return readFileSync(stampFile(installation), 'utf8') === stampOf(installation);
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci`. The stamp goes first and comes back last, so an interrupted install is redone.
 *
 * npm leaves out optional packages (the binaries of Vite, Tailwind, Biome) whose `engines` exclude
 * the Node that runs npm: so npm has to run under the Node that the tools will run under.
 * @param {Installation} installation
 * @param {(line: string) => void} say
 * @param {{ verify?: () => Promise<void>, onStart?: (pid: number) => void }} [hooks] a last look
 *   before the stamp is set; npm's process
 */
export async function install(installation, say, { verify, onStart } = {}) {
  const { folder, what, node } = installation;
  const began = Date.now();
  say(`installing ${what} …`);
  rmSync(stampFile(installation), { force: true });
  const ticker = setInterval(() => say(`… still installing (${seconds(began)} s)`), 20_000);
  const npm = findNpm();
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    cwd: folder,
    env: withPath(process.env, dirname(node.program)),
    // What npm prints is news of the set-up: the tool's own output stays alone on stdout.
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  };
  const [program, args] = npm ? [node.program, [npm, ...COMMAND]] : ['npm', COMMAND];
  const ending = await runChild(program, args, options, onStart).finally(() =>
    clearInterval(ticker),
  );
  if (ending.signal || ending.code !== 0) throw new Error(advise(what, ending));
  await verify?.();
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stampFile(installation), stampOf(installation));
  say(`installed in ${seconds(began)} s`);
}

/** @param {Installation} installation */
function stampFile({ folder }) {
  return join(folder, 'node_modules', '.verbatim-stamp');
}

/** @param {Installation} installation */
function stampOf({ folder, node }) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} node-${node.version.split('.')[0]} ${process.platform}-${process.arch}\n`;
}

/**
 * npm's own script: the npm that started us, or the one that came with Node; undefined leaves it
 * to the PATH. (`npm_execpath` may also be pnpm or yarn, which do not read package-lock.json.)
 */
function findNpm() {
  const home = dirname(process.execPath);
  const cli = ['node_modules', 'npm', 'bin', 'npm-cli.js'];
  const places = [join(home, ...cli), join(home, '..', 'lib', ...cli)];
  const started = process.env['npm_execpath'];
  if (started && basename(started) === 'npm-cli.js') places.unshift(started);
  return places.find((place) => existsSync(place));
}

/**
 * @param {string} what
 * @param {import('./child.mjs').Ending} ending
 */
function advise(what, { code, signal, isStopped }) {
  if (isStopped) return 'Stopped. The next start begins the installation anew.';
  return [
    `Could not install ${what}: npm ended with ${signal ?? `code ${code}`}.`,
    'The reason is in the lines above. The first start needs the npm registry: connect this computer',
    '(behind a proxy: `npm config set proxy …`) and start again; what was begun is done anew.',
    'Later starts need no network.',
  ].join('\n');
}

/** @param {number} began */
function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}
