/** The Node that the project brings: what the lockfiles promise, and when it is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { withPath } from '../scripts/toolchain/child.mjs';
import { chooseNode, isSuitable } from '../scripts/toolchain/node.mjs';

const root = join(import.meta.dirname, '..');

interface Package {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

/** The places in which a package looks for one that it names: its own node_modules first. */
function lookups(path: string, name: string): string[] {
  const places = [`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (path === '') return places;
  const parent = path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, '');
  return [...places, ...lookups(parent, name)];
}

describe.each(['package-lock.json', 'scripts/toolchain/package-lock.json'])('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const packages = JSON.parse(text).packages as Record<string, Package>;

  it('has an entry for the binary of every platform', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lookups(from, name).some((place) => place in packages))
        .map((name) => `${from} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
    expect(text).not.toMatch(/registry|\.tgz/);
  });

  it('was made for its package.json', () => {
    const wanted = JSON.parse(readFileSync(join(root, path.replace('-lock', '')), 'utf8'));
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
      expect((packages[''] as Record<string, unknown>)[kind]).toEqual(wanted[kind]);
    }
  });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe('the Node that is used', () => {
  it.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.18.0', false],
    ['22.19.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['25.1.0', false],
    ['26.0.0', true],
    ['28.1.0', true],
  ])('Node %s is suitable: %s', (version, expected) => {
    expect(isSuitable(version)).toBe(expected);
  });

  it('is the running one when that is suitable', () => {
    expect(chooseNode('24.1.0')).toEqual({ program: process.execPath, version: '24.1.0' });
  });

  it.each(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'])(
    'is a locked package on %s',
    (platform) => {
      const { program, version, installIn } = chooseNode('20.1.0', platform);
      const [name = ''] = program
        .slice(join(installIn ?? '', 'node_modules').length + 1)
        .split('/');
      const lock = join(root, 'scripts/toolchain/package-lock.json');
      const entry = JSON.parse(readFileSync(lock, 'utf8')).packages[`node_modules/${name}`];
      expect(entry).toMatchObject({
        version,
        os: platform.split('-')[0],
        cpu: platform.split('-')[1],
      });
      expect(program.endsWith(entry.bin.node)).toBe(true);
    },
  );

  it('says what to do where there is none', () => {
    expect(() => chooseNode('20.1.0', 'aix-ppc64')).toThrow(
      /Node 20\.1\.0 is too old.*aix-ppc64[\s\S]*Install Node/,
    );
  });

  it('comes first on the PATH, whatever the case of its name', () => {
    const expected = process.platform === 'win32' ? '/new;/old' : '/new:/old';
    expect(withPath({ Path: '/old' }, '/new')).toEqual({ Path: expected });
    expect(withPath({}, '/new')).toEqual({ PATH: '/new' });
  });
});
