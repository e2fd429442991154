/** Two hundred questions on one page: found, skimmed, gone through by key, and no heavier than it must be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectTarget } from './in-view.ts';
import { HUGE } from './invented.ts';
import { layOutAll } from './kinds.ts';

const { generated } = inject('sites');
const open = useBrowser({ keep: true });

test('all of it is there, and its contents lead to each question', async () => {
  const page = await open(generated, `${HUGE}/`, { javaScriptEnabled: false });
  expect(await page.locator('.exchange').count()).toBe(200);
  expect(await page.locator('.contents-list a').count()).toBe(200);
  const hidden = await page.evaluate(() => document.querySelectorAll('.record [hidden]').length);
  expect(hidden).toBe(0);
  const { turns } = JSON.parse(readFileSync(join(generated.folder, `${HUGE}.json`), 'utf8'));
  // On the screen, what lies far below is laid out when it comes near; on paper all of it is.
  await page.emulateMedia({ media: 'print' });
  const shown = (await page.locator('.record').innerText()).replace(/\s+/g, ' ');
  for (const { paragraphs } of turns)
    for (const paragraph of paragraphs) expect(shown).toContain(paragraph);
});

test.each([360, 412, 768, 1280])(
  'on %i px, what is not laid out yet is about as tall as it will be, and never so low that it overlaps',
  async (width) => {
    const page = await open(generated, `${HUGE}/`, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const heights = () =>
      page
        .locator('.portion')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    const estimated = await heights();
    await layOutAll(page);
    const shares = (await heights()).map((height, at) => (estimated[at] ?? 0) / height);
    expect(Math.min(...shares)).toBeGreaterThan(0.98);
    expect(Math.max(...shares)).toBeLessThan(1.45);
  },
);

test('its quotes and dashes are written so that a letter takes one byte', async () => {
  const html = readFileSync(join(generated.folder, HUGE, 'index.html'), 'utf8');
  expect(html).toMatch(/&#8217;/);
  expect(html).not.toMatch(/[^\0-\xff]/);
});

test('the reader is told which question is read, and goes on by key', async () => {
  const page = await open(generated, `${HUGE}/#q120`);
  await expectTarget(page, 'q120');
  const here = page.locator('.here');
  await here.filter({ hasText: 'question 120 of 200' }).waitFor();
  const isSeen = await page.locator('.contents-list [aria-current]').evaluate((link) => {
    const { top, bottom } = link.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isSeen).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await expectTarget(page, 'q121');
  await page.keyboard.press('Alt+ArrowUp');
  await expectTarget(page, 'q120');
});

test('finding in the page counts, and goes from one place to the next', async () => {
  const page = await open(generated, `${HUGE}/`);
  const field = page.getByRole('searchbox', { name: 'Find in this transcript' });
  await field.fill('THE COMMISSION');
  const text = ((await page.locator('.record').textContent()) ?? '').toLowerCase();
  const count = text.split('the commission').length - 1;
  expect(count).toBeGreaterThan(3);
  const output = page.locator('.find-here output');
  expect(await output.innerText()).toBe(`0 of ${count}`);
  await field.press('Enter');
  expect(await output.innerText()).toBe(`1 of ${count}`);
  const isSeen = await page.evaluate(() => {
    const [range] = CSS.highlights.get('found-here') ?? [];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(isSeen).toBe(true);
  await field.fill('xylophone');
  expect(await output.innerText()).toBe('not found');
});

test('the browser’s own finding reaches the last words, which nobody has scrolled to', async () => {
  const page = await open(generated, `${HUGE}/`);
  const last = (await page.locator('.record .turn p').last().textContent()) ?? '';
  const find = (words: string) =>
    (window as unknown as { find: (w: string) => boolean }).find(words);
  expect(await page.evaluate(find, last.trim().slice(0, 40))).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
  expect(await page.evaluate(find, 'xylophone')).toBe(false);
});

test('who leads the briefing is set quieter, and is there for finding and for print', async () => {
  const page = await open(generated, `${HUGE}/`);
  const quiet = page.locator('.turn.quiet').first();
  expect(await quiet.innerText()).toContain('Moderator');
  await page.emulateMedia({ media: 'print' });
  expect(await quiet.isVisible()).toBe(true);
});

test('who spoke how much is said in words and adds up', async () => {
  const page = await open(generated, `${HUGE}/`);
  await page.getByText('Who spoke how much').click();
  const shares = await page.locator('.talk-share small').allInnerTexts();
  const sum = shares.reduce((all, text) => all + Number(/^(\d+)/.exec(text)?.[1]), 0);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(shares.length);
});

test('the address of an exchange without a page leads to it in its transcript', async () => {
  const page = await open(generated, `${HUGE}/q201/`, { expected: /404/ });
  await page.waitForURL(`${generated.url}${HUGE}/#q201`);
  const lost = await open(generated, '2001-01-01-no-such-event/q1/', { expected: /404/ });
  await lost.getByText('That exchange stands in its transcript').waitFor();
  expect(lost.url()).toContain('/2001-01-01-no-such-event/q1/');
});
