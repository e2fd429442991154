/** Builds the site as `npm run build` does, from a copy of the sources, so that the tree itself stays as it is. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'tests']);

/** What a program needs to run at all; nothing else of this computer may reach a build. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'LOCALAPPDATA'];

/** Copies all that a build reads, from the project or a copy of it; the packages are linked. */
export function copyProject(folder: string, from = ROOT): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') || LEFT_OUT.has(name)) continue;
    cpSync(join(from, name), join(folder, name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(path)),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Builds a copied project and gives what the build said. `env` is all that sets one build apart from another. */
export async function buildSite(project: string, env: Record<string, string>): Promise<string> {
  const astro = join(project, 'node_modules', 'astro');
  const { bin } = JSON.parse(readFileSync(join(astro, 'package.json'), 'utf8'));
  const kept = Object.fromEntries(
    KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const run = promisify(execFile)(process.execPath, [join(astro, bin.astro), 'build'], {
    cwd: project,
    env: { ...kept, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 100_000_000,
  });
  const { stdout } = await run.catch(({ code, stdout, stderr }) => {
    throw new Error(`The build failed with code ${code}:\n${stdout}\n${stderr}`);
  });
  return stdout;
}
