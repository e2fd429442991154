/** Two languages: the same answer in both, beside each other, each passage in its language, the head telling of the other. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectTarget } from './in-view.ts';
import { BOTH } from './invented.ts';

const { generated, root } = inject('sites');
const open = useBrowser({ keep: true });

test('the switch stays on the same answer, there and back', async () => {
  const page = await open(generated, `${BOTH}/#a3`);
  await expectTarget(page, 'a3');
  await page.getByRole('link', { name: 'Русский', exact: true }).click();
  await page.waitForURL(`${generated.url}ru/${BOTH}/#a3`);
  await expectTarget(page, 'a3');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await page.locator('#a3').innerText()).toMatch(/[а-яё]{4}/i);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.waitForURL(`${generated.url}${BOTH}/#a3`);
});

test('an exchange alone has the same exchange in the other language', async () => {
  const page = await open(generated, `ru/${BOTH}/q3/`);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL((url) => url.pathname === `/${BOTH}/q3/`);
});

test('the head names the page in each language, and where there is no other, none', async () => {
  const page = await open(generated, `${BOTH}/`);
  const told = (page: Page) =>
    page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
  expect(await told(page)).toEqual([
    ['en', `/${BOTH}/`],
    ['ru', `/ru/${BOTH}/`],
    ['x-default', `/${BOTH}/`],
  ]);
  expect(await told(await open(root, '2020-08-26-lavrov-bayramov/'))).toEqual([]);
});

test('beside each other, each row holds the same anchor in both, each in its language', async () => {
  const page = await open(generated, `${BOTH}/`);
  const beside = page.getByRole('link', { name: 'Beside Русский' });
  expect((await beside.boundingBox())?.y).toBeLessThan(800);
  await beside.click();
  await page.waitForURL(`${generated.url}${BOTH}/beside-ru/`);
  const rows = await page.locator('.beside-row').evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      languages: [...row.children].map((each) => each.getAttribute('lang')),
      links: [...row.querySelectorAll('.permalink')].map((link) => link.getAttribute('href')),
      tops: [...row.children].map((each) => Math.round(each.getBoundingClientRect().top)),
    })),
  );
  expect(rows.length).toBeGreaterThan(6);
  for (const { id, languages, links, tops } of rows) {
    expect(languages).toEqual(['en', 'ru']);
    expect(links).toEqual([`/${BOTH}/#${id}`, `/ru/${BOTH}/#${id}`]);
    expect(tops[0]).toBe(tops[1]);
  }
});

test('Russian is set with spaces that do not break, and the record keeps its own', async () => {
  const page = await open(generated, `ru/${BOTH}/`);
  const shown = await page.locator('.record').innerText();
  expect(shown).toMatch(/ [вокс]\u00a0[а-яё]/i);
  const stored = await page.evaluate(async (url) => (await fetch(url)).text(), `/ru/${BOTH}.md`);
  expect(stored).not.toContain('\u00a0');
});

test('the interface has no English word in Russian lists', async () => {
  const page = await open(generated, 'ru/events/');
  const ours = await page.locator('header nav, .page-header, footer').allInnerTexts();
  expect(ours.join(' ').replace(/English|Verbatim/g, '')).not.toMatch(/[a-z]{3}/i);
});
