/** Ways into a real archive, each without a script: by time, person, outlet, place, kind and topic. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { generated } = inject('sites');
const openPage = useBrowser({ keep: true });
const open = (path = '') => openPage(generated, path, { javaScriptEnabled: false });
const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('the front page counts, covers and leads on by every way', async () => {
  const page = await open();
  expect(await main(page).innerText()).toMatch(
    /60 events\s+\d+ questions\s+[\d,]+ words\s+from \d+ \w+ 20\d\d to \d+ \w+ 20\d\d/,
  );
  for (const way of ['By year', 'People', 'Topics', 'Outlets', 'Places', 'Kinds of event'])
    expect(await page.getByRole('heading', { name: way, exact: true }).count(), way).toBe(1);
});

test('the picture of the archive: each bar is a link that says its year and count', async () => {
  const page = await open();
  const bars = page.getByRole('figure').getByRole('link');
  const names = await bars.evaluateAll((links) =>
    links.map((each) => each.getAttribute('aria-label')),
  );
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(name).toMatch(/^20\d\d: \d+ events?$/);
  const sum = names.reduce((all, name) => all + Number(/: (\d+)/.exec(name ?? '')?.[1]), 0);
  expect(sum).toBe(60);
  const [year = ''] = names[0]?.split(':') ?? [];
  await bars.first().click();
  await page.waitForURL(`${generated.url}events/${year}/`);
  expect(await heading(page)).toContain(year);
});

test('on a phone, the picture of a year shows all of its months, each wide enough for a finger', async () => {
  const page = await openPage(generated, 'events/2022/', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const figure = page.getByRole('figure');
  const { width, room } = await figure.locator('svg').evaluate((picture) => ({
    width: picture.getBoundingClientRect().width,
    room: picture.parentElement?.clientWidth ?? 0,
  }));
  expect(width).toBeLessThanOrEqual(room);
  for (const bar of await figure.getByRole('link').all())
    expect((await bar.boundingBox())?.width).toBeGreaterThanOrEqual(24);
});

test('a year lists its events, newest first, and its months lead to them', async () => {
  const page = await open('events/');
  const days = await page
    .locator('.event-line time')
    .evaluateAll((times) => times.map((each) => each.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
  await page.getByRole('figure').getByRole('link').last().click();
  await page.waitForURL((url) => /^#m\d\d$/.test(url.hash));
});

test('an outlet lists the questions that name it, each of them', async () => {
  const page = await open('outlets/');
  await main(page).getByRole('link').first().click();
  await page.waitForURL(/\/outlets\/[a-z-]+\/$/);
  const links = main(page).locator('.asked a');
  expect(await links.count()).toBeGreaterThan(0);
  const spellings = [
    await heading(page),
    ...(await main(page).locator('.facts bdi').allInnerTexts()),
  ];
  const href = (await links.first().getAttribute('href')) ?? '';
  await links.first().click();
  await page.waitForURL(`**${href}`);
  const label = await page.locator('.question .turn-label').first().innerText();
  expect(
    spellings.some((each) => label.includes(each)),
    `${label} names ${spellings}`,
  ).toBe(true);
});

test('a topic’s exchanges name it', async () => {
  const page = await open('topics/northern-railway/');
  const hrefs = await main(page)
    .locator('.asked a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs.slice(0, 12)) {
    const html = readFileSync(join(generated.folder, href, 'index.html'), 'utf8');
    expect(html.replaceAll('\u00a0', ' '), href).toMatch(
      /northern railway|северн.. железн.. дорог|ligne du Nord/i,
    );
  }
});

test('places and kinds lead to their events', async () => {
  for (const way of ['places', 'kinds']) {
    const page = await open(`${way}/`);
    await main(page).getByRole('link').first().click();
    await page.waitForURL(new RegExp(`/${way}/[a-z-]+/$`));
    const name = await heading(page);
    await main(page).locator('.event-line h3 a').first().click();
    await page.waitForURL(/\/\d{4}-\d\d-\d\d-[a-z0-9-]+\/$/);
    expect((await main(page).innerText()).toLowerCase()).toContain(name.toLowerCase());
  }
});

test('what people said stands on their page in the language of the text it leads to', () => {
  const ENTRY =
    /<a href="(\/[^"#]+\/)#(\w+)"><b>[^<]+<\/b> <span>[^<]+<\/span> <q lang="(\w+)">([^<…]{8,30})/g;
  const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const tongues = new Set<string>();
  for (const file of globSync('{ru/,}people/**/index.html', { cwd: generated.folder })) {
    const page = readFileSync(join(generated.folder, file), 'utf8');
    for (const [, address = '', anchor, lang, said = ''] of page.matchAll(ENTRY)) {
      const text = readFileSync(join(generated.folder, address, 'index.html'), 'utf8');
      const turn = text.slice(text.indexOf(`id="${anchor}"`)).slice(0, 3000);
      expect(text, `${file}: ${address}`).toContain(`lang="${lang}"`);
      expect(plain(turn), `${file}: ${address}#${anchor}`).toContain(plain(said));
      tongues.add(`${file.slice(0, 3)} ${lang}`);
    }
  }
  expect([...tongues].sort()).toEqual(['peo en', 'peo fr', 'peo ru', 'ru/ en', 'ru/ fr', 'ru/ ru']);
});

test('a person’s page has roles with dates, what they said under what they were asked, and what they asked', async () => {
  const page = await open('people/');
  const speaker = main(page)
    .locator('.person', { hasText: /Minister.*words/s })
    .first();
  await speaker.getByRole('link').click();
  await page.waitForURL(/\/people\/[a-z-]+\/$/);
  expect(await page.getByRole('list', { name: 'Roles' }).innerText()).toMatch(/(?:since|–) /);
  expect(
    await page
      .getByRole('list', { name: /^What they said/ })
      .first()
      .innerText(),
  ).toMatch(/Asked: |Remarks/);
  await page.goBack();
  await main(page)
    .locator('.person', { hasText: /Correspondent.*questions/s })
    .first()
    .getByRole('link')
    .click();
  await page.getByRole('heading', { name: 'Questions they asked' }).waitFor();
  expect(await main(page).locator('.asked a').count()).toBeGreaterThan(0);
});
