/** Whether readers see something: on the screen, and under nothing else. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long a page may take to come to rest, on a computer that is busy. */
export const PATIENCE = { timeout: 10_000 };

/** Waits until the beginning of an element's text is on the screen and uncovered. */
export async function expectInView(element: Locator): Promise<void> {
  const whatHides = () =>
    element.evaluate((node) => {
      const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode() ?? node;
      const range = new Range();
      range.selectNodeContents(text);
      const [rect] = range.getClientRects();
      if (!rect) return 'not shown';
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
      const top = document.elementFromPoint(x, y);
      if (!top) return `off the screen at ${Math.round(x)}, ${Math.round(y)}`;
      return node.contains(top) ? '' : `under ${top.outerHTML.slice(0, 80)}`;
    });
  await expect.poll(whatHides, { message: `${element} is in view`, ...PATIENCE }).toBe('');
}

/** Waits until the turn is what the address names, and its beginning is in view. */
export async function expectTarget(page: Page, anchor: string): Promise<void> {
  await page.waitForURL((url) => url.hash === `#${anchor}`);
  await page.locator(`#${anchor}:target`).waitFor();
  await expectInView(page.locator(`#${anchor}`));
}

/** The texts that are marked in a turn, whichever way this browser marks them. */
export async function markedIn(page: Page, anchor: string): Promise<string[]> {
  await page.locator(`#${anchor}[data-marked]`).waitFor();
  return page.locator(`#${anchor}`).evaluate((turn) => {
    const elements = [...turn.querySelectorAll('mark')].map((mark) => mark.textContent);
    const ranges = [...(CSS.highlights?.values() ?? [])].flatMap((highlight) => [...highlight]);
    const inside = ranges.filter((range) => turn.contains(range.startContainer));
    return [...elements, ...inside.map((range) => `${range}`)];
  });
}

/** Waits until the first marked words of a turn are on the screen and uncovered. */
export async function expectMarkInView(page: Page, anchor: string): Promise<void> {
  const isSeen = () =>
    page.locator(`#${anchor}`).evaluate((turn) => {
      const ranges = [...(CSS.highlights?.values() ?? [])].flatMap((highlight) => [...highlight]);
      const marked =
        turn.querySelector('mark') ?? ranges.find((r) => turn.contains(r.startContainer));
      const rect = (marked as Range | Element | undefined)?.getBoundingClientRect();
      if (!rect) return false;
      const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
      return top !== null && turn.contains(top);
    });
  await expect.poll(isSeen, { message: 'the marked words are in view', ...PATIENCE }).toBe(true);
}
