/** Every kind of page by night and in forced colours: nothing is too faint to be read. */
import { expect, test } from 'vitest';
import { OF_COLOUR, violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { components, openKind } from './kinds.ts';

const open = useBrowser({ keep: true });

test.each(components)('axe finds nothing: $name', async (kind) => {
  const page = await openKind(open, kind);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, OF_COLOUR), 'by night').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await violations(page, OF_COLOUR), 'in forced colours').toEqual([]);
});
