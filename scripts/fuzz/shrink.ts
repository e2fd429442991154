/** Makes a failing input smaller while it fails in the same way: pieces are left out, ever smaller ones. */

/** Tries are not free: a shrunk input is for people, and need not be the smallest. */
const MOST_TRIES = 1500;

/**
 * @param kind how the reason begins with which it fails
 * @param attempt the reason with which an input fails, or undefined
 */
export async function shrink(
  bytes: Uint8Array,
  kind: string,
  attempt: (bytes: Uint8Array) => Promise<string | undefined>,
): Promise<Uint8Array> {
  let smallest = bytes;
  let tries = 0;
  for (let size = bytes.length >> 1; size > 0 && tries < MOST_TRIES; ) {
    let found = false;
    for (let from = 0; from < smallest.length && tries < MOST_TRIES; tries++) {
      const tried = without(smallest, from, size);
      const fails = (await attempt(tried))?.startsWith(kind);
      if (fails) smallest = tried;
      else from += size;
      found ||= fails === true;
    }
    if (!found || size > smallest.length) size >>= 1;
  }
  return smallest;
}

function without(bytes: Uint8Array, from: number, length: number): Uint8Array {
  const shorter = new Uint8Array(Math.max(from, bytes.length - length));
  shorter.set(bytes.subarray(0, from));
  shorter.set(bytes.subarray(from + length), from);
  return shorter;
}
