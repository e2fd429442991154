/** Text that tries to be markup stays text: on every page of it, in search, and in the address. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { BIDI, HOSTILE, MARKUP, RUSSIAN } from './awkward-archive.ts';
import { useBrowser } from './browser.ts';
import { PATIENCE } from './in-view.ts';

const { awkward, root } = inject('sites');
// A dialog, a breach of the policy or a request for `x` would fail these tests: see browser.ts.
const open = useBrowser({ keep: true });
const { script, image, entity, title } = MARKUP;

const main = (page: Page) => page.getByRole('main').innerText();
/** Elements that only markup in a text could have made: the one picture of ours is that of the archive. */
const made = (page: Page) =>
  page.locator('main :is(script:not([src]), img, svg:not(.timeline svg))').count();

test('in the title, the place, a name, an aside, a paragraph, a list, a quotation and notes', async () => {
  const page = await open(awkward, `${HOSTILE}/`);
  expect(await page.title()).toContain(`Remarks on ${script} and ${image} and ${title}`);
  const text = await main(page);
  for (const part of [
    `Remarks on ${script} and ${image} and ${title}`,
    `Port ${image}`,
    `Ivo ${script} Marsh`,
    `We say ${script} and ${image} and ${entity}, javascript:alert(4).`,
    `Item ${image}`,
    `Quoted ${script}`,
    `(${image})`,
    `[${script}]`,
    `Question ${image}`,
  ])
    expect(text).toContain(part);
  expect(await made(page)).toBe(0);
});

test.each(['', 'events/2021/', 'people/', 'people/ivo-marsh/', `${HOSTILE}/q1/`, 'search/'])(
  'on every page that names it: /%s',
  async (path) => {
    const page = await open(awkward, path);
    expect(await made(page)).toBe(0);
    expect(await main(page)).toContain(path.endsWith('q1/') ? `Why ${title}?` : 'script>');
  },
);

test('in a query, in its results, and in the words it marks', async () => {
  const page = await open(awkward, `search/?q=${encodeURIComponent(`${image} we`)}`);
  const hit = page.getByRole('list', { name: 'Results' }).getByRole('link', { name: /We say/ });
  await hit.waitFor();
  expect(await page.getByRole('status').innerText()).toContain(image);
  expect(await made(page)).toBe(0);
  await hit.click();
  await page.locator('#s1[data-marked]').waitFor();
  expect(await made(page)).toBe(0);
  expect(await main(page)).toContain(`We say ${script}`);
});

test.each([
  `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  'search/?q=%',
  'search/?q=%E0%A4%A&page=-1',
  `search/?q=${'a'.repeat(5000)}`,
  'search/?q=__proto__',
  'search/?q=constructor&page=99999999999',
  '2020-08-26-lavrov-bayramov/?q=%3Cscript%3E#"><script>alert(1)</script>',
  '2020-08-26-lavrov-bayramov/?q="%20-#a2',
])('addresses that nobody means well: %.60s', async (path) => {
  const page = await open(root, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (path.startsWith('search/'))
    await expect
      .poll(() => page.getByRole('status').innerText(), PATIENCE)
      .toMatch(/contains?|no word/);
  expect(await made(page)).toBe(0);
});

test('controls of direction turn round no more than their own paragraph', async () => {
  const page = await open(awkward, `${HOSTILE}/`);
  expect(await main(page)).toContain(BIDI.plain);
  const after = page.getByText('会议现在开始');
  expect(await after.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
  expect(await page.getByText(BIDI.override).count()).toBe(1);
});

test('a transcript in another language says so', async () => {
  const page = await open(awkward, `${RUSSIAN}/`);
  const language = await page
    .getByText('Ёлки стоят')
    .evaluate((node) => node.closest('[lang]')?.getAttribute('lang'));
  expect(language).toBe('ru');
  const h1 = page.getByRole('heading', { level: 1 });
  expect(await h1.innerText()).toBe('Утреннее слово');
  expect(await h1.locator('[lang="ru"]').count()).toBe(1);
});
