/**
 * Finds a Chrome-like browser on this computer, or has Debian's package manager install one, and
 * starts it for tests and measurements. The headless shell, Chromium without its window, is taken
 * first: a page in it costs a third of the time.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/** No sandbox, since tests may run as root on pages we made; no calls home, since tests may run offline. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's packages, best first. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const LINUX_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a headless browser with a fresh profile. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}

/**
 * The browser's program: CHROME_PATH, or an installed one, or one installed now. On CI, where a run
 * pays for every page, a browser with a window is not enough as long as the headless shell can be had.
 * @throws when there is none, and none can be installed.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names no file: ${named}`);
  }
  const search = () => candidates(env, process.platform).find(works);
  const found = search();
  const [shell = ''] = PACKAGES;
  if (found && (found.endsWith(shell) || !env['CI'])) return found;
  for (const name of found ? [shell] : PACKAGES) if (installWithApt(name)) break;
  const installed = search();
  if (installed) return installed;
  throw new Error(
    'No Chrome, Chromium or Edge was found. Install one (Debian: `apt-get install chromium`), ' +
      'or set CHROME_PATH to its program.',
  );
}

/** Where a browser's program may lie, best first. */
export function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (k) => env[k] ?? [],
    );
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.flatMap((name) =>
      ['/', homedir()].map((root) => join(root, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(
    Boolean,
  );
  const paths = LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set(paths)];
}

/** On Linux the program is tried, because some systems ship a `chromium-browser` that only advises to install it. */
function works(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || run(program, ['--version'], 'ignore');
}

/** Says whether it did. It does not where there is no apt-get, or no right to use it without a password. */
function installWithApt(name: string): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run('sudo', ['-n', 'true'], 'ignore')) return false;
  console.error(`verbatim: installing ${name} with apt-get (about 100 MB, once) …`);
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const steps = [['update'], ['install', '-y', '--no-install-recommends', name]];
  return steps.every((step) => {
    const [program = '', ...args] = [...(isRoot ? [] : ['sudo', '-n']), ...apt, ...step];
    return run(program, args, 'inherit');
  });
}

function run(program: string, args: string[], output: 'ignore' | 'inherit'): boolean {
  const shown = output === 'inherit' ? 2 : 'ignore';
  return spawnSync(program, args, { stdio: ['ignore', shown, shown] }).status === 0;
}
