/** The search page beyond a list: filters, order, lines in context, hits over time, the keyboard, what it remembers. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { COMMON } from './awkward-archive.ts';
import { useBrowser } from './browser.ts';
import { PATIENCE } from './in-view.ts';

const { root, awkward } = inject('sites');
const open = useBrowser({ keep: true });

const field = (page: Page) => page.getByRole('searchbox');
const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const searching = (query: string, more = '') =>
  `search/?${new URLSearchParams({ q: query })}${more}`;
const addressOf = (page: Page) => new URL(page.url()).search;
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('filters', () => {
  test('count what they would leave, are in the address, and can be taken back', async () => {
    const page = await open(awkward, searching('will'));
    const box = page.getByRole('checkbox', { name: /Ada Quill/ });
    await box.waitFor();
    await page.getByRole('checkbox', { name: /Answers/ }).check();
    await says(page, 'contain will');
    expect(addressOf(page)).toBe('?q=will&in=answer');
    await page.getByRole('link', { name: 'Answers: remove this filter' }).click();
    await page.waitForURL((url) => url.search === '?q=will');
    await page.goBack();
    await page.waitForURL((url) => url.search === '?q=will&in=answer');
    await expect.poll(() => page.getByRole('checkbox', { name: /Answers/ }).isChecked()).toBe(true);
  });

  test('leave the focus on the box that was chosen, and only turns that pass', async () => {
    const page = await open(root, searching('azerbaijan'));
    const box = page.getByRole('checkbox', { name: /Questions/ });
    const count = Number((await box.locator('xpath=..').innerText()).match(/\d+/)?.[0]);
    await box.focus();
    await page.keyboard.press('Space');
    await says(page, new RegExp(`^${count} turns?`));
    const isKept = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
    await expect.poll(isKept, PATIENCE).toBe('question');
    expect(await page.locator('.search-hit').count()).toBe(count);
    expect(await page.locator('.search-hit:not([data-type="question"])').count()).toBe(0);
  });

  test('that leave nothing say so, and offer to do without them', async () => {
    const page = await open(root, searching('vaccine', '&year=1999'));
    await says(page, 'With these filters, no turn contains vaccine');
    await page.locator('.search-wider').getByRole('link', { name: 'vaccine' }).click();
    await says(page, /turns? in 1 transcript contains? vaccine/);
    expect(addressOf(page)).toBe('?q=vaccine');
  });

  test('are folded on a phone, and counted when unfolded', async () => {
    const page = await open(awkward, searching('will'), { viewport: { width: 360, height: 700 } });
    await says(page, 'contain will');
    const box = page.getByRole('checkbox', { name: /Answers/ });
    expect(await box.isVisible()).toBe(false);
    await page.getByText('Filters', { exact: true }).click();
    await box.waitFor();
  });

  test('go by the name of who is chosen also where they are folded, and are not offered where nothing is', async () => {
    const viewport = { width: 360, height: 700 };
    const page = await open(awkward, searching('will', '&speaker=ada-quill'), { viewport });
    await page.getByRole('link', { name: 'Ada Quill: remove this filter' }).waitFor();
    const nothing = await open(awkward, searching('xylophone'), { viewport });
    await says(nothing, 'No turn contains xylophone');
    await nothing.locator('body[data-state="none"]').waitFor();
    expect(await nothing.getByText('Filters', { exact: true }).isVisible()).toBe(false);
  });
});

test('order is a link; the query after it keeps it', async () => {
  const page = await open(awkward, searching(COMMON));
  const anchors = () => page.locator('.search-anchor').allTextContents();
  await says(page, `contain ${COMMON}`);
  await page.getByRole('link', { name: 'oldest' }).click();
  await expect.poll(async () => (await anchors())[0], PATIENCE).not.toBe('A1');
  expect(addressOf(page)).toBe(`?q=${COMMON}&sort=oldest`);
  expect(await page.getByRole('link', { name: 'oldest' }).getAttribute('aria-current')).toBe(
    'true',
  );
  await field(page).fill('ferry');
  await page.waitForURL((url) => url.search === '?q=ferry&sort=oldest');
});

describe('lines in context', () => {
  const lines = (page: Page) => page.locator('.concordance tbody tr');

  test('hold the words and what stands beside them, each with the way to its turn', async () => {
    const page = await open(root, searching('corridor', '&view=concordance'));
    await says(page, /\d+ lines in \d turns show corridor/);
    for (const line of await lines(page).all()) {
      expect((await line.locator('mark').innerText()).toLowerCase()).toContain('corridor');
      expect(await line.getByRole('link').getAttribute('href')).toMatch(/\?q=corridor#[aqs]\d/);
    }
    await lines(page).first().getByRole('link').click();
    await page.locator('[data-marked]').waitFor();
  });

  test.each([
    { name: 'word after', order: 'right', column: 1 },
    { name: 'word before', order: 'left', column: 0 },
  ])('are sorted by the $name', async ({ name, order, column }) => {
    const page = await open(root, searching('the', '&view=concordance'));
    await says(page, /lines in/);
    await page.getByRole('link', { name }).click();
    await page.waitForURL((url) => url.searchParams.get('order') === order);
    const neighbours = async () => {
      const cells = await lines(page).evaluateAll(
        (rows, at) =>
          rows.map((row) => {
            const mark = row.querySelector('mark')?.textContent ?? '';
            const text = row.children[at]?.textContent ?? '';
            const words = (at ? text.slice(mark.length) : text).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
            return (at ? words[0] : words.at(-1))?.toLowerCase() ?? '';
          }),
        column,
      );
      return cells;
    };
    const isSorted = async () => {
      const found = await neighbours();
      const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
      const heads = found.map((word) => word.split(/['’-]/)[0] ?? '');
      return (
        found.length > 20 &&
        heads.every((word, at) => !at || compare(heads[at - 1] ?? '', word) <= 0)
      );
    };
    await expect.poll(isSorted, PATIENCE).toBe(true);
  });

  test('can be had as a file, with more context, safe for spreadsheets', async () => {
    const page = await open(root, searching('corridor', '&view=concordance&order=right'));
    await says(page, /lines in/);
    const shown = await lines(page).count();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('concordance-corridor.csv');
    const rows = readFileSync(await file.path(), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe(
      '"before","words","after","speaker","kind","date","transcript","anchor","address"',
    );
    expect(rows).toHaveLength(shown + 1);
    expect(rows[1]).toContain(`"${root.url}2020-08-26-lavrov-bayramov/?q=corridor#`);
  });
});

describe('hits over time', () => {
  test('are a picture with a name, and the same figures in a table that leads to the turns', async () => {
    const page = await open(root, searching('vaccine'));
    await page.getByRole('link', { name: 'Over time' }).click();
    await page.getByRole('img', { name: /Turns that contain vaccine, by year/ }).waitFor();
    expect(addressOf(page)).toBe('?q=vaccine&view=timeline');
    const row = page.getByRole('row', { name: /2020/ });
    const count = Number(await row.getByRole('cell').last().innerText());
    await says(page, new RegExp(`^${count} turns? in 2020`));
    await page.getByRole('link', { name: 'month' }).click();
    await page.getByRole('link', { name: 'August 2020' }).click();
    await says(page, new RegExp(`^${count} turns? in 1 transcript`));
    expect(addressOf(page)).toBe('?q=vaccine&from=2020-08&to=2020-08');
    await page.getByRole('link', { name: 'August 2020: remove this filter' }).click();
    await page.waitForURL((url) => url.search === '?q=vaccine');
  });
});

test('the keyboard goes from the field through the hits and back', async () => {
  const page = await open(root, searching('azerbaijan'));
  await says(page, 'azerbaijan');
  const hits = page.locator('a[data-hit]');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(await hits.nth(0).innerText());
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(await hits.nth(1).innerText());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('azerbaijan');
  expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[data-marked]').waitFor();
});

test('recent searches are kept here alone, and cleared', async () => {
  const page = await open(root, 'search/');
  await field(page).fill('Samur');
  await field(page).press('Enter');
  await says(page, 'Samur');
  await page.goto(`${root.url}search/`);
  await page.locator('.search-recent').getByRole('link', { name: 'Samur' }).waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('.search-recent').isVisible()).toBe(false);
  await page.reload();
  await page.locator('body[data-state="empty"]').waitFor();
  expect(await page.locator('.search-recent').isVisible()).toBe(false);
});

test('what is on the screen is a link to copy', async () => {
  const page = await open(root, searching('vaccine', '&view=timeline&by=month'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('what was typed before the page could search is searched for', async () => {
  const page = await open(root, 'about/');
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/en-search.*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${root.url}search/`);
  await field(page).fill('Samur');
  arrive();
  await says(page, '1 turn in 1 transcript contains Samur');
  expect(await field(page).inputValue()).toBe('Samur');
  expect(page.url()).toContain('q=Samur');
  await page.unrouteAll({ behavior: 'wait' });
});

test('without a connection it says so, and goes on by itself when there is one', async () => {
  const page = await open(root, 'search/', { expected: /Failed to load resource/ });
  await page.locator('body[data-state="empty"]').waitFor();
  await page.context().setOffline(true);
  await field(page).fill('samur');
  await page.getByRole('alert').filter({ hasText: 'There is no connection' }).waitFor();
  await page.context().setOffline(false);
  await says(page, '1 turn in 1 transcript contains samur');
});

test('Back from a turn returns to the place in the list', async () => {
  const page = await open(awkward, searching(COMMON), { viewport: { width: 800, height: 500 } });
  await says(page, `contain ${COMMON}`);
  const hit = page.locator('a[data-hit]').nth(12);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  await hit.click();
  await page.locator('[data-marked]').waitFor();
  await page.goBack();
  await says(page, `contain ${COMMON}`);
  await expect
    .poll(() => page.evaluate(() => Math.round(scrollY)), PATIENCE)
    .toBe(Math.round(before));
});
