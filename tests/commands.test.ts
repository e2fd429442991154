/** Folder fixtures of whole commands: a folder and a command in; exit code, messages and the content folder out. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectFile } from './expect-file.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'command');
const SCRIPTS = join(import.meta.dirname, '..', 'scripts');
const REFUSED = 'left as it was';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder with its text, hidden ones included. */
function snapshot(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [name, readFileSync(join(root, name), 'latin1')]),
  );
}

test.each(readdirSync(FIXTURES).sort())('%s', (name) => {
  cpSync(join(FIXTURES, name), folder, { recursive: true, verbatimSymlinks: true });
  const [command = '', ...args] = readFileSync(join(folder, 'command.txt'), 'utf8')
    .trim()
    .split(' ');
  const before = snapshot(join(folder, 'content'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(SCRIPTS, `${command}.ts`), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const after = snapshot(join(folder, 'content'));
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .map((file) => `content/${file}`);
  const content = changed.length > 0 ? changed.join('\n') : REFUSED;
  expectFile(
    join(FIXTURES, name, 'messages.txt'),
    `exit ${status}\n\n── printed\n${stdout}\n── messages\n${stderr}\n── content\n${content}\n`,
  );
  expect(Object.keys(after).filter((file) => file.includes('.import-'))).toEqual([]);
  if (args.length === 1 && status !== 0) expect(content).toBe(REFUSED);
});
