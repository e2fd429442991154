/** What readers come for: from the front page to an answer, to the exchange alone and back, and by searching. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectMarkInView, expectTarget, markedIn } from './in-view.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root, below } = inject('sites');
const open = useBrowser({ keep: true });

const searchField = (page: Page) => page.getByRole('searchbox', { name: /^Search every word/ });
const results = (page: Page) => page.getByRole('list', { name: 'Results' });
const status = (page: Page) => page.getByRole('status');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);

/** Whether an address names a turn; a text directive may name words of it as well. */
const leadsTo = (anchor: string) => (url: URL) => url.hash.split(':~:')[0] === `#${anchor}`;

/** Types a query into the form of the page and sends it. */
async function search(page: Page, query: string): Promise<void> {
  await searchField(page).fill(query);
  await searchField(page).press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
}

describe.each([
  { name: 'at the root', site: root },
  { name: 'below a path', site: below },
])('$name', ({ site }) => {
  test('front page → transcript → an answer, alone, its neighbours, and back in context', async () => {
    const page = await open(site);
    await page
      .getByRole('link', { name: /Lavrov’s remarks and answers/ })
      .first()
      .click();
    await page.waitForURL(`${site.url}${ID}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Lavrov’s remarks');

    await page.getByRole('link', { name: /^A2, link/ }).click();
    await expectTarget(page, 'a2');
    expect(page.url()).toBe(`${site.url}${ID}/#a2`);

    await page.getByRole('link', { name: /question 2, on a page of its own/ }).click();
    await page.waitForURL(`${site.url}${ID}/q2/`);
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('How is the North-South trade and transit corridor developing?');
    expect(main).toContain('Astara-Rasht railway');
    expect(main).not.toContain('Our presidents discussed this question');
    expect(await page.getByRole('article').count()).toBe(2);

    await page.getByRole('link', { name: /^Next question/ }).click();
    await page.waitForURL(`${site.url}${ID}/q3/`);
    expect(await page.getByRole('link', { name: /^Next question/ }).count()).toBe(0);
    await page.getByRole('link', { name: /^Previous question/ }).click();
    await page.waitForURL(`${site.url}${ID}/q2/`);

    await page.getByRole('link', { name: 'Read in context' }).click();
    await page.waitForURL(`${site.url}${ID}/#q2`);
    await expectTarget(page, 'q2');
  });

  test('a search from the front page leads to the answer, its words marked', async () => {
    const page = await open(site);
    await search(page, 'Astara-Rasht');
    expect(page.url()).toBe(`${site.url}search/?q=Astara-Rasht`);
    await results(page).getByRole('listitem').first().waitFor();
    expect(await status(page).innerText()).toMatch(/1 turn in 1 transcript contains Astara-Rasht/);
    expect(await page.title()).toMatch(/^Astara-Rasht/);

    await results(page)
      .getByRole('link', { name: /Astara-Rasht/ })
      .click();
    await page.waitForURL((url) => url.pathname.endsWith(`/${ID}/`));
    await page.waitForURL(leadsTo('a2'));
    await page.locator('#a2:is(:target, :has(:target))').waitFor();
    expect(await markedIn(page, 'a2')).toEqual(['Astara-Rasht']);
    await expectMarkInView(page, 'a2');
  });
});

test('a permalink opened from elsewhere shows its turn, also on a phone, and copies itself when followed', async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 664 },
  ]) {
    const page = await open(root, `${ID}/#a2`, {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await expectTarget(page, 'a2');
    await page.getByRole('link', { name: /^A3, link/ }).click();
    await expectTarget(page, 'a3');
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${root.url}${ID}/#a3`);
  }
});

test('a phrase in quotation marks finds and marks exactly these words', async () => {
  const page = await open(root);
  await search(page, '"illegal unilateral sanctions"');
  const hit = results(page).getByRole('link', { name: /illegal unilateral sanctions/ });
  await hit.click();
  await page.waitForURL(leadsTo('a2'));
  expect(await markedIn(page, 'a2')).toEqual(['illegal unilateral sanctions']);
  await expectMarkInView(page, 'a2');

  await page.goto(`${root.url}search/?q=${encodeURIComponent('"unilateral illegal sanctions"')}`);
  await status(page).filter({ hasText: 'No turn contains' }).waitFor();
  expect(await results(page).getByRole('listitem').count()).toBe(0);
});

test('a query that finds nothing says so', async () => {
  const page = await open(root);
  await search(page, 'xylophone');
  await status(page).filter({ hasText: 'No turn contains xylophone' }).waitFor();
  expect(await results(page).getByRole('listitem').count()).toBe(0);
});

test('the address is the state of a search: a new query, Back, Forward and reloading', async () => {
  const page = await open(root, 'search/?q=vaccine');
  await results(page)
    .getByRole('link', { name: /vaccine/ })
    .first()
    .waitFor();
  expect(await searchField(page).inputValue()).toBe('vaccine');

  await search(page, 'Astara-Rasht');
  await results(page)
    .getByRole('link', { name: /Astara-Rasht/ })
    .waitFor();
  await page.goBack();
  await page.waitForURL(`${root.url}search/?q=vaccine`);
  await results(page)
    .getByRole('link', { name: /vaccine/ })
    .first()
    .waitFor();
  expect(await searchField(page).inputValue()).toBe('vaccine');

  await page.goForward();
  await page.waitForURL(`${root.url}search/?q=Astara-Rasht`);
  await page.reload();
  await results(page)
    .getByRole('link', { name: /Astara-Rasht/ })
    .waitFor();
  expect(await searchField(page).inputValue()).toBe('Astara-Rasht');
});

test('results appear while the reader types, and Back from a result returns to them', async () => {
  const page = await open(root, 'search/');
  await searchField(page).pressSequentially('Samur');
  await results(page).getByRole('link', { name: /Samur/ }).click();
  await page.waitForURL(leadsTo('a2'));
  await page.goBack();
  await results(page).getByRole('link', { name: /Samur/ }).waitFor();
  expect(await searchField(page).inputValue()).toBe('Samur');
});

test('"/" and Ctrl+K open search over the page, Escape leads back; inside a field "/" is typed', async () => {
  const page = await open(root, `${ID}/`);
  const link = page.getByRole('link', { name: /^A3, link/ });
  const field = page.getByRole('combobox', { name: /^Search every word/ });
  await link.focus();
  await page.keyboard.press('/');
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('and/or');
  expect(await field.inputValue()).toBe('and/or');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+k');
  await field.waitFor();
  expect(await focused(page)).toBe('q');
  await page.keyboard.press('Escape');

  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.locator('textarea').pressSequentially('either/or');
  expect(await page.locator('textarea').inputValue()).toBe('either/or');
});
