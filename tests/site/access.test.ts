/** Every kind of page for everybody: what axe finds by day, and the keyboard’s way through a page. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { expectInView, expectTarget } from './in-view.ts';
import { components, openKind } from './kinds.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root } = inject('sites');
const open = useBrowser({ keep: true });

test.each(components)('axe finds nothing, the keyboard finds its way: $name', async (kind) => {
  const page = await openKind(open, kind);
  // Some pages begin elsewhere: in the field, or at the turn the address names.
  const isMoved = await page.evaluate(
    () => document.activeElement !== document.body || location.hash !== '',
  );
  const stops = await pressTab(page, 30);
  expect(stops.filter(({ problem }) => problem)).toEqual([]);
  expect(stops.length).toBeGreaterThan(5);
  if (!isMoved) expect(stops[0]?.name).toMatch(/^<a class="skip"/);

  expect(await violations(page), 'by day').toEqual([]);
});

/** Where the key leads, and what keeps readers from seeing it, until it leaves the page. */
async function pressTab(page: Page, most: number): Promise<{ name: string; problem: string }[]> {
  const stops: { name: string; problem: string }[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusOf);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** The focused element, and what keeps readers from seeing that it is. Runs in the browser. */
function focusOf(): { name: string; problem: string } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const name = element.outerHTML.slice(0, 90);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isTransparent = /, 0\)$|\/ 0\)$/.test(outlineColor);
  const isOutlined =
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isTransparent;
  // A field may be underlined instead, by the form that holds it.
  const form = element.closest('form');
  const isUnderlined = form !== null && getComputedStyle(form).boxShadow !== 'none';
  if (!isOutlined && !isUnderlined) return { name, problem: 'no outline' };
  const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) => {
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over !== null && (element.contains(over) || over.contains(element));
  });
  return { name, problem: isSeen ? '' : 'covered or off the screen' };
}

test('the way past the header leads to the text', async () => {
  const page = await open(root, `${ID}/`);
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await page.keyboard.press('Tab');
  await expectInView(skip);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('Tab');
  const isInside = () => document.activeElement?.closest('main') !== null;
  expect(await page.evaluate(isInside)).toBe(true);
});

test('forced colours outline the turn that the address names, and no other', async () => {
  const page = await open(root, `${ID}/#a2`, { forcedColors: 'active' });
  await expectTarget(page, 'a2');
  const outline = (page: Page, anchor: string) =>
    page.locator(`#${anchor}`).evaluate((node) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
  expect(await outline(page, 'a2')).toBeGreaterThanOrEqual(1);
  expect(await outline(page, 'a3')).toBe(0);
});

test('those who want less motion get none', async () => {
  const page = await open(root, `${ID}/`, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((node) => {
        const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(node);
        return (
          scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration !== '0s'
        );
      }).length,
  );
  expect(moving).toBe(0);
});
