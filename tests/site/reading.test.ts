/** What pages offer besides the text: the way to their neighbours, contents that follow, day and night. */
import { expect, inject, test } from 'vitest';
import { HOSTILE, LONG, RUSSIAN } from './awkward-archive.ts';
import { useBrowser } from './browser.ts';
import { expectTarget } from './in-view.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root, awkward } = inject('sites');
const open = useBrowser({ keep: true });

test('each event leads to the one before and after it', async () => {
  const page = await open(awkward, `${LONG}/`);
  for (const [way, id] of [
    ['Earlier', HOSTILE],
    ['Earlier', RUSSIAN],
    ['Later', HOSTILE],
    ['Later', LONG],
  ]) {
    await page.getByRole('link', { name: new RegExp(`^${way} event`) }).click();
    await page.waitForURL(`${awkward.url}${id}/`);
  }
  expect(await page.getByRole('link', { name: /^Later event/ }).count()).toBe(0);
});

test('the contents lead to each question, and mark the one that is read', async () => {
  const page = await open(root, `${ID}/`);
  const contents = page.getByRole('navigation', { name: 'Questions' });
  await contents.getByRole('link', { name: /^2 How do Azerbaijan/ }).click();
  await expectTarget(page, 'q2');
  await contents
    .locator('[aria-current="true"]')
    .filter({ hasText: 'How do Azerbaijan' })
    .waitFor();
});

test('the reader’s choice of day or night outlives the page', async () => {
  const page = await open(root, '', { colorScheme: 'light' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const day = await paper();
  await page.getByRole('button', { name: 'Night' }).click();
  expect(await paper()).not.toBe(day);
  const night = await paper();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.waitForURL(`${root.url}people/`);
  expect(await paper()).toBe(night);
});
