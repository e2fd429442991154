/** Without scripts everything can be read, found by browsing, and linked to; the search page says what it cannot do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { TranscriptRecord } from '../../src/transcript/index.ts';
import { LONG as LONG_BRIEFING, QUESTIONS } from './awkward-archive.ts';
import { useBrowser } from './browser.ts';
import type { Site } from './global-setup.ts';
import { expectTarget } from './in-view.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root, awkward } = inject('sites');
const openPage = useBrowser({ keep: true });
const open = (site: Site, path = '') => openPage(site, path, { javaScriptEnabled: false });

const recordOf = (site: Site, id: string): TranscriptRecord =>
  JSON.parse(readFileSync(join(site.folder, `${id}.json`), 'utf8'));
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('front page → transcript → permalink → exchange → people → person → about', async () => {
  const page = await open(root);
  await page
    .getByRole('link', { name: /Lavrov’s remarks and answers/ })
    .first()
    .click();
  await page.waitForURL(`${root.url}${ID}/`);
  await page.getByRole('link', { name: /^A2, link/ }).click();
  await expectTarget(page, 'a2');
  await page.getByRole('link', { name: /question 2, on a page of its own/ }).click();
  await page.waitForURL(`${root.url}${ID}/q2/`);
  expect(await page.getByRole('main').innerText()).toContain('Astara-Rasht');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.waitForURL(`${root.url}people/`);
  await page.getByRole('link', { name: 'Sergey Lavrov' }).click();
  await page.waitForURL(`${root.url}people/sergey-lavrov/`);
  expect(await heading(page)).toBe('Sergey Lavrov');
  await page.getByRole('link', { name: /^A2/ }).click();
  await expectTarget(page, 'a2');
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await page.waitForURL(`${root.url}about/`);
  expect(await heading(page)).toBe('About this archive');
});

test.each([
  { site: root, id: ID, turns: 7 },
  { site: awkward, id: LONG_BRIEFING, turns: 2 * QUESTIONS + 9 },
])('every word of the record can be seen: $id', async ({ site, id, turns }) => {
  const record = recordOf(site, id);
  expect(record.turns).toHaveLength(turns);
  const page = await open(site, `${id}/`);
  const shown: [anchor: string | null, words: string][] = [];
  for (const article of await page.getByRole('article').all()) {
    // As a reader comes to it: what is far from the screen is not laid out yet.
    await article.scrollIntoViewIfNeeded();
    await expect.poll(() => article.innerText()).not.toBe('');
    shown.push([await article.getAttribute('id'), await article.innerText()]);
  }
  expect(shown.map(([anchor]) => anchor)).toEqual(record.turns.map(({ anchor }) => anchor));
  const text = new Map(shown.map(([anchor, words]) => [anchor ?? '', flat(words)]));
  const missing = record.turns.flatMap(({ anchor, paragraphs }) =>
    paragraphs.filter((paragraph) => !text.get(anchor)?.includes(flat(paragraph))),
  );
  expect(missing).toEqual([]);
});

test('what was set aside can be unfolded', async () => {
  const page = await open(root, `${ID}/`);
  const setAside = page.getByText('Diplomatic and consular missions of Russia');
  expect(await setAside.isVisible()).toBe(false);
  await page.getByText('Set aside from the source').click();
  await setAside.waitFor();
});

test('the search form asks the search page, which says how to browse instead', async () => {
  const page = await open(root);
  await page.getByRole('searchbox').fill('Astara Rasht');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(`${root.url}search/?q=Astara+Rasht`);
  await page.getByText(/Searching needs JavaScript/).waitFor();
  const browse = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(browse).toEqual(
    expect.arrayContaining(['/events/', '/people/', '/events/2020/', '/people/sergey-lavrov/']),
  );
  await page.getByRole('main').getByRole('link', { name: '2020' }).click();
  await page.waitForURL(`${root.url}events/2020/`);
  await page.getByRole('link', { name: /Lavrov’s remarks and answers/ }).click();
  await page.waitForURL(`${root.url}${ID}/`);
});

test('nothing is offered that needs a script', async () => {
  const page = await open(root, `${ID}/`);
  const buttons = page.getByRole('button');
  expect(await buttons.allInnerTexts()).toEqual(['Search']);
});
