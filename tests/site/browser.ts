/** A browser for the tests of one file. Whatever a page should never do fails the test that opened it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import type { Site } from './global-setup.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** What the console may say: a page that is missing, for one. */
  expected?: RegExp;
}

/** Opens an address below a site in a new profile. */
export type Open = (site: Site, path?: string, options?: OpenOptions) => Promise<Page>;

const DEFAULTS = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
  locale: 'en-GB',
} as const satisfies BrowserContextOptions;

/** A profile and its pages: those a test has open, and those it left for the next. */
interface Profile {
  key: string;
  context: BrowserContext;
  options: BrowserContextOptions;
  used: Page[];
  free: Page[];
}

/**
 * To be called once at the top of a test file. With `keep`, a page is used again by the next test that asks for the
 * same options, which takes a fraction of the time: for tests that only read.
 */
export function useBrowser({ keep = false } = {}): Open {
  let browser: Browser;
  let profiles: Profile[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(profiles.map((each) => (keep ? cleanUp(each) : each.context.close())));
    const found = problems;
    if (!keep) profiles = [];
    problems = [];
    expect(found, 'what pages should never do').toEqual([]);
  });

  return async (site, path = '', { expected, ...options } = {}) => {
    const { origin } = new URL(site.url);
    const key = JSON.stringify([origin, options, `${expected}`]);
    let profile = keep ? profiles.find((each) => each.key === key) : undefined;
    if (!profile) {
      const context = await browser.newContext({ ...DEFAULTS, ...options });
      profile = { key, context, options, used: [], free: [] };
      profiles.push(profile);
      await watch(context, origin, (problem) => {
        if (!expected?.test(problem)) problems.push(problem);
      });
    }
    const page = profile.free.pop() ?? (await profile.context.newPage());
    profile.used.push(page);
    await page.goto(site.url + path, { waitUntil: 'load' });
    return page;
  };
}

/** Makes the pages of a profile as good as new: nothing remembered, nothing emulated, nothing shown. */
async function cleanUp({ options, used, free }: Profile): Promise<void> {
  const { viewport, colorScheme, forcedColors } = { ...DEFAULTS, ...options };
  for (const page of used.splice(0)) {
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      forcedColors: forcedColors ?? 'none',
    });
    if (viewport) await page.setViewportSize(viewport);
    free.push(page);
  }
}

/** Reports errors, breaches of the security policy, dialogs, and requests that leave the site. */
export async function watch(
  context: BrowserContext,
  origin: string,
  report: (problem: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => report(`error: ${error.error()}`));
  context.on('dialog', (dialog) => {
    report(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && protocol !== 'data:' && protocol !== 'blob:')
      report(`request to another origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`security policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
}
