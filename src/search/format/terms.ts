/**
 * A shard of the dictionary: terms in order, each with the words it stands for and its turns. A frequent term's
 * list is a file of its own, so that its neighbours stay cheap.
 */
import { BitReader, BitWriter } from './bits.ts';
import { type Postings, readPostings, writePostings } from './postings.ts';
import { readAfter, writeAfter } from './routes.ts';

export interface TermRow {
  term: string;
  /** The folded words whose stem it is. */
  words: string[];
  /** How many turns have it. */
  count: number;
  /** Absent when the list is a file of its own. */
  postings?: Postings;
}

/** Writes the shards of all terms, which come in order; `cut` is given each and where it begins. */
export function termShardWriter(
  turns: number,
  size: number,
  cut: (start: string, bytes: Uint8Array<ArrayBuffer>) => void,
) {
  let bits = new BitWriter();
  let before = '';
  /** Where this shard begins. */
  let start = '';
  const flush = () => {
    bits.write(0, 1);
    cut(start, bits.finish());
    bits = new BitWriter();
  };
  return {
    add({ term, words, count, postings }: TermRow): void {
      if (bits.length >= size) {
        flush();
        start = separator(before, term);
        before = '';
      }
      bits.write(1, 1);
      writeAfter(bits, before, term);
      bits.count(words.length - 1);
      for (const word of words) writeAfter(bits, term, word);
      bits.count(count - 1);
      bits.write(postings ? 0 : 1, 1);
      if (postings) writePostings(bits, postings, turns);
      before = term;
    },
    finish: flush,
  };
}

/** The shortest beginning of `first` that comes after `before`. */
function separator(before: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= before) length++;
  return first.slice(0, length);
}

export function readTermShard(bytes: Uint8Array, turns: number): Map<string, TermRow> {
  const bits = new BitReader(bytes);
  const rows = new Map<string, TermRow>();
  let before = '';
  while (bits.read(1)) {
    const term = readAfter(bits, before);
    const words = Array.from({ length: bits.count() + 1 }, () => readAfter(bits, term));
    const count = bits.count() + 1;
    const row: TermRow = { term, words, count };
    if (!bits.read(1)) row.postings = readPostings(bits, count, turns);
    rows.set(term, row);
    before = term;
  }
  return rows;
}

/** A list that is a file of its own. */
export function writeTermList(postings: Postings, turns: number): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.count(postings.ids.length);
  writePostings(bits, postings, turns);
  return bits.finish();
}

export function readTermList(bytes: Uint8Array, turns: number): Postings {
  const bits = new BitReader(bytes);
  return readPostings(bits, bits.count(), turns);
}
