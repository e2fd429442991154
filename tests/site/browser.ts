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

/** To be called once at the top of a test file. */
export function useBrowser(): Open {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = problems;
    contexts = [];
    problems = [];
    expect(found, 'what pages should never do').toEqual([]);
  });

  return async (site, path = '', { expected, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
      ...options,
    });
    contexts.push(context);
    await watch(context, new URL(site.url).origin, (problem) => {
      if (!expected?.test(problem)) problems.push(problem);
    });
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: 'load' });
    return page;
  };
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
