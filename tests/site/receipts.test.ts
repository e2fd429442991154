/** Receipts: from a turn to its lines in the source, the rule, and a report of a mistake with everything filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { BOTH } from './invented.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root, generated } = inject('sites');
const open = useBrowser({ keep: true });

test('a turn leads to the lines it came from and the rule by which it was recognised', async () => {
  const page = await open(root, `${ID}/`);
  await page.getByRole('link', { name: /^A2, receipt: the lines of the source/ }).click();
  await page.waitForURL(`${root.url}${ID}/source/#a2`);
  const stretch = page.locator('#a2');
  expect(await stretch.innerText()).toContain('Recognised as: label of a speaker');
  const source = readFileSync(join(root.folder, ID, 'source.en.txt'), 'utf8').split('\n');
  for (const line of await stretch.locator('.line').all()) {
    const [number, text] = await line.locator('span').allInnerTexts();
    expect(source[Number(number) - 1]?.replace(/\s+/g, ' ').trim()).toBe(
      text?.replace(/\s+/g, ' ').trim(),
    );
  }
});

test('every line of the source with words in it stands there once', async () => {
  const page = await open(root, `${ID}/source/`, { javaScriptEnabled: false });
  const numbers = (await page.locator('.line-number').allInnerTexts()).map(Number);
  const source = readFileSync(join(root.folder, ID, 'source.en.txt'), 'utf8').split(/\r?\n/);
  const written = source.flatMap((line, at) => (line.trim() ? [at + 1] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(written);
  expect(await page.getByRole('main').innerText()).toMatch(
    /1,690 words in the source, all accounted for/,
  );
});

test('a report opens with the address, the quote and the checksum; without a contact none is offered', async () => {
  const page = await open(generated, `${BOTH}/source/`);
  const href =
    (await page.getByRole('link', { name: 'Report a mistake in Q3' }).getAttribute('href')) ?? '';
  const url = new URL(href);
  expect(`${url.origin}${url.pathname}`).toBe('https://forge.example/archive/issues/new');
  expect(url.searchParams.get('title')).toBe(`Q3 of ${BOTH}`);
  const body = url.searchParams.get('body') ?? '';
  const quote = /^Quote: (.{20})/m.exec(body)?.[1] ?? '';
  const lines = await page.locator('#q3 .line > span:last-child').allInnerTexts();
  expect(lines.join(' ')).toContain(quote);
  expect(body).toContain(`/${BOTH}/#q3`);
  expect(body).toMatch(/SHA-256 [0-9a-f]{64}, lines \d+–\d+/);
  const seed = await open(root, `${ID}/source/`);
  expect(await seed.getByRole('link', { name: /^Report a mistake/ }).count()).toBe(0);
});

test('the record stands beside the page in three forms, told in the head', async () => {
  const page = await open(root, `${ID}/`);
  const forms = await page
    .locator('link[rel="alternate"][type]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
    );
  expect(forms).toEqual([
    ['text/markdown', `/${ID}.md`],
    ['text/plain', `/${ID}.txt`],
    ['application/json', `/${ID}.json`],
  ]);
  const markdown = readFileSync(join(root.folder, `${ID}.md`), 'utf8');
  expect(markdown).toBe(
    readFileSync(join(inject('project'), 'content', 'transcripts', ID, 'en.md'), 'utf8'),
  );
  const text = readFileSync(join(root.folder, `${ID}.txt`), 'utf8');
  for (const { paragraphs } of JSON.parse(readFileSync(join(root.folder, `${ID}.json`), 'utf8'))
    .turns)
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
});
