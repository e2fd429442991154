/** The manifest of the search index. Making it makes the index, in the cache; see search/build/publish.ts. */
import type { APIRoute } from 'astro';
import {
  cacheFolder,
  getDigest,
  getLanguages,
  getTranscript,
  getTranscripts,
} from '../../archive.ts';
import { buildInFolder } from '../../search/build/publish.ts';
import { records, type SearchRecord } from '../../search/record.ts';

/** Every text of every event, turn by turn, so that one transcript at a time is in memory. */
async function* allRecords(): AsyncGenerator<SearchRecord> {
  const entries = (await Promise.all((await getTranscripts()).map(getLanguages))).flat();
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  entries.sort((a, b) => order(b.meta.date, a.meta.date) || order(a.below + a.id, b.below + b.id));
  for (const entry of entries)
    yield* records(entry, (await getTranscript(entry.id, entry.meta.language)).transcript);
}

export const GET: APIRoute = async () =>
  new Response(await buildInFolder(allRecords, `${cacheFolder()}/search`, await getDigest()), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
