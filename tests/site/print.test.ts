/** On paper: what to cite stands first, nothing to click is printed, no word is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { BOTH } from './invented.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { below, generated, root } = inject('sites');
const open = useBrowser({ keep: true });

test('the address, what to cite and the date stand at the top', async () => {
  const page = await open(below, `${ID}/`);
  await page.emulateMedia({ media: 'print' });
  const address = page.getByText(`https://archive.example.org/sub/path/${ID}/`);
  expect(await address.isVisible()).toBe(true);
  const head = await page.getByRole('main').innerText();
  const top = head.slice(0, head.indexOf('Ladies and gentlemen'));
  expect(top.trimStart().startsWith('https://archive.example.org')).toBe(true);
  for (const part of ['Lavrov’s remarks and answers', '26 August 2020', 'Moscow', 'Verbatim'])
    expect(top).toContain(part);
});

test('a date with a full stop of its own ends what to cite with one', async () => {
  const page = await open(generated, `ru/${BOTH}/`);
  await page.emulateMedia({ media: 'print' });
  const cited = await page.locator('.print-head').innerText();
  expect(cited).toMatch(/ \d{4} г\. Verbatim\.$/);
});

test.each([`${ID}/`, `${ID}/q2/`])('nothing to click is printed: %s', async (path) => {
  const page = await open(root, path);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const all = document.querySelectorAll(
      'body > header, body > footer, nav, search, form, button, input, [aria-label^="This exchange"], [href="#main"]',
    );
    return [...all]
      .filter((each) => each.checkVisibility())
      .map((each) => each.outerHTML.slice(0, 80));
  });
  expect(seen).toEqual([]);
});

test('of a search the findings are printed, not its controls', async () => {
  const page = await open(root, 'search/?q=vaccine');
  await page.locator('ol mark').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const seen = await page.getByRole('main').innerText();
  expect(seen).toContain('vaccine to Azerbaijan');
  expect(seen).not.toMatch(/Copy link|Sorted by|Filters/);
});

test('a number stays in the flow, so that no page ends with it', async () => {
  const page = await open(root, `${ID}/`, { viewport: { width: 1280, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const set = await page.locator('.exchange > .number').evaluateAll((all) =>
    all.map((each) => {
      const { float, position, breakAfter } = getComputedStyle(each);
      return [float, position, breakAfter];
    }),
  );
  expect(set).toEqual(Array(3).fill(['none', 'static', 'avoid']));
});

test('turns keep their number, by which paper can be cited, in ink like the rest', async () => {
  const page = await open(root, `${ID}/`);
  await page.emulateMedia({ media: 'print' });
  const numbers = await page.getByRole('link', { name: /, link to th/ }).evaluateAll((links) =>
    links.map((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      return [link.textContent, link.checkVisibility(), color, textDecorationLine];
    }),
  );
  expect(numbers).toEqual(
    ['S1', 'Q1', 'A1', 'Q2', 'A2', 'Q3', 'A3'].map((n) => [n, true, 'rgb(0, 0, 0)', 'none']),
  );
});

test('every paragraph is printed, in black on white', async () => {
  const page = await open(root, `${ID}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const { turns } = JSON.parse(readFileSync(join(root.folder, `${ID}.json`), 'utf8'));
  const printed = await page.getByRole('main').innerText();
  for (const { paragraphs } of turns)
    for (const paragraph of paragraphs) expect(printed).toContain(paragraph);
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('the text takes as many pages as it needs', async () => {
  const page = await open(root, `${ID}/`);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const pages = Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1]);
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(8);
});
