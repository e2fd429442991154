/** Fetches search files once each, tries a failed one again, and says in words what went wrong. */

/** What went wrong, in a sentence that can be shown. */
export class SearchError extends Error {
  override name = 'SearchError';
  /** Whether the file is not there: another build may have taken the place of the one we know. */
  readonly isGone: boolean;

  constructor(message: string, isGone = false) {
    super(message);
    this.isGone = isGone;
  }
}

export interface Loader {
  /** A whole file; asked for again, the same promise. */
  file(path: string): Promise<Uint8Array>;
  /** The bytes [from, to) of a file, kept by who asks; whole files a server sends instead are kept here. */
  part(path: string, from: number, to: number): Promise<Uint8Array>;
}

/** @param announce Told how many bytes have been fetched. */
export function createLoader(
  base: string,
  fetchFile: typeof fetch,
  announce: (bytes: number) => void = () => {},
): Loader {
  const known = new Map<string, Promise<Uint8Array>>();

  /** A failed promise is not kept. */
  function keep(path: string, bytes: Promise<Uint8Array>): Promise<Uint8Array> {
    known.set(path, bytes);
    bytes.catch(() => known.delete(path));
    return bytes;
  }

  async function get(path: string, range?: [number, number]): Promise<[Uint8Array, number]> {
    const response = await request(fetchFile, base + path, range);
    const bytes = new Uint8Array(await response.arrayBuffer());
    announce(bytes.length);
    return [bytes, response.status];
  }

  return {
    file: (path) =>
      known.get(path) ??
      keep(
        path,
        get(path).then(([bytes]) => bytes),
      ),
    async part(path, from, to) {
      const whole = known.get(path);
      if (whole) return (await whole).subarray(from, to);
      const [bytes, status] = await get(path, [from, to]);
      // A server that knows no ranges sends all there is.
      if (status === 206) return bytes;
      void keep(path, Promise.resolve(bytes));
      return bytes.subarray(from, to);
    },
  };
}

/** Tried twice. What can change under its name (the manifest) is asked for anew each time. */
async function request(
  fetchFile: typeof fetch,
  url: string,
  range?: [number, number],
): Promise<Response> {
  let reason = '';
  let isGone = false;
  for (let tries = 0; tries < 2; tries++) {
    try {
      const response = await fetchFile(url, {
        cache: url.endsWith('manifest.bin') ? 'no-cache' : 'default',
        ...(range ? { headers: { Range: `bytes=${range[0]}-${range[1] - 1}` } } : {}),
      });
      if (response.ok) return response;
      isGone = response.status === 404 || response.status === 410;
      reason = `status ${response.status}`;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  throw new SearchError(`Could not load ${url} (${reason}).`, isGone);
}

/** Undoes raw deflate, with the platform's own code. */
export async function inflate(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
