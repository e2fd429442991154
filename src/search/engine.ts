/** The search client for a page: its code is fetched when there is something to search for. */
import { path } from '../urls.ts';
import type { SearchClient } from './client.ts';

let client: Promise<SearchClient> | undefined;

/** @param announce Told how many bytes are about to be fetched; the first caller's is kept. */
export function engine(announce?: (bytes: number) => void): Promise<SearchClient> {
  // The search page knows the archive's; elsewhere the manifest says them, a little later.
  const named = document.querySelector<HTMLElement>('[data-languages]')?.dataset['languages'];
  const languages = named?.split(' ').filter(Boolean) ?? [];
  client ??= import('./client.ts').then(({ createSearchClient }) =>
    createSearchClient({ base: path('search/'), languages, ...(announce && { announce }) }),
  );
  // A failed fetch is not kept: the next search tries again, as far as the browser does.
  client.catch(() => {
    client = undefined;
  });
  return client;
}
