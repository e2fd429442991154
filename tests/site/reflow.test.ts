/** Small screens, 400 % zoom, readers’ own spacing: nothing is cut off, covered or out of reach, and fingers find their targets. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { expectTarget } from './in-view.ts';
import { components, layOutAll, openKind } from './kinds.ts';
import { clipped, overlaps, smallTargets, wide } from './measure.ts';

const ID = '2020-08-26-lavrov-bayramov';
const { root } = inject('sites');
const open = useBrowser({ keep: true });

const MEASURES = { wide, clipped, overlaps, smallTargets };
const SOUND = { wide: [], clipped: [], overlaps: [], smallTargets: [] };
/** The smallest is also what 400 % leaves of 1280 pixels. */
const SCREENS = [
  { name: 'the smallest', width: 320, height: 640 },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a desk', width: 1280, height: 800 },
];

/** WCAG 1.4.12, as a style sheet of the kind the policy leaves to readers’ own tools. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

test.each(components)('fits every screen, as it is and spaced out: $name', async (kind) => {
  const page = await openKind(open, kind);
  await layOutAll(page);
  for (const spacing of ['as it is', 'spaced out']) {
    if (spacing === 'spaced out') await page.evaluate(spaceOut);
    for (const { name, width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      const measured: Record<string, string[]> = {};
      for (const [measure, run] of Object.entries(MEASURES))
        measured[measure] = await page.evaluate(run);
      expect(measured, `on ${name}, ${width} pixels wide, ${spacing}`).toEqual(SOUND);
    }
  }
});

test('at 400 % a permalink still shows its turn', async () => {
  // 1280 × 1024 enlarged four times.
  const page = await open(root, `${ID}/#a2`, { viewport: { width: 320, height: 256 } });
  await expectTarget(page, 'a2');
  await page.getByRole('link', { name: /^A3, link/ }).click();
  await expectTarget(page, 'a3');
  expect(await page.evaluate(wide)).toEqual([]);
});

test('the measures notice what they are for', async () => {
  const page = await open(root, 'about/');
  await page.evaluate(() => {
    const add = (text: string, style: string, name = 'div') => {
      const element = document.createElement(name);
      element.textContent = text;
      element.style.cssText = style;
      document.body.append(element);
    };
    add('Too wide', 'width: 2000px; height: 1em');
    add('Cut off, for it is longer than its box', 'width: 5em; height: 1em; overflow: hidden');
    add('Over', 'position: absolute; top: 9em; left: 9em');
    add('Under', 'position: absolute; top: 9em; left: 9em');
    add('x', 'display: block; width: 9px; height: 9px; overflow: visible', 'button');
  });
  expect(await page.evaluate(wide)).toContainEqual(expect.stringContaining('Too wide'));
  expect(await page.evaluate(clipped)).toEqual([expect.stringContaining('Cut off')]);
  expect(await page.evaluate(overlaps)).toContainEqual(
    expect.stringMatching(/Over × Under|Under × Over/),
  );
  expect(await page.evaluate(smallTargets)).toEqual([expect.stringContaining('9 × 9')]);
});
