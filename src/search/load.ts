/** Fetches search files once each, tries a failed one again, and says in words what went wrong. */

/** What went wrong, in a sentence that can be shown. */
export class SearchError extends Error {
  override name = 'SearchError';
}

/** A file as the manifest names it. */
interface Listed {
  file: string;
  bytes: number;
}

export interface Loader {
  /** A file's JSON; asked for again, the same promise. */
  get<T>(file: string): Promise<T>;
  /** Several files, in order. Announces their size before what is missing is fetched. */
  all<T>(files: readonly Listed[], signal?: AbortSignal): Promise<T[]>;
}

/** Requests under way at once. */
const BATCH = 24;

export function createLoader(
  base: string,
  fetchFile: typeof fetch,
  announce: (bytes: number) => void,
): Loader {
  const loaded = new Map<string, Promise<unknown>>();

  function get<T>(file: string): Promise<T> {
    const known = loaded.get(file) ?? read(fetchFile, base + file);
    loaded.set(file, known);
    return known as Promise<T>;
  }

  return {
    get,
    async all<T>(files: readonly Listed[], signal?: AbortSignal) {
      const missing = files.filter(({ file }) => !loaded.has(file));
      if (missing.length) announce(missing.reduce((sum, { bytes }) => sum + bytes, 0));
      for (let at = 0; at < missing.length; at += BATCH) {
        await Promise.all(missing.slice(at, at + BATCH).map(({ file }) => get(file)));
        signal?.throwIfAborted();
      }
      return Promise.all(files.map(({ file }) => get<T>(file)));
    },
  };
}

/** One file, tried twice. What can change under its name (the manifest) is asked for anew each time. */
async function read(fetchFile: typeof fetch, url: string): Promise<unknown> {
  let reason = '';
  for (let tries = 0; tries < 2; tries++) {
    try {
      const hashed = /\.[0-9a-f]{10}\.json$/.test(url);
      const response = await fetchFile(url, { cache: hashed ? 'default' : 'no-cache' });
      if (response.ok) return await response.json();
      reason = `status ${response.status}`;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  throw new SearchError(`Could not load ${url} (${reason}).`);
}
