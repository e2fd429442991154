// Runs a tool of the project, `node scripts/run.mjs <tool> [args…]`, and first sets up what it needs: Node (toolchain/node.mjs) and packages (toolchain/install.mjs).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { endLike, runChild, withPath } from './toolchain/child.mjs';
import { install, isInstalled } from './toolchain/install.mjs';
import { withLock } from './toolchain/lock.mjs';
import { adviseNode, chooseNode } from './toolchain/node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Each tool's package and the name of its program there; `node` itself has neither. */
const TOOLS = {
  astro: ['astro', 'astro'],
  biome: ['@biomejs/biome', 'biome'],
  node: [],
  tsc: ['typescript', 'tsc'],
  vitest: ['vitest', 'vitest'],
};

await main(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  for (const line of error.message.split('\n')) say(line);
  process.exitCode = 1;
});

/** @param {string[]} argv */
async function main([name = '', ...args]) {
  const tool = Object.entries(TOOLS).find(([key]) => key === name)?.[1];
  if (!tool)
    throw new Error(`Usage: node scripts/run.mjs ${Object.keys(TOOLS).join(' | ')} [arguments]`);
  const node = chooseNode();
  await setUp(node);
  const env = {
    // Compiled code is kept between starts: half of what a short command costs.
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    // The bundler's allocator gives back at once what it is done with, and takes no huge pages, of which it would
    // fill little: 140 MB of a large build.
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ALLOW_THP: '0',
    // So does the C library's, and threads share one pool of it: with one each, a large build takes 100 MB more.
    MALLOC_ARENA_MAX: '1',
    MALLOC_TRIM_THRESHOLD_: '131072',
    ...withPath(process.env, dirname(node.program)),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  endLike(await runChild(node.program, [...programOf(tool), ...args], { env }));
}

/**
 * Installs what is missing. Both stamps are looked at again under the lock: another start may have
 * done the work while this one waited.
 * @param {ReturnType<typeof chooseNode>} node
 */
async function setUp(node) {
  const packages = { folder: root, what: "the project's packages (about 95 MB, once)", node };
  const toolchain = node.installIn && {
    folder: node.installIn,
    what: `Node ${node.version} (57 MB, once; this is ${process.versions.node})`,
    node: { program: process.execPath, version: node.version },
  };
  const isReady = () => (!toolchain || isInstalled(toolchain)) && isInstalled(packages);
  if (isReady()) return;
  /** @param {(pid: number) => void} onStart */
  const work = async (onStart) => {
    const verify = () => tryOut(node);
    if (toolchain && !isInstalled(toolchain)) await install(toolchain, say, { verify, onStart });
    if (!isInstalled(packages)) await install(packages, say, { onStart });
  };
  await withLock(join(root, '.verbatim-install.lock'), work, (holder) =>
    say(`waiting for another start that is installing (process ${holder.split(' ')[1]}) …`),
  );
}

/**
 * A downloaded Node can be unable to run: Alpine and very old Linuxes have another libc.
 * @param {ReturnType<typeof chooseNode>} node
 */
async function tryOut(node) {
  const ending = await runChild(node.program, ['--version'], { stdio: 'ignore' }).catch(() => null);
  if (ending?.code === 0) return;
  throw new Error(adviseNode(`The downloaded Node ${node.version} does not run on this computer.`));
}

/** @param {string[]} tool */
function programOf([name, program]) {
  if (!name || !program) return [];
  const folder = join(root, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[program])];
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`verbatim: ${line}\n`);
}
