/** Law 8: the build is a function. Another folder, time zone and locale give the same files, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/bundle.ts';
import { buildSite, copyProject } from './build-site.ts';
import { SITE_URL } from './global-setup.ts';

const { root, below, generated } = inject('sites');
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

test('several threads write the same bytes as one', async () => {
  const project = join(folder, 'several');
  copyProject(project, inject('project'));
  // This host counts folders too. It reads rules for addresses; there are none here, and no file of them.
  const settings = join(project, 'content', 'site.yml');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace('host: own', 'host: gitlab-pages'),
  );
  const place = { BASE_PATH: below.base, SITE_URL };
  const said = await buildSite(project, { ...place, BUILD_THREADS: '2' });
  expect(said).toMatch(/\d files of single texts/);
  const written = hashes(join(project, 'dist'));
  expect(written).toEqual(hashes(below.folder));
  // What was weighed while it was written and what was counted then are all there is.
  const all = readdirSync(join(project, 'dist'), { recursive: true });
  expect(said).toMatch(new RegExp(`GitLab Pages: ${all.length}( of [\\d,]+)? files, `));
});

test('one thread writes the same bytes as several', async () => {
  const project = join(folder, 'one');
  copyProject(project, inject('project'));
  // Large enough to be shared unless that is forbidden.
  const said = await buildSite(project, { CONTENT_DIR: inject('invented'), BUILD_THREADS: '1' });
  expect(said).not.toMatch(/files of single texts/);
  expect(hashes(join(project, 'dist'))).toEqual(hashes(generated.folder));
});

test('no file names a place or a person of this computer', () => {
  const names = [folder, inject('project'), import.meta.dirname, process.env['HOME'] ?? ''];
  const telling = Object.keys(hashes(root.folder)).filter((name) => {
    const text = readFileSync(join(root.folder, name), 'latin1');
    return names.some((each) => each.length > 1 && text.includes(each));
  });
  expect(telling).toEqual([]);
});
