/** Search over any page: fetched when a key asks for it, led by the keyboard, and gone without a trace. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectMarkInView } from './in-view.ts';
import { clipped, overlaps, smallTargets, wide } from './measure.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root, below } = inject('sites');
const open = useBrowser({ keep: true });

const field = (page: Page) => page.getByRole('combobox', { name: 'Search every word said' });
const options = (page: Page) => page.getByRole('option');
const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /(?:dialog|client)\./.exec(name) ?? []),
  );

describe.each([
  { name: 'at the root', site: root },
  { name: 'below a path', site: below },
])('the dialog, $name', ({ site }) => {
  test('is fetched on intent only, and leads by the keyboard to the marked words', async () => {
    const page = await open(site, 'about/');
    expect(await scripts(page)).toEqual([]);
    await page.keyboard.press('/');
    await field(page).waitFor();
    expect(await scripts(page)).toEqual(expect.arrayContaining(['dialog.']));
    expect(await scripts(page)).not.toContain('client.');
    await page.keyboard.type('"illegal unilateral sanctions"');
    const option = options(page).first();
    await option.waitFor();
    expect(await option.locator('mark').allTextContents()).toEqual([
      'illegal unilateral sanctions',
    ]);
    for (const piece of ['Sergey Lavrov', 'Answer', '26 August 2020', 'A2', 'How do Azerbaijan'])
      expect(await option.innerText()).toContain(piece);
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(`/${ID}/`));
    await expectMarkInView(page, 'a2');
  });
});

test('Enter without a choice goes to the search page, with the query', async () => {
  const page = await open(root, `${ID}/`);
  await page.keyboard.press('Control+k');
  await field(page).fill('azerbaijan');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${root.url}search/?q=azerbaijan`);
  await page.goBack();
  // Going back is over for the browser's driver when any entry of the history changes, this page's own too.
  await page.waitForURL(`${root.url}${ID}/`);
  await page.keyboard.press('/');
  await options(page).filter({ hasText: 'azerbaijan' }).waitFor();
});

test('letters typed while it is fetched are its query', async () => {
  const page = await open(root, `${ID}/`);
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/dialog/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Events' }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('azer');
  go();
  await field(page).waitFor();
  await page.keyboard.type('baijan');
  expect(await field(page).inputValue()).toBe('azerbaijan');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  await field(page).waitFor({ state: 'hidden' });
  expect(await page.locator('.site-header input').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Events');
});

test('arrows go round, from the field through the options and back to it', async () => {
  const page = await open(root, 'about/');
  await page.keyboard.press('/');
  await field(page).fill('azerbaijan');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
});

test('its key can be turned off; the other one stays', async () => {
  const page = await open(root, 'about/');
  await page.keyboard.press('/');
  await page.getByRole('button', { name: 'turn it off' }).click();
  await page.keyboard.press('Escape');
  await field(page).waitFor({ state: 'hidden' });
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'turn it on' }).waitFor();
});

test.each([
  ['the index', ['**/search/*.json', '**/search/**/*.bin']],
  ['its own code', ['**/_astro/client.*.js']],
])('says that it failed, and leads on to the search page: %s did not arrive', async (_, lost) => {
  const page = await open(root, 'about/', { expected: /Failed to load resource/ });
  for (const address of lost) await page.route(address, (route) => route.abort());
  await page.keyboard.press('/');
  await field(page).fill('iran');
  await page.getByRole('status').filter({ hasText: 'did not work' }).waitFor();
  for (const address of lost) await page.unroute(address);
  await page.getByRole('option', { name: 'The search page' }).click();
  await page.waitForURL(`${root.url}search/?q=iran`);
  await page.locator('ol mark').first().waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (colorScheme) => {
  const page = await open(root, 'about/', { colorScheme });
  await page.keyboard.press('/');
  await field(page).fill('azerbaijan');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const { violations, passes } = await new AxeBuilder({ page })
    .include('dialog')
    .setLegacyMode()
    .analyze();
  expect(passes).not.toEqual([]);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each([320, 390, 768, 1280])('fits a screen of %i pixels', async (width) => {
  const page = await open(root, 'about/', { viewport: { width, height: 700 } });
  await page.keyboard.press('/');
  await field(page).fill('azerbaijan');
  await options(page).first().waitFor();
  expect(await page.evaluate(wide)).toEqual([]);
  // What is under the dialog is not read, and a question is cut to its line.
  await page.evaluate(() => {
    for (const other of document.querySelectorAll('body > :not(dialog), .search-dialog-question'))
      other.remove();
  });
  expect(await page.evaluate(clipped)).toEqual([]);
  expect(await page.evaluate(overlaps)).toEqual([]);
  expect(await page.evaluate(smallTargets)).toEqual([]);
});
