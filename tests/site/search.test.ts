/** The search page's rarer states, and the marks on the transcript that a hit leads to. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectMarkInView, markedIn } from './in-view.ts';

const ID = '2020-08-26-lavrov-bayramov';
const PHRASE = 'illegal unilateral sanctions';
const { root } = inject('sites');
const open = useBrowser({ keep: true });

const field = (page: Page) => page.getByRole('searchbox');
const says = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const isIn = (page: Page, state: string) => page.locator(`body[data-state="${state}"]`).waitFor();
const searching = (query: string) => `search/?${new URLSearchParams({ q: query })}`;
const marking = (query: string, anchor: string) =>
  `${ID}/?${new URLSearchParams({ q: query })}#${anchor}`;
const marked = async (page: Page, anchor: string) => {
  const turn = page.locator(`#${anchor}[data-marked]`);
  await turn.waitFor();
  return turn.getAttribute('data-marked');
};

describe('the search page', () => {
  test('a hit shows who, what it answers, and the sentence with exactly the phrase marked', async () => {
    const page = await open(root, searching(`"${PHRASE}"`));
    await says(page, `1 turn in 1 transcript contains "${PHRASE}"`);
    const hit = page.locator('.search-hit');
    expect(await hit.locator('mark').allTextContents()).toEqual([PHRASE]);
    const text = await hit.innerText();
    for (const piece of ['Sergey Lavrov', 'A2', 'How do Azerbaijan and Russia cooperate'])
      expect(text).toContain(piece);
    expect(await page.locator('.search-group time').innerText()).toBe('26 August 2020');
  });

  test('fetches the engine only when there is something to search for', async () => {
    const page = await open(root, 'search/');
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\/client\.|\.bin$/.test(name)),
      );
    await isIn(page, 'empty');
    expect(await fetched()).toEqual([]);
    await field(page).fill('iran');
    await isIn(page, 'found');
    expect((await fetched()).length).toBeGreaterThan(2);
  });

  test('Escape clears; the query before is one step back', async () => {
    const page = await open(root, searching('sanctions'));
    await says(page, 'contains sanctions');
    await field(page).press('Escape');
    await isIn(page, 'empty');
    expect(await field(page).inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await says(page, 'contains sanctions');
  });

  test('what others keep in the history stays there, where there is no place to go back to', async () => {
    const page = await open(root, searching('sanctions'));
    await says(page, 'contains sanctions');
    await page.evaluate(() => history.replaceState({ kept: 1 }, ''));
    await page.reload();
    await says(page, 'contains sanctions');
    expect(await page.evaluate(() => history.state)).toEqual({ kept: 1 });
  });

  test('a query typed letter by letter is one step of the history', async () => {
    const page = await open(root, 'search/');
    await isIn(page, 'empty');
    await field(page).pressSequentially('sanctions', { delay: 200 });
    await field(page).press('Enter');
    await says(page, 'contains sanctions');
    await page.goBack();
    await isIn(page, 'empty');
    expect(await field(page).inputValue()).toBe('');
  });

  test('its examples find something', async () => {
    const page = await open(root, 'search/');
    const links = page.locator('.search-examples a');
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      await page.goto(address);
      await isIn(page, 'found');
    }
  });

  test('when nothing is found, it offers what is', async () => {
    const page = await open(root, searching('zeppelin "settlement karabakh"'));
    await says(page, 'No turn contains');
    await page.getByRole('link', { name: 'settlement', exact: true }).click();
    await says(page, '2 turns in 1 transcript contain settlement');
  });

  test.each(['<img src=x onerror=alert(1)>', '__proto__', '"constructor"', 'a'.repeat(5000)])(
    'takes whatever is typed for words: %.20s',
    async (query) => {
      const page = await open(root, searching(query));
      await says(page, `No turn contains ${query.slice(0, 100)}`);
    },
  );

  test('a page that is not there is the last one', async () => {
    const page = await open(root, `${searching('azerbaijan')}&page=99`);
    await isIn(page, 'found');
    expect(new URL(page.url()).search).toBe('?q=azerbaijan');
  });

  test('says what failed, and tries again', async () => {
    const page = await open(root, 'search/', { expected: /Failed to load resource/ });
    await page.route('**/terms/*.bin', (route) => route.abort());
    await field(page).fill('iran');
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: /did not work.*terms\/0/ }).waitFor();
    await page.unroute('**/terms/*.bin');
    await alert.getByRole('button').click();
    await says(page, '1 turn in 1 transcript contains iran');
    await alert.waitFor({ state: 'hidden' });
  });

  test('without scripts it says so, and how to browse', async () => {
    const page = await open(root, searching('iran'), { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toMatch(/needs JavaScript/);
    await page.getByRole('link', { name: '2020' }).waitFor();
    expect(await field(page).isVisible()).toBe(false);
  });
});

describe('marks on a transcript', () => {
  test('are brought into view in a turn longer than a phone’s screen', async () => {
    const page = await open(root, marking(`"${PHRASE}"`, 'a2'), {
      viewport: { width: 360, height: 640 },
    });
    expect(await markedIn(page, 'a2')).toEqual([PHRASE]);
    await expectMarkInView(page, 'a2');
  });

  test('are what the query means, in the words said and not in labels', async () => {
    const page = await open(root, marking('corridor sanction', 'a2'));
    expect(await markedIn(page, 'a2')).toEqual([...Array(4).fill('corridor'), 'sanctions']);
    for (const query of ['replies', 'corridor -sanctions', 'zeppelin', '"', '']) {
      await page.goto('about:blank');
      await page.goto(root.url + marking(query, 'a2'));
      expect(await marked(page, 'a2'), query).toBe('0');
    }
  });

  test('follow the address to another turn', async () => {
    const page = await open(root, marking('corridor', 'a2'));
    expect(await marked(page, 'a2')).toBe('4');
    await page.evaluate(() => {
      location.hash = '#q2';
    });
    expect(await marked(page, 'q2')).toBe('1');
  });

  test('are elements where highlights are not known, and the text stays the same', async () => {
    const page = await open(root, `${ID}/#a2`);
    const text = await page.locator('#a2').textContent();
    await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    await page.goto('about:blank');
    await page.goto(root.url + marking('corridor', 'a2'));
    expect(await marked(page, 'a2')).toBe('4');
    expect(await page.locator('#a2 mark').allTextContents()).toEqual(Array(4).fill('corridor'));
    expect(await page.locator('#a2').textContent()).toBe(text);
  });
});
