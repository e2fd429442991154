/** Exchanges that the maintainer or the host leaves without pages of their own: their addresses still answer. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite, copyProject } from './build-site.ts';
import { expectTarget } from './in-view.ts';

const ID = '2020-08-26-lavrov-bayramov';
const project = mkdtempSync(join(tmpdir(), 'verbatim-left-out-'));
const folder = join(project, 'dist');
const open = useBrowser();
let served: Served;

beforeAll(async () => {
  copyProject(project, inject('project'));
  const settings = join(project, 'content', 'site.yml');
  const told = readFileSync(settings, 'utf8').replace('host: own', 'host: netlify');
  writeFileSync(settings, `${told}features:\n  exchangePages: none\n`);
  await buildSite(project, { BASE_PATH: '/sub/' });
  served = await serveFolder(folder, { port: 0, base: '/sub/' });
});
afterAll(async () => {
  await served?.close();
  rmSync(project, { recursive: true, force: true });
});

test('a host that reads rules is given one for each event', () => {
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
    `/sub/${ID}/:exchange/ /sub/${ID}/#:exchange 302\n`,
  );
  expect(existsSync(join(folder, ID, 'q2'))).toBe(false);
  expect(existsSync(join(folder, ID, 'source'))).toBe(true);
});

test('elsewhere the page for lost addresses leads to the exchange in its transcript', async () => {
  const site = { url: served.url, folder, base: '/sub/' };
  const page = await open(site, `${ID}/q2/`, { expected: /404/ });
  await page.waitForURL(`${served.url}${ID}/#q2`);
  await expectTarget(page, 'q2');
  expect(await page.locator(`a[href$="${ID}/q2/"]`).count()).toBe(0);
});
