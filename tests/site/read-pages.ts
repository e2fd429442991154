/** Every HTML file of a built site, taken apart by the browser's own parser, without running or loading anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { launchBrowser } from '../../scripts/browser.ts';
import type { Site } from './global-setup.ts';

export interface PageFacts extends Parts {
  /** Path below the site's folder: `about/index.html`. */
  file: string;
  /** Path by which it is reached, base path included. */
  path: string;
}

/** All files below a folder, with slashes, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** Reads all pages of some sites, one list per site. */
export async function readPages(sites: Site[]): Promise<PageFacts[][]> {
  const browser = await launchBrowser();
  try {
    const blank = await browser.newPage();
    const all: PageFacts[][] = [];
    for (const { folder, base } of sites) {
      const files = filesOf(folder).filter((name) => name.endsWith('.html'));
      const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
      const parts = await blank.evaluate(takeApart, texts);
      const pathOf = (file = '') => base + file.replace(/index\.html$/, '');
      const facts = parts.map((each, index) => ({ ...each, file: files[index] ?? '' }));
      all.push(facts.map((each) => ({ ...each, path: pathOf(each.file) })));
    }
    return all;
  } finally {
    await browser.close();
  }
}

type Parts = ReturnType<typeof takeApart>[number];

/** Runs in the browser. */
function takeApart(texts: string[]) {
  return texts.map((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const attribute = (selector: string, name: string) =>
      page.querySelector(selector)?.getAttribute(name) ?? '';
    const urls = (selector: string, name: string) =>
      [...page.querySelectorAll(selector)].map((each) => each.getAttribute(name) ?? '');
    const loads = 'stylesheet preload modulepreload icon manifest';
    return {
      doctype: page.doctype?.name ?? '',
      lang: page.documentElement.lang,
      title: page.title,
      description: attribute('meta[name="description"]', 'content'),
      canonical: attribute('link[rel="canonical"]', 'href'),
      ogUrl: attribute('meta[property="og:url"]', 'content'),
      h1: [...page.querySelectorAll('h1')].map((each) => each.textContent.trim()),
      ids: all.flatMap((each) => each.getAttribute('id') ?? []),
      /** The first two elements of the head, as written. */
      head: [...page.head.children].slice(0, 2).map((each) => each.outerHTML.slice(0, 60)),
      policy: attribute('meta[http-equiv="Content-Security-Policy" i]', 'content'),
      /** What the policy forbids, whether it would stop it or not. */
      inline: all.flatMap((each) => [
        ...(each.matches('script:not([src]), style') ? [each.outerHTML.slice(0, 80)] : []),
        ...[...each.attributes]
          .filter(
            ({ name, value }) => /^(?:style|on.*)$/.test(name) || /^\s*javascript:/i.test(value),
          )
          .map(({ name, value }) => `${each.localName} ${name}="${value.slice(0, 60)}"`),
      ]),
      /** What the browser fetches for the page. */
      loaded: [
        ...urls('[src]', 'src'),
        ...urls('[srcset]', 'srcset'),
        ...[...page.querySelectorAll('link')]
          .filter((link) => loads.split(' ').some((kind) => link.relList.contains(kind)))
          .map((link) => link.getAttribute('href') ?? ''),
      ],
      styles: urls('link[rel="stylesheet"]', 'href'),
      /** Where links, forms and relations of the page lead. */
      links: [...urls('[href]', 'href'), ...urls('form', 'action'), ...urls('[cite]', 'cite')],
      /** Elements that stand on none of our pages. */
      foreign: [
        ...page.querySelectorAll('base, img, svg:not(.timeline svg), iframe, object, embed, video'),
      ].map((each) => each.outerHTML.slice(0, 80)),
    };
  });
}
