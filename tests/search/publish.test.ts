/** An index in a folder: made once for each state of the archive, and put into a site whole or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildInFolder, copyIndex } from '../../src/search/build/publish.ts';
import { written } from './records.ts';

let scratch: string;
let kept: string;
let site: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'verbatim-index-'));
  kept = join(scratch, 'cache', 'search');
  site = join(scratch, 'site', 'search');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const newestFirst = [...written].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
const make = (digest: string) => buildInFolder(() => newestFirst, kept, digest);

/** Files below a folder with their bytes. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );

test('a site gets all files of the index as they are, and nothing else', async () => {
  await make('first');
  copyIndex(kept, site);
  const files = filesIn(kept);
  expect(files.size).toBeGreaterThan(5);
  expect(files.delete('key.txt')).toBe(true);
  expect(filesIn(site)).toEqual(files);
});

test('of an index that was cut off half-way a site gets nothing', async () => {
  await make('first');
  rmSync(join(kept, 'key.txt'));
  copyIndex(kept, site);
  expect(() => readdirSync(site)).toThrow('ENOENT');
});

test('what is there stays until the records change', async () => {
  const manifest = await make('first');
  const mark = join(kept, 'mark');
  writeFileSync(mark, '');
  expect(await make('first')).toEqual(manifest);
  expect(readdirSync(kept)).toContain('mark');
  expect(await make('second')).toEqual(manifest);
  expect(readdirSync(kept)).not.toContain('mark');
});
