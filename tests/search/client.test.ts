/** The client over files in memory: the contract, and what happens when files are missing or of another make. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build.ts';
import { createSearchClient, SearchError } from '../../src/search/client.ts';
import { MANIFEST } from '../../src/search/format/manifest.ts';
import { FINGERPRINT } from '../../src/search/options.ts';
import { searchContract } from './contract.ts';
import { madeUp, written } from './records.ts';
import {
  BASE,
  clientOf,
  type Files,
  indexFiles,
  inOrder,
  manifestOf,
  serve,
  TINY,
} from './serve-index.ts';

searchContract('FlexSearch over static files', (records) => clientOf(records));
searchContract('the same, cut as a large archive is', (records) => clientOf(records, TINY));

describe('files', () => {
  it('are the same bytes each time, in a folder named by them', async () => {
    const one = await indexFiles(written);
    expect(await indexFiles(written)).toEqual(one);
    const { build } = manifestOf(one);
    expect([...one.keys()].filter((file) => !file.startsWith(`${build}/en/`))).toEqual([MANIFEST]);
    const changed = await indexFiles(
      written.map((turn) => ({ ...turn, text: `${turn.text} More.` })),
    );
    expect(manifestOf(changed).build).not.toBe(build);
  });

  it('of a small archive are a handful', async () => {
    expect((await indexFiles(written)).size).toBeLessThanOrEqual(8);
  });

  it('refuse two turns with one address, and turns out of order', async () => {
    const build = (records: typeof written) => buildIndex(records, () => {});
    const [first] = inOrder(written);
    await expect(build([first, first] as typeof written)).rejects.toThrow(
      'Two turns share the address',
    );
    await expect(build(inOrder(written).reverse())).rejects.toThrow(
      'Records must come newest first',
    );
  });

  it('an empty archive is searchable', async () => {
    const client = await clientOf([]);
    expect(await client.search('word "two words"')).toMatchObject({ total: 0, hits: [] });
    expect(await client.complete('wor')).toEqual([]);
    expect(await client.timeline('word')).toEqual({ periods: [], exact: true });
  });

  it('are fetched when needed, once, and only those that can hold an answer', async () => {
    const files = await indexFiles(madeUp(2000));
    const { asked, fetch } = serve(files);
    const announced: number[] = [];
    const client = createSearchClient({ base: BASE, fetch, announce: (n) => announced.push(n) });
    expect(asked).toEqual([]);
    await client.search('zürich', { limit: 3 });
    const packs = [...files.keys()].filter((file) => file.includes('/texts/')).length;
    expect(packs).toBeGreaterThan(20);
    expect(asked.filter((file) => file.includes('/texts/')).length).toBeLessThanOrEqual(20);
    expect(announced.length).toBe(asked.length);
    const before = asked.length;
    await client.search('ZÜRICH', { limit: 3 });
    expect(asked.length).toBe(before);
  });

  it('are read from a host that knows no ranges, each once', async () => {
    const files = await indexFiles(madeUp(2000));
    const { asked, fetch } = serve(files, { ranges: false });
    const client = createSearchClient({ base: BASE, fetch });
    const other = await clientOf(madeUp(2000));
    for (const typed of ['zürich', '"of the" gas', 'peace'])
      expect(await client.search(typed)).toEqual(await other.search(typed));
    const texts = asked
      .filter((file) => file.includes('/texts/'))
      .map((file) => file.split(' ')[0]);
    expect(texts.length).toBe(new Set(texts).size);
  });
});

describe('errors', () => {
  const flaky = (files: Files, fails: (url: string) => boolean) => {
    const { asked, fetch } = serve(files);
    const flaky = async (...args: Parameters<typeof globalThis.fetch>) => {
      if (fails(String(args[0]))) throw new Error('connection lost');
      return fetch(...args);
    };
    return { asked, fetch: flaky as typeof globalThis.fetch };
  };

  it('tries a failed file once more, then says which and why', async () => {
    const files = await indexFiles(written);
    let failures = 1;
    const { asked, fetch } = flaky(files, (url) => url.includes('terms') && failures-- > 0);
    const client = createSearchClient({ base: BASE, fetch });
    expect((await client.search('harbour')).total).toBe(2);
    expect(asked.filter((file) => file === MANIFEST)).toHaveLength(1);

    failures = 2;
    const other = createSearchClient({ base: BASE, fetch });
    await expect(other.search('harbour')).rejects.toThrow(
      /Could not load \/some\/base\/search\/[0-9a-f]{12}\/en\/terms\/0\.bin \(connection lost\)/,
    );
    // Asked again, it begins anew and works.
    expect((await other.search('harbour')).total).toBe(2);
  });

  it('reports a missing file with its status', async () => {
    const client = createSearchClient({ base: BASE, fetch: serve(new Map()).fetch });
    await expect(client.search('harbour')).rejects.toThrow(SearchError);
    await expect(client.search('harbour')).rejects.toThrow(/manifest\.bin \(status 404\)/);
  });

  it('refuses an index of another make', async () => {
    const files = await indexFiles(written);
    for (const other of [{ fingerprint: 'something else' }, { version: 99 }, undefined]) {
      const content = other
        ? deflateRawSync(JSON.stringify({ ...manifestOf(files), ...other }))
        : [1];
      const changed = new Map(files).set(MANIFEST, new Uint8Array(content));
      const client = createSearchClient({ base: BASE, fetch: serve(changed).fetch });
      await expect(client.search('harbour')).rejects.toThrow(/made for another version/);
    }
  });

  it('never mixes two builds: when one takes the place of another, it begins anew with its manifest', async () => {
    const old = await indexFiles(written);
    const files = new Map(old);
    const { asked, fetch } = serve(files);
    const client = createSearchClient({ base: BASE, fetch });
    expect((await client.search('harbour')).total).toBe(2);
    const next = await indexFiles(
      written.map((turn) => ({ ...turn, text: turn.text.replace('fear', 'dread') })),
    );
    files.clear();
    for (const [file, content] of next) files.set(file, content);
    expect((await client.search('weather lets speaker:north')).total).toBe(1);
    expect((await client.search('dread')).total).toBe(1);
    const { build } = manifestOf(next);
    const since = asked.slice(asked.lastIndexOf(MANIFEST) + 1);
    expect(since.every((file) => file.startsWith(`${build}/`))).toBe(true);
  });

  it('the fingerprint names the FlexSearch that is installed', () => {
    const path = new URL('../../node_modules/flexsearch/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(FINGERPRINT).toContain(`flexsearch ${version} `);
  });
});
