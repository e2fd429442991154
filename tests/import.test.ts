/** Import as a process among others: run again, twice at once, without permission, on a full disk, watched on a terminal. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, runCrashes } from '../scripts/bench/crash.ts';
import { generateFolder } from '../scripts/bench/generate.ts';
import { countOn } from '../scripts/import/progress.ts';

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'import.ts');
const SOURCE = join(import.meta.dirname, 'fixtures', 'command', 'import-new', 'roads.en.txt');
const NOBODY = 65_534;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  copyFileSync(SOURCE, join(folder, 'roads.en.txt'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const runImport = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], { cwd: folder, encoding: 'utf8' });
const lockFile = () => join(folder, 'content', '.import.lock');

describe('again', () => {
  test('the second run writes nothing and touches nothing', () => {
    generateFolder(join(folder, 'input'), { files: 6, seed: 3 });
    const first = runImport('input');
    expect(first.stderr).not.toContain('error');
    expect(first.status).toBe(0);
    const long = new Date(0);
    const files = filesBelow(join(folder, 'content'));
    for (const file of files) utimesSync(join(folder, 'content', file), long, long);
    const { status, stdout } = runImport('input');
    expect(stdout).toContain('6 files: 6 there already');
    expect(status).toBe(0);
    expect(filesBelow(join(folder, 'content'))).toEqual(files);
    for (const file of files)
      expect(statSync(join(folder, 'content', file)).mtimeMs).toBe(long.getTime());
  });
});

describe('two at once', () => {
  const hold = (holder: string) => {
    mkdirSync(join(folder, 'content'), { recursive: true });
    writeFileSync(lockFile(), holder);
  };

  test('the second leaves with 75 and says who is at work', () => {
    hold(`${hostname()} ${process.pid}`);
    const { status, stdout, stderr } = runImport('roads.en.txt');
    expect([status, stdout]).toEqual([75, '']);
    expect(stderr).toMatch(new RegExp(`process ${process.pid} on .*, for \\d+ s`));
    expect(readdirSync(join(folder, 'content'))).toEqual(['.import.lock']);
  });

  test('to look only, nobody has to wait', () => {
    hold(`${hostname()} ${process.pid}`);
    expect(runImport('--dry-run', 'roads.en.txt').status).toBe(0);
  });

  test('the lock of a dead process is taken over, and given back', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    hold(`${hostname()} ${pid}`);
    expect(runImport('roads.en.txt').status).toBe(0);
    expect(existsSync(lockFile())).toBe(false);
  });

  test('so is one that shows no life any more, on whatever computer', () => {
    hold('elsewhere 1');
    expect(runImport('roads.en.txt').status).toBe(75);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lockFile(), longAgo, longAgo);
    expect(runImport('roads.en.txt').status).toBe(0);
  });

  test('of many started together, those that come to write leave what one alone would', async () => {
    generateFolder(join(folder, 'input'), { files: 4, seed: 5 });
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve) =>
            spawn(process.execPath, [SCRIPT, 'input'], { cwd: folder, stdio: 'ignore' }).on(
              'exit',
              resolve,
            ),
          ),
      ),
    );
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 75)).toEqual([]);
    expect(runImport('--content', 'alone', 'input').status).toBe(0);
    const files = filesBelow(join(folder, 'alone'));
    expect(filesBelow(join(folder, 'content'))).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(folder, 'content', file))).toEqual(
        readFileSync(join(folder, 'alone', file)),
      );
  });
});

describe.skipIf(process.platform === 'win32')('a disk that refuses', () => {
  /** Permissions bind root to nothing. */
  const runAsNobody = (...args: string[]) => {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(folder, NOBODY, NOBODY);
    return spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: folder,
      encoding: 'utf8',
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
  };

  test('a file that may not be read is one bad file', () => {
    mkdirSync(join(folder, 'input', 'closed'), { recursive: true });
    for (const name of ['a.en.txt', 'b.en.txt']) copyFileSync(SOURCE, join(folder, 'input', name));
    chmodSync(join(folder, 'input', 'a.en.txt'), 0);
    chmodSync(join(folder, 'input', 'closed'), 0);
    const { status, stdout, stderr } = runAsNobody('input');
    expect(stderr).toContain('input/a.en.txt error: Unexpected EACCES on reading (no permission)');
    expect(stderr).toContain('input/closed error: Unexpected EACCES on reading (no permission)');
    expect(stdout).toMatch(/b\.en\.txt +written/);
    expect(status).toBe(1);
  });

  test('a content folder that may not be written stays as it is', () => {
    mkdirSync(join(folder, 'content'), { mode: 0o555 });
    const { status, stderr } = runAsNobody('roads.en.txt');
    expect(stderr).toContain('Unexpected EACCES on writing (no permission)');
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'content'))).toEqual([]);
  });

  test('a disk that is full in the middle of a bundle leaves nothing of it', () => {
    // A limit of the size of files stands in for the end of the disk: the same write fails.
    const text = `${readFileSync(SOURCE, 'utf8')}\n${'We build on. '.repeat(4000)}\n`;
    writeFileSync(join(folder, 'long.en.txt'), text);
    const { status, stderr, stdout } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 16; exec "$0" "$@"`,
        process.execPath,
        SCRIPT,
        'long.en.txt',
        'roads.en.txt',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toContain('Unexpected EFBIG on writing');
    expect(stdout).toMatch(/roads\.en\.txt +written/);
    expect(status).toBe(1);
    expect(filesBelow(join(folder, 'content')).filter((file) => file.includes('long'))).toEqual([]);
    expect(readdirSync(join(folder, 'content'))).toEqual(['people', 'transcripts']);
  });
});

test('killed at random instants, nothing is torn and the next import ends as if undisturbed', async () => {
  const { kills, torn, unlike } = await runCrashes({ kills: 5, seed: 26, files: 12 });
  expect({ kills, torn, unlike }).toEqual({ kills: 5, torn: [], unlike: [] });
});

describe('progress', () => {
  const shownOn = (terminal: { isTTY: boolean; columns?: number }, total: number): string => {
    let shown = '';
    const counter = countOn(
      {
        ...terminal,
        write: (text: string | Uint8Array) => {
          shown += text;
          return true;
        },
      },
      total,
    );
    counter.show(1, 'a-very-long-name-of-a-file.en.txt');
    counter.clear();
    return shown;
  };

  test('one line, cut to the terminal at its beginning, and taken away again', () => {
    expect(shownOn({ isTTY: true, columns: 24 }, 12)).toBe(
      '\r\u001b[K[1/12] …f-a-file.en.txt\r\u001b[K',
    );
  });

  test('nothing for one file, nothing where nobody is watching', () => {
    expect(shownOn({ isTTY: true }, 1) + shownOn({ isTTY: false }, 12)).toBe('');
  });
});
