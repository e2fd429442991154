/**
 * Pairs of neighbours → turns. A pair is known by a hash of its two terms, and shards hold equal ranges of hashes,
 * so that no table is needed to find one. Two pairs with one hash share a list: it proposes, the text decides.
 */
import { BitReader, BitWriter } from './bits.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** How pairs are spread over shards; part of the manifest. */
export interface PairLayout {
  shards: number;
  /** Bits of the hash that are kept. */
  bits: number;
  /** Only pairs of terms which more turns have are kept: a rarer term's own list is as good. */
  above: number;
}

export interface PairRow {
  hash: number;
  count: number;
  /** Absent when the list is a file of its own, named by the hash. */
  ids?: Uint32Array;
}

/** FNV-1a of a term. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The hash of two terms in this order, given theirs, cut to the layout's bits. */
export function hashPair(first: number, second: number, { bits }: PairLayout): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  hash ^= hash >>> 15;
  return (hash >>> 0) >>> (32 - bits);
}

export const shardOfPair = (hash: number, { shards, bits }: PairLayout): number =>
  Math.floor((hash * shards) / 2 ** bits);

/** The least hash that is in a shard. */
const firstOf = (shard: number, { shards, bits }: PairLayout): number =>
  Math.ceil((shard * 2 ** bits) / shards);

/** Rows in the order of their hashes. */
export function writePairShard(
  rows: readonly PairRow[],
  shard: number,
  layout: PairLayout,
  turns: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  const from = firstOf(shard, layout);
  bits.count(rows.length);
  writeNumbers(
    bits,
    rows.map(({ hash }) => hash - from),
    firstOf(shard + 1, layout) - from,
  );
  for (const { count, ids } of rows) {
    bits.count(count - 1);
    // One turn is the most frequent count and never a file of its own.
    if (count > 1) bits.write(ids ? 0 : 1, 1);
    if (ids) writeNumbers(bits, ids, turns);
  }
  return bits.finish();
}

export function readPairShard(
  bytes: Uint8Array,
  shard: number,
  layout: PairLayout,
  turns: number,
): Map<number, PairRow> {
  const bits = new BitReader(bytes);
  const from = firstOf(shard, layout);
  const hashes = readNumbers(bits, bits.count(), firstOf(shard + 1, layout) - from);
  const rows = new Map<number, PairRow>();
  for (const relative of hashes) {
    const row: PairRow = { hash: from + relative, count: bits.count() + 1 };
    if (row.count === 1 || !bits.read(1)) row.ids = readNumbers(bits, row.count, turns);
    rows.set(row.hash, row);
  }
  return rows;
}

/** A list that is a file of its own. */
export function writePairList(ids: Uint32Array, turns: number): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.count(ids.length);
  writeNumbers(bits, ids, turns);
  return bits.finish();
}

export function readPairList(bytes: Uint8Array, turns: number): Uint32Array {
  const bits = new BitReader(bytes);
  return readNumbers(bits, bits.count(), turns);
}
