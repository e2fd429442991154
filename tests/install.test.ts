/** Installing once, in the face of failures and of other starts at the same time. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { install, isInstalled } from '../scripts/toolchain/install.mjs';
import { withLock } from '../scripts/toolchain/lock.mjs';

const node = { program: process.execPath, version: process.versions.node };

/** A process id that no system gives out. */
const GONE = 2_147_483_646;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-install-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('install', () => {
  const say = () => {};
  const installation = () => ({ folder, what: 'a package', node });

  /** Stands in for npm: its code runs in the folder that is to be installed. */
  function useNpm(code: string) {
    mkdirSync(join(folder, 'npm'));
    writeFileSync(join(folder, 'npm', 'npm-cli.js'), code);
    vi.stubEnv('npm_execpath', join(folder, 'npm', 'npm-cli.js'));
    writeFileSync(join(folder, 'package-lock.json'), '{}');
  }

  it('is done once, and again when the lockfile or Node changes', async () => {
    useNpm(`require('fs').writeFileSync('ran', process.argv.slice(2, 4).join(' '))`);
    expect(isInstalled(installation())).toBe(false);
    await install(installation(), say);
    expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('ci --include=dev');
    expect(isInstalled(installation())).toBe(true);
    expect(isInstalled({ ...installation(), node: { ...node, version: '99.0.0' } })).toBe(false);
    writeFileSync(join(folder, 'package-lock.json'), '{ }');
    expect(isInstalled(installation())).toBe(false);
  });

  it('is not done when npm fails, and says what to do', async () => {
    useNpm('process.exit(7)');
    mkdirSync(join(folder, 'node_modules'));
    await expect(install(installation(), say)).rejects.toThrow(
      /a package: npm ended with code 7[\s\S]*connect/,
    );
    expect(isInstalled(installation())).toBe(false);
  });

  it('is not done when what came does not work', async () => {
    useNpm('');
    const verify = () => Promise.reject(new Error('wrong libc'));
    await expect(install(installation(), say, { verify })).rejects.toThrow('wrong libc');
    expect(isInstalled(installation())).toBe(false);
  });
});

describe('lock', () => {
  it('lets one work after the other, and leaves nothing behind', async () => {
    const path = join(folder, 'lock');
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await sleep(50);
      events.push(`${name} ends`);
    };
    await Promise.all([withLock(path, work('one')), withLock(path, work('two'))]);
    expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over from a process that has ended', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, `${hostname()} ${GONE}`);
    const onWait = vi.fn();
    expect(await withLock(path, () => Promise.resolve('done'), onWait)).toBe('done');
    expect(onWait).not.toHaveBeenCalled();
  });

  it('is not taken over while the child of such a process lives', async () => {
    const path = join(folder, 'lock');
    writeFileSync(path, `${hostname()} ${GONE} ${process.pid}`);
    const onWait = vi.fn(() => writeFileSync(path, `${hostname()} ${GONE} ${GONE}`));
    expect(await withLock(path, () => Promise.resolve('done'), onWait)).toBe('done');
    expect(onWait).toHaveBeenCalledOnce();
  });

  it('names the child that has to end first', async () => {
    const path = join(folder, 'lock');
    await withLock(path, async (include) => {
      include(4711);
      expect(readFileSync(path, 'utf8')).toBe(`${hostname()} ${process.pid} 4711`);
    });
    expect(existsSync(path)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    const path = join(folder, 'lock');
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });
});
