/**
 * The way to a term, in two steps, so that a client reads of a large dictionary's table only what its query needs:
 * the manifest tells where pages of the table begin; a page tells where its shards of terms begin, how long each is
 * in the page's pack of shards, and which of its terms are frequent.
 */
import { BitReader, BitWriter } from './bits.ts';

/** Shards of terms on a page, and in its pack. */
export const PAGE = 64;

export interface FrequentTerm {
  term: string;
  /** Which share of the turns has it: about, see STEP. */
  share: number;
}

export interface RoutePage {
  /** Where each shard begins: the shortest text that tells it from the shard before. */
  starts: string[];
  /** Bytes of each. */
  lengths: number[];
  /** Terms whose lists are files of their own, in order. */
  frequent: FrequentTerm[];
  /** The number of the first of those files. */
  list: number;
}

/** Shares are kept in fourth roots of 2. */
const STEP = 4;
const SHARE_BITS = 7;

const exponentOf = (share: number): number =>
  Math.min(2 ** SHARE_BITS - 1, Math.round(-Math.log2(share) * STEP));

/** Writes the shortest piece that tells a text from the one before. */
export function writeAfter(bits: BitWriter, before: string, text: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === text[shared]) shared++;
  // Never between the halves of a letter.
  if (/[\ud800-\udbff]/.test(before[shared - 1] ?? '')) shared--;
  bits.below(shared, before.length + 1);
  bits.text(text.slice(shared));
}

export const readAfter = (bits: BitReader, before: string): string =>
  before.slice(0, bits.below(before.length + 1)) + bits.text();

export function writePage({ starts, lengths, frequent, list }: RoutePage): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  const longest = Math.max(0, ...lengths);
  bits.count(starts.length);
  bits.count(longest);
  starts.forEach((start, at) => {
    writeAfter(bits, starts[at - 1] ?? '', start);
    bits.below(lengths[at] as number, longest + 1);
  });
  bits.count(frequent.length);
  bits.count(list);
  frequent.forEach(({ term, share }, at) => {
    writeAfter(bits, frequent[at - 1]?.term ?? '', term);
    bits.write(exponentOf(share), SHARE_BITS);
  });
  return bits.finish();
}

export function readPage(bytes: Uint8Array): RoutePage {
  const bits = new BitReader(bytes);
  const page: RoutePage = { starts: [], lengths: [], frequent: [], list: 0 };
  const size = bits.count();
  const longest = bits.count();
  for (let at = 0; at < size; at++) {
    page.starts.push(readAfter(bits, page.starts[at - 1] ?? ''));
    page.lengths.push(bits.below(longest + 1));
  }
  const frequent = bits.count();
  page.list = bits.count();
  for (let at = 0; at < frequent; at++) {
    const term = readAfter(bits, page.frequent[at - 1]?.term ?? '');
    page.frequent.push({ term, share: 2 ** (-bits.read(SHARE_BITS) / STEP) });
  }
  return page;
}

/** The last of these texts, which are in order, that is not after a term; the first when all are. */
export function placeOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
