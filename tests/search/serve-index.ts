/** An index in memory, and a fetch that answers for it as a web host does, ranges included. */
import { inflateRawSync } from 'node:zlib';
import type { Sizes } from '../../src/search/build/write.ts';
import { buildIndex } from '../../src/search/build.ts';
import { createSearchClient, type SearchClient } from '../../src/search/client.ts';
import { MANIFEST, type Manifest } from '../../src/search/format/manifest.ts';
import type { SearchRecord } from '../../src/search/record.ts';

export const BASE = '/some/base/search/';

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** Newest first, as an index wants them; turns of one transcript stay in their order. */
export const inOrder = (records: Iterable<SearchRecord>): SearchRecord[] => {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...records].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
};

/** The files of an index by their path below the search folder, the manifest last. */
export async function indexFiles(records: Iterable<SearchRecord>, sizes?: Sizes): Promise<Files> {
  const written: Files = new Map();
  const { folder, manifest } = await buildIndex(
    inOrder(records),
    (file, content) => {
      written.set(file, content);
    },
    sizes,
  );
  const files: Files = new Map(
    [...written].map(([file, content]) => [`${folder}/${file}`, content]),
  );
  return files.set(manifest.file, manifest.content);
}

export const manifestOf = (files: Files): Manifest =>
  JSON.parse(inflateRawSync(files.get(MANIFEST) ?? new Uint8Array()).toString());

/** A fetch over files; `asked` lists what was requested, as "file" or "file from-to". */
export function serve(files: Files, options: { ranges?: boolean } = {}) {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    const file = String(url).replace(BASE, '');
    const content = files.get(file);
    const range = new Headers(init.headers).get('Range');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    asked.push(from ? `${file} ${from}-${to}` : file);
    if (!content) return new Response('not found', { status: 404 });
    if (options.ranges === false || !from) return new Response(content);
    return new Response(content.slice(Number(from), Number(to) + 1), { status: 206 });
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}

/** Cuts a small archive into as many kinds of files as a large one has. */
export const TINY: Sizes = { terms: 100, shard: 200, list: 60, run: 40, above: 2 };

export async function clientOf(
  records: Iterable<SearchRecord>,
  sizes?: Sizes,
): Promise<SearchClient> {
  return createSearchClient({ base: BASE, fetch: serve(await indexFiles(records, sizes)).fetch });
}
