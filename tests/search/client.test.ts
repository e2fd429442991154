/** The client over files in memory: the contract, and what happens when files are missing or of another make. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/build.ts';
import { createSearchClient, SearchError } from '../../src/search/client.ts';
import { MANIFEST, type Manifest } from '../../src/search/files.ts';
import { match } from '../../src/search/match.ts';
import { FINGERPRINT } from '../../src/search/options.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchContract } from './contract.ts';
import { madeUp, written } from './records.ts';

const BASE = '/some/base/search/';

/** A fetch over files; `asked` lists what was requested. */
function serve(files: Map<string, string>) {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    const file = String(url).replace(BASE, '');
    asked.push(file);
    const content = files.get(file);
    return new Response(content ?? 'not found', { status: content === undefined ? 404 : 200 });
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}

searchContract('one FlexSearch index as static files', (records) =>
  createSearchClient({ base: BASE, fetch: serve(buildSearch(records)).fetch }),
);

describe('files', () => {
  it('are the same bytes whatever the order of transcripts, named by their content', () => {
    const one = buildSearch(written);
    const reversed = [
      ...written.filter(({ id }) => id.includes('bridge')),
      ...written.filter(({ id }) => id.includes('harbour')),
    ];
    expect([...buildSearch(reversed)]).toEqual([...one]);
    const changed = buildSearch(written.map((turn) => ({ ...turn, text: `${turn.text} More.` })));
    expect([...changed.keys()].filter((file) => one.has(file))).toEqual([MANIFEST]);
  });

  it('refuse two turns with one address', () => {
    expect(() => buildSearch([...written, ...written.slice(0, 1)])).toThrow(
      'Two turns share the address 2021-03-04-harbour#s1',
    );
  });

  it('an empty archive is searchable', async () => {
    const client = createSearchClient({ base: BASE, fetch: serve(buildSearch([])).fetch });
    expect(await client.search('word "two words"')).toMatchObject({ total: 0, hits: [] });
  });

  it('are fetched when needed, once, and only those that can hold an answer', async () => {
    const files = buildSearch(madeUp(2000));
    const { asked, fetch } = serve(files);
    const announced: number[] = [];
    const client = createSearchClient({ base: BASE, fetch, announce: (n) => announced.push(n) });
    expect(asked).toEqual([]);
    await client.search('zürich', { limit: 3 });
    expect(asked.filter((file) => file.startsWith('fragment')).length).toBeLessThanOrEqual(3);
    expect([...files.keys()].filter((file) => file.startsWith('fragment')).length).toBeGreaterThan(
      9,
    );
    expect(announced.reduce((sum, bytes) => sum + bytes)).toBe(
      asked.slice(1).reduce((sum, file) => sum + Buffer.byteLength(files.get(file) ?? ''), 0),
    );
    const before = asked.length;
    await client.search('ZÜRICH', { limit: 3 });
    expect(asked.length).toBe(before);
  });

  it('cut into many shards, are found in all of them', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzéё'];
    const terms = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `pre${a}${b}${c}`)),
    );
    const records = madeUp(300).map((turn, index) => ({
      ...turn,
      text: terms.slice(index * 72, index * 72 + 80).join(' '),
    }));
    const files = buildSearch(records);
    const manifest = JSON.parse(files.get(MANIFEST) ?? '') as Manifest;
    expect(manifest.shards.length).toBeGreaterThan(1);
    for (const { first } of manifest.shards) {
      const client = createSearchClient({ base: BASE, fetch: serve(files).fetch });
      expect((await client.search(`"${first}"`)).total).toBeGreaterThan(0);
      for (const begins of ['pre', first.slice(0, 4), first.slice(0, 5)]) {
        const expected = records.filter(({ text }) => match(text, parseQuery(begins)));
        expect((await client.search(begins)).total).toBe(expected.length);
      }
    }
  });
});

describe('errors', () => {
  const files = buildSearch(written);

  it('tries a failed file once more, then says which and why', async () => {
    let failures = 1;
    const { asked, fetch } = serve(files);
    const flaky = async (...args: Parameters<typeof globalThis.fetch>) => {
      if (String(args[0]).includes('shard') && failures-- > 0) throw new Error('connection lost');
      return fetch(...args);
    };
    const client = createSearchClient({ base: BASE, fetch: flaky });
    expect((await client.search('harbour')).total).toBe(2);
    expect(asked.filter((file) => file === MANIFEST)).toHaveLength(1);

    failures = 2;
    const other = createSearchClient({ base: BASE, fetch: flaky });
    await expect(other.search('harbour')).rejects.toThrow(
      /Could not load \/some\/base\/search\/shard-0\..*\(connection lost\)/,
    );
    // Asked again, it begins anew and works.
    expect((await other.search('harbour')).total).toBe(2);
  });

  it('reports a missing file with its status', async () => {
    const client = createSearchClient({ base: BASE, fetch: serve(new Map()).fetch });
    await expect(client.search('harbour')).rejects.toThrow(SearchError);
    await expect(client.search('harbour')).rejects.toThrow(/manifest\.json \(status 404\)/);
  });

  it('refuses an index of another make', async () => {
    const manifest = JSON.parse(files.get(MANIFEST) ?? '') as Manifest;
    for (const other of [{ fingerprint: 'something else' }, { version: 99 }]) {
      const changed = new Map(files).set(MANIFEST, JSON.stringify({ ...manifest, ...other }));
      const client = createSearchClient({ base: BASE, fetch: serve(changed).fetch });
      await expect(client.search('harbour')).rejects.toThrow(/made for another version/);
    }
  });

  it('the fingerprint names the FlexSearch that is installed', () => {
    const path = new URL('../../node_modules/flexsearch/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(FINGERPRINT).toContain(`flexsearch ${version} `);
  });
});
