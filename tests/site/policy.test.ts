/** What holds for every page that is published: its policy, its head, its links, its weight. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { SITE_URL } from './global-setup.ts';
import { filesOf, type PageFacts, readPages } from './read-pages.ts';

const ID = '2020-08-26-lavrov-bayramov';
const sites = inject('sites');
const open = useBrowser({ keep: true });

/** What is wrong on which page; empty when all is well. */
const wrong = (pages: PageFacts[], find: (page: PageFacts) => string[]): string[] =>
  pages.flatMap((page) => find(page).map((problem) => `${page.path}: ${problem}`));
const doubles = (all: string[]) => all.filter((each, index) => all.indexOf(each) !== index);
const names = Object.keys(sites) as (keyof typeof sites)[];
const facts = await readPages(names.map((name) => sites[name]));
const read = new Map(names.map((name, index) => [name, facts[index] ?? []]));

describe.each(names)('%s', (name) => {
  const site = sites[name];
  const pages = read.get(name) ?? [];
  const anchors = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

  /** Why a link of a page leads nowhere. */
  function dead(link: string, from: string): string[] {
    const here = new URL(from, SITE_URL);
    const { origin, protocol, pathname, hash } = new URL(link, here);
    if (origin !== SITE_URL) return protocol === 'https:' || protocol === 'http:' ? [] : [link];
    if (!pathname.startsWith(site.base)) return [`${link} is outside the base path`];
    const inside = decodeURIComponent(pathname.slice(site.base.length));
    const file = join(
      site.folder,
      inside.endsWith('/') || !inside ? `${inside}index.html` : inside,
    );
    if (!existsSync(file) || !statSync(file).isFile()) return [`${link} leads to no file`];
    const target = hash && !anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    return target ? [`${link} leads to no id`] : [];
  }

  test('has all kinds of pages', () => {
    const paths = pages.map(({ file }) => file);
    for (const file of ['index.html', '404.html', 'about/index.html', 'search/index.html'])
      expect(paths).toContain(file);
    expect(paths.length).toBeGreaterThanOrEqual(13);
  });

  test('states the policy first, and it is the one that hosts send', () => {
    const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
    const [sent = ''] = /(?<=Content-Security-Policy: ).*/.exec(headers) ?? [];
    const directives = (policy: string) => policy.split(/\s*;\s*/).sort();
    expect(directives(sent)).toContain("frame-ancestors 'none'");
    for (const { head, policy, path } of pages) {
      expect(head, path).toEqual([
        '<meta charset="utf-8">',
        expect.stringMatching(/^<meta http-equiv="Content-Security-Policy"/),
      ]);
      expect([...directives(policy), "frame-ancestors 'none'"].sort()).toEqual(directives(sent));
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('holds nothing inline, and loads nothing from elsewhere', () => {
    expect(wrong(pages, ({ inline }) => inline)).toEqual([]);
    expect(wrong(pages, ({ foreign }) => foreign)).toEqual([]);
    const elsewhere = ({ loaded }: PageFacts) =>
      loaded.filter((url) => !url.startsWith(`${site.base}`) || url.startsWith('//'));
    expect(wrong(pages, elsewhere)).toEqual([]);
  });

  test('has one heading, a language, a description and a title of its own on every page', () => {
    for (const { h1, lang, doctype, description, path } of pages) {
      expect(doctype, path).toBe('html');
      expect(lang, path).toMatch(/^(?:en|ru)$/);
      expect(description, path).toMatch(/\S/);
      expect(h1, path).toEqual([expect.stringMatching(/\S/)]);
    }
    // Two addresses of one page share its canonical address, and only they its title.
    const known = [...Map.groupBy(pages, ({ canonical, path }) => canonical || path).values()];
    const titles = known.map(([page]) => page?.title ?? '');
    expect(doubles(titles)).toEqual([]);
    for (const title of titles) expect(title).toMatch(/^\S.*(?:: .+| — )Verbatim$|^Verbatim: \S/s);
  });

  test('has unique ids', () => {
    expect(wrong(pages, ({ ids }) => doubles(ids))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    expect(wrong(pages, ({ links, path }) => links.flatMap((link) => dead(link, path)))).toEqual(
      [],
    );
    expect(dead('#no-such-turn', `${site.base}${ID}/`)).toHaveLength(1);
    expect(dead('no-such-page/', site.base)).toHaveLength(1);
    expect(dead('javascript:alert(1)', site.base)).toHaveLength(1);
  });

  test('names files in its styles that are there', () => {
    const styles = filesOf(site.folder).filter((file) => file.endsWith('.css'));
    const urls = styles.flatMap((file) =>
      [...readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith('data:'))
        .flatMap((url) => dead(url, site.base + file)),
    );
    expect(styles.length).toBeGreaterThan(0);
    expect(urls).toEqual([]);
  });
});

test('a site that is told its address puts it on every page', () => {
  const { base } = sites.below;
  const pages = read.get('below') ?? [];
  for (const { canonical, ogUrl, path, file } of pages) {
    if (file === '404.html') continue;
    expect(canonical, path).toMatch(new RegExp(`^${SITE_URL}${base}`));
    expect(ogUrl, path).toBe(canonical);
  }
  const transcript = pages.find(({ file }) => file === `${ID}/index.html`);
  expect(transcript?.canonical).toBe(`${SITE_URL}${base}${ID}/`);
});

test('the transcript with its styles weighs at most 15 KB, the scripts of a page 6 KB', async () => {
  const site = sites.root;
  const weigh = (urls: string[]) =>
    urls
      .map((url) => gzipSync(readFileSync(join(site.folder, url.slice(site.base.length)))).length)
      .reduce((sum, size) => sum + size, 0);
  const transcript = read.get('root')?.find(({ path }) => path === `/${ID}/`);
  expect(transcript?.styles).not.toEqual([]);
  const text = weigh([`/${ID}/index.html`, ...(transcript?.styles ?? [])]);
  expect(text).toBeLessThanOrEqual(15 * 1024);

  const page = await open(site, `${ID}/`);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.endsWith('.js')),
  );
  expect(scripts).toContain('/theme.js');
  expect(weigh(scripts)).toBeLessThanOrEqual(6 * 1024);
});
