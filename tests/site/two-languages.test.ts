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
  const beside = page.getByRole('link', { name: 'Side by side with Russian' });
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
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'English and Russian, side by side',
  );
});

test.each(['beside-ru/', 'source/'])(
  '%s has its counterpart in the other language',
  async (part) => {
    const page = await open(generated, `${BOTH}/${part}`);
    await page.getByRole('link', { name: 'Русский', exact: true }).click();
    const there = part.replace('ru', 'en');
    await page.waitForURL(`${generated.url}ru/${BOTH}/${there}`);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(`${generated.url}${BOTH}/${part}`);
  },
);

test('a place, printed in one language, leads to the places of the other', async () => {
  const page = await open(generated, 'places/talmar/');
  expect(await page.locator('link[hreflang]').count()).toBe(0);
  await page.getByRole('link', { name: 'Русский', exact: true }).click();
  await page.waitForURL(`${generated.url}ru/places/`);
});

test('Russian is set with spaces that do not break, and the record keeps its own', async () => {
  const page = await open(generated, `ru/${BOTH}/`);
  const shown = await page.locator('.record').innerText();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/ (?:[вокс]|на)\u00a0/);
  expect(shown).toMatch(/ [вокс]\u00a0[а-яё]/i);
  const stored = await page.evaluate(async (url) => (await fetch(url)).text(), `/ru/${BOTH}.md`);
  expect(stored).not.toContain('\u00a0');
});

test('search speaks Russian below /ru/, and a hit opens the text in which it was said', async () => {
  const text = await open(generated, `ru/${BOTH}/`);
  const said = await text.locator('.record').innerText();
  const [word = ''] = /[а-яё]{9,}/.exec(said) ?? [];
  const page = await open(generated, 'ru/');
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL((url) => url.pathname === '/ru/search/');
  await page.locator('body[data-state="found"]').waitFor();
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ реплик.* содерж[аи]т/);
  const ours = await page.locator('header nav, .search-tools, .search-help h2, dd').allInnerTexts();
  expect(ours.join(' ').replace(/English|outlet|in:\w+/g, '')).not.toMatch(/[a-z]{3}/i);
  const facet = page.locator('#main input[name="lang"]');
  await page.locator('.search-filters[open]').waitFor();
  // One language has the word: there is nothing to choose. Asked for, it is named in Russian.
  expect(await facet.count()).toBe(0);
  await page.goto(`${generated.url}ru/search/?q=${encodeURIComponent(word)}&lang=ru`);
  await page.locator('body[data-state="found"]').waitFor();
  expect(await page.locator('.search-chosen').innerText()).toContain('русский');
  const hits = page.locator('.search-hit a');
  const links = await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('href') ?? ''));
  expect(links.every((link) => /^\/(?:ru\/)?\d{4}-/.test(link))).toBe(true);
  await page.goto(`${generated.url}ru/search/?q=${encodeURIComponent(`"${word}"`)}&sort=oldest`);
  await hits.first().click();
  await page.locator('[data-marked]').first().waitFor();
  expect(await page.locator('.record').getAttribute('lang')).toBe('ru');
});

test('lang: leaves the turns of one language, in either interface', async () => {
  for (const place of ['search/', 'ru/search/']) {
    const page = await open(generated, `${place}?q=lang:ru`);
    await page.locator('body[data-state="found"]').waitFor();
    const found = page.locator('.search-group h2');
    const languages = await found.evaluateAll((all) =>
      all.map((each) => each.getAttribute('lang')),
    );
    expect(new Set(languages)).toEqual(new Set(['ru']));
    const links = await found
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((link) => link.startsWith('/ru/'))).toBe(true);
  }
});

test('the interface has no English word in Russian lists', async () => {
  const page = await open(generated, 'ru/events/');
  const ours = await page.locator('header nav, .page-header, footer').allInnerTexts();
  expect(ours.join(' ').replace(/English|Verbatim/g, '')).not.toMatch(/[a-z]{3}/i);
});

test('a lost address is answered in every language of the interface', async () => {
  const page = await open(generated, 'no-such-page/', { expected: /404/ });
  const other = page.locator('main section[lang="ru"]');
  expect(await other.getByRole('heading').innerText()).toBe('Такой страницы нет');
  await other.getByRole('link', { name: 'Найти' }).click();
  await page.waitForURL(`${generated.url}ru/search/`);
});
