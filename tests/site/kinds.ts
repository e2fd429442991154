/** One page of every kind, and those whose content is awkward. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { HOSTILE, LONG, RUSSIAN } from './awkward-archive.ts';
import type { Open, OpenOptions } from './browser.ts';
import type { Site } from './global-setup.ts';
import { BOTH, HUGE } from './invented.ts';

export interface Kind {
  name: string;
  site: Site;
  path: string;
  /** What has to be there before the page is whole; scripts may bring it. */
  shows?: string;
  expected?: RegExp;
  /** Made by the same components as another kind, of other content. */
  isTwin?: boolean;
}

const ID = '2020-08-26-lavrov-bayramov';
const { root, awkward, generated } = inject('sites');

export const kinds: Kind[] = [
  { name: 'front page', site: root, path: '' },
  { name: 'events of a year', site: root, path: 'events/2020/' },
  { name: 'transcript', site: root, path: `${ID}/` },
  { name: 'exchange', site: root, path: `${ID}/q2/` },
  { name: 'people', site: root, path: 'people/' },
  { name: 'person', site: root, path: 'people/sergey-lavrov/' },
  { name: 'person who is only named', site: root, path: 'people/ceyhun-bayramov/' },
  { name: 'search, empty', site: root, path: 'search/', shows: '[type=search]:focus' },
  { name: 'search with results', site: root, path: 'search/?q=vaccine', shows: 'ol mark' },
  {
    name: 'search without',
    site: root,
    path: 'search/?q=xylophone',
    shows: '[role=status] b',
  },
  {
    name: 'search, in context',
    site: root,
    path: 'search/?q=vaccine&view=concordance',
    shows: 'td mark',
  },
  {
    name: 'search, over time',
    site: root,
    path: 'search/?q=vaccine&view=timeline',
    shows: '.timeline svg',
  },
  {
    name: 'search, filtered',
    site: awkward,
    path: 'search/?q=ferryboats&in=answer&speaker=ada-quill',
    shows: 'fieldset :checked',
  },
  { name: 'a hit, marked', site: root, path: `${ID}/?q=Samur#a2`, shows: '[data-marked]' },
  { name: 'about', site: root, path: 'about/' },
  { name: 'no such page', site: root, path: 'no-such-page/', expected: /404/ },
  { name: 'front page, awkward', site: awkward, path: '' },
  { name: 'forty questions', site: awkward, path: `${LONG}/` },
  { name: 'exchange of many turns', site: awkward, path: `${LONG}/q9/` },
  { name: 'markup in words', site: awkward, path: `${HOSTILE}/` },
  { name: 'another language', site: awkward, path: `${RUSSIAN}/` },
  { name: 'front page of an archive', site: generated, path: '' },
  { name: 'front page in Russian', isTwin: true, site: generated, path: 'ru/' },
  { name: 'topics', site: generated, path: 'topics/' },
  { name: 'a topic', site: generated, path: 'topics/northern-railway/' },
  { name: 'an outlet', isTwin: true, site: generated, path: 'outlets/talmar-herald/' },
  { name: 'a place', isTwin: true, site: generated, path: 'places/talmar/' },
  { name: 'two hundred questions', site: generated, path: `${HUGE}/` },
  { name: 'transcript in Russian', site: generated, path: `ru/${BOTH}/` },
  { name: 'two languages', site: generated, path: `${BOTH}/beside-ru/` },
  { name: 'receipts', site: generated, path: `${BOTH}/source/` },
  {
    name: 'search with pages',
    site: awkward,
    path: 'search/?q=ferryboats',
    shows: 'ol mark',
  },
];

/** What looks at components needs no twins. */
export const components: Kind[] = kinds.filter(({ isTwin }) => !isTwin);

/** Opens a page of a kind and waits until it is whole. */
export async function openKind(open: Open, kind: Kind, options: OpenOptions = {}): Promise<Page> {
  const { site, path, shows, expected } = kind;
  const page = await open(site, path, { ...options, ...(expected ? { expected } : {}) });
  if (shows) await page.locator(shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

/** Everything as it is once it has been scrolled to: what lies far below is else only estimated. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.record.long .portion { content-visibility: visible }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
