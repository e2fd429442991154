/** Law 8: the build is a function. Another folder, time zone and locale give the same files, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/bundle.ts';
import { buildSite, copyProject } from './build-site.ts';

const { root } = inject('sites');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hashes = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(out, name)).isFile())
      .sort()
      .map((name) => [name, sha256(readFileSync(join(out, name)))]),
  );

test('the same content gives the same bytes', async () => {
  const project = join(folder, 'somewhere', 'else');
  copyProject(project, inject('project'));
  await buildSite(project, { TZ: 'Asia/Tokyo', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' });
  const again = hashes(join(project, 'dist'));
  expect(Object.keys(again).length).toBeGreaterThan(15);
  expect(again).toEqual(hashes(root.folder));
});

test('no file names a place or a person of this computer', () => {
  const names = [folder, inject('project'), import.meta.dirname, process.env['HOME'] ?? ''];
  const telling = Object.keys(hashes(root.folder)).filter((name) => {
    const text = readFileSync(join(root.folder, name), 'latin1');
    return names.some((each) => each.length > 1 && text.includes(each));
  });
  expect(telling).toEqual([]);
});
