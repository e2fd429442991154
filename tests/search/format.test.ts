/** The binary files: whatever is written is read back, and a damaged file is an error and no endless loop. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../src/search/format/bits.ts';
import { readBlock, readHeader, writeBlock, writePack } from '../../src/search/format/fragments.ts';
import { readNumbers, writeNumbers } from '../../src/search/format/numbers.ts';
import { readPairShard, shardOfPair, writePairShard } from '../../src/search/format/pairs.ts';
import { readPostings, SLOTS, writePostings } from '../../src/search/format/postings.ts';
import { placeOf, readPage, writePage } from '../../src/search/format/routes.ts';
import {
  keysLike,
  keysOf,
  readSpellings,
  writeSpellings,
} from '../../src/search/format/spellings.ts';
import {
  readCalendar,
  readFilters,
  writeCalendar,
  writeFilters,
} from '../../src/search/format/tables.ts';
import { readTermShard, type TermRow, termShardWriter } from '../../src/search/format/terms.ts';
import { written } from './records.ts';
import { inOrder } from './serve-index.ts';

const ascending = (max: number) =>
  fc
    .uniqueArray(fc.nat(max), { maxLength: 300 })
    .map((numbers) => Uint32Array.from(numbers).sort());

const through = (write: (bits: BitWriter) => void): BitReader => {
  const bits = new BitWriter();
  write(bits);
  return new BitReader(bits.finish());
};

describe('bits', () => {
  it('counts, values below a bound and texts', () => {
    const value = fc.oneof(
      fc.record({ count: fc.nat(2 ** 31 - 2) }),
      fc
        .nat(2 ** 31 - 2)
        .chain((span) => fc.record({ below: fc.nat(span), span: fc.constant(span + 1) })),
      fc.record({ text: fc.string({ unit: 'grapheme' }) }),
    );
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const bits = through((writer) => {
          for (const one of values) {
            if ('count' in one) writer.count(one.count);
            else if ('text' in one) writer.text(one.text);
            else writer.below(one.below, one.span);
          }
        });
        for (const one of values) {
          if ('count' in one) expect(bits.count()).toBe(one.count);
          else if ('text' in one) expect(bits.text()).toBe(one.text);
          else expect(bits.below(one.span)).toBe(one.below);
        }
      }),
    );
  });

  it('of every width stand behind one another, wherever a byte and the room for them end', () => {
    /** Bits as they are written, and as a text of zeros and ones. */
    const both = () => {
      const bits = new BitWriter();
      let text = '';
      return {
        write(value: number, width: number): void {
          bits.write(value, width);
          text += (value % 2 ** width).toString(2).padStart(width, '0').slice(0, width);
        },
        get held(): number {
          return text.length % 8;
        },
        compare(): void {
          const bytes = text.match(/.{1,8}/g) ?? [];
          expect(bits.length).toBe(bytes.length);
          expect([...bits.finish()]).toEqual(
            bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)),
          );
        },
      };
    };
    const every = both();
    for (let width = 0; width <= 32; width++)
      for (let held = 0; held < 8; held++)
        for (const value of [0, 2 ** width - 1, 2 ** 32 - 1, 0x9e3779b9]) {
          every.write(0x55, (8 + held - every.held) % 8);
          every.write(value, width);
        }
    every.compare();
    for (let full = 1018; full <= 1025; full++)
      for (const width of [8, 16, 24, 32]) {
        const some = both();
        for (let byte = 0; byte < full; byte++) some.write(byte, 8);
        some.write(0x7f, 7);
        some.write(0x9e3779b9, width);
        some.compare();
      }
  });

  it('end with an error where a file is cut', () => {
    expect(() => new BitReader(new Uint8Array()).count()).toThrow('Damaged search file');
  });
});

describe('numbers', () => {
  it('are read back, in order', () => {
    fc.assert(
      fc.property(ascending(5000), fc.nat(3), (numbers, room) => {
        const universe = (numbers.at(-1) ?? 0) + 1 + room;
        const bits = through((writer) => writeNumbers(writer, numbers, universe));
        expect(readNumbers(bits, numbers.length, universe)).toEqual(numbers);
      }),
    );
  });

  it('cost nothing when all are there, little when most are', () => {
    const bits = new BitWriter();
    writeNumbers(
      bits,
      Uint32Array.from({ length: 10_000 }, (_, n) => n),
      10_000,
    );
    expect(bits.length).toBe(0);
  });

  it('with their slots', () => {
    fc.assert(
      fc.property(ascending(2000), fc.infiniteStream(fc.nat(SLOTS - 1)), (ids, random) => {
        const slots = Uint8Array.from(ids, () => random.next().value as number);
        const bits = through((writer) => writePostings(writer, { ids, slots }, 2001));
        expect(readPostings(bits, ids.length, 2001)).toEqual({ ids, slots });
      }),
    );
  });
});

describe('shards', () => {
  it('of terms hold every term where their routes say', () => {
    const term = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { maxLength: 60 }),
        fc.integer({ min: 4, max: 60 }),
        (terms, size) => {
          const shards: Uint8Array[] = [];
          const starts: string[] = [];
          const writer = termShardWriter(100, size, (start, bytes) => {
            starts.push(start);
            shards.push(bytes);
          });
          const rows = terms
            .sort((a, b) => (a < b ? -1 : 1))
            .map((text, at): TermRow => {
              const ids = Uint32Array.from({ length: (at % 5) + 1 }, (_, n) => n * 7 + at);
              const postings = { ids, slots: new Uint8Array(ids.length) };
              return {
                term: text,
                words: [text, `${text}s`],
                count: ids.length,
                ...(at % 4 ? { postings } : {}),
              };
            });
          rows.forEach(writer.add);
          writer.finish();
          for (const row of rows)
            expect(
              readTermShard(shards[placeOf(starts, row.term)] as Uint8Array, 100).get(row.term),
            ).toEqual(row);
        },
      ),
    );
  });

  it('of pairs hold every pair where its hash says', () => {
    fc.assert(
      fc.property(ascending(2 ** 16 - 1), fc.integer({ min: 1, max: 9 }), (hashes, shards) => {
        const layout = { shards, bits: 16, above: 0 };
        const rows = Array.from(hashes, (hash, at) => {
          const ids = Uint32Array.from({ length: (at % 3) + 1 }, (_, n) => n * 9);
          return at % 3 && at % 4 === 1
            ? { hash, count: ids.length }
            : { hash, count: ids.length, ids };
        });
        for (let shard = 0; shard < shards; shard++) {
          const own = rows.filter(({ hash }) => shardOfPair(hash, layout) === shard);
          const bytes = writePairShard(own, shard, layout, 100);
          expect([...readPairShard(bytes, shard, layout, 100).values()]).toEqual(own);
        }
      }),
    );
  });

  it('of spellings, which share a key with every word one slip away', () => {
    const rows = ['ark', 'bark', 'barque', 'ёлка'].map((word, frequency) => ({ word, frequency }));
    expect(readSpellings(writeSpellings(rows))).toEqual(rows);
    const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(11), fc.nat(3), (right, place, slip) => {
        const at = place % right.length;
        const [head, tail] = [right.slice(0, at), right.slice(at + 1)];
        const typed = [
          head + tail,
          `${head}x${tail}`,
          `${head}x${right[at]}${tail}`,
          head + (tail[0] ?? '') + right[at] + tail.slice(1),
        ][slip] as string;
        expect(keysOf(right).some((key) => keysLike(typed).includes(key))).toBe(true);
      }),
    );
  });

  it('pages of routes give their shards and frequent terms back, shares to a fifth', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.nat(9000)), { maxLength: 70 }),
        fc.array(fc.tuple(text, fc.double({ min: 0.001, max: 1, noNaN: true }))),
        fc.nat(5000),
        (shards, frequent, list) => {
          const page = {
            starts: shards.map(([start]) => start),
            lengths: shards.map(([, length]) => length),
            frequent: frequent.map(([term, share]) => ({ term, share })),
            list,
          };
          const read = readPage(writePage(page));
          expect({ ...read, frequent: [] }).toEqual({ ...page, frequent: [] });
          expect(read.frequent.map(({ term }) => term)).toEqual(frequent.map(([term]) => term));
          read.frequent.forEach(({ share }, at) => {
            expect(Math.abs(share / (frequent[at]?.[1] as number) - 1)).toBeLessThan(0.2);
          });
        },
      ),
    );
  });
});

describe('texts and tables', () => {
  it('blocks give the records back, packs their blocks', () => {
    const records = inOrder(written);
    expect(readBlock(writeBlock(records), 'en')).toEqual(records);
    const blocks = [new Uint8Array([1, 2, 3]), new Uint8Array(70_000), new Uint8Array([4])];
    const pack = writePack(blocks);
    const starts = readHeader(pack);
    blocks.forEach((block, at) => {
      expect(pack.subarray(starts[at], starts[at + 1])).toEqual(block);
    });
  });

  it('dates, unknown ones too', () => {
    const rows = ['2021-12-31', '2021-12-31', '1999-01-01', ''].map((date, at) => ({
      first: at * 3,
      date,
    }));
    expect(readCalendar(writeCalendar(rows, 20), 20)).toEqual(rows);
  });

  it('filters with their turns', () => {
    const row = (value: string, label: string, ids: number[]) => ({
      value,
      label,
      ids: Uint32Array.from(ids),
    });
    const filters = {
      speaker: [row('ada-north', 'Ada North', [0, 5]), row('', '', [])],
      outlet: [row('Ост', 'Ост', [9])],
      kind: [],
    };
    expect(readFilters(writeFilters(filters, 10), 10)).toEqual(filters);
  });
});
