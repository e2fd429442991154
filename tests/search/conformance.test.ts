/**
 * FlexSearch is what runs: the shards we write are what its own commit() of an index in memory would write, its
 * queries give the same turns over either, and each of its traps is stepped around.
 */
import fc from 'fast-check';
import { Encoder, Index, Resolver } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { createInverter } from '../../src/search/build/invert.ts';
import { type Lists, writeLists } from '../../src/search/build/write.ts';
import { hashPair, hashTerm, type PairRow, shardOfPair } from '../../src/search/format/pairs.ts';
import { createLoader } from '../../src/search/load.ts';
import { createEncoder, indexOptions, termsOf } from '../../src/search/options.ts';
import { loadStem } from '../../src/search/stem.ts';
import { createStorage } from '../../src/search/storage.ts';
import { madeUp, randomFrom, written } from './records.ts';
import { BASE, serve } from './serve-index.ts';

const stem = await loadStem('en');
const texts = [...madeUp(1500), ...written].map(({ text }) => text);

/** FlexSearch's own index of the texts, whole and in memory. */
function inMemory(): Index {
  const index = new Index(indexOptions(createEncoder(stem)));
  texts.forEach((text, turn) => void index.add(turn, text));
  return index;
}

type Maps = {
  map: Map<string, (number[] | undefined)[]>;
  ctx: Map<string, Map<string, (number[] | undefined)[]>>;
};

const words = (term: string) => [{ word: term, count: 1 }];

/** What commit() is given: FlexSearch's map and ctx, read as lists. */
function listsOf(index: Index): Lists {
  const { map, ctx } = index as unknown as Maps;
  const count = (slots: (number[] | undefined)[]) => slots.flat().length;
  const counts = new Map([...map].map(([term, slots]) => [term, count(slots)]));
  const kept = (above: number) =>
    [...ctx].flatMap(([first, seconds]) =>
      [...seconds].flatMap(([second, slots]) =>
        [first, second].every((term) => (counts.get(term) ?? 0) > above)
          ? [{ first, second, ids: slots.flat() as number[] }]
          : [],
      ),
    );
  return {
    turns: texts.length,
    words,
    countPairs: (above) => kept(above).reduce((sum, { ids }) => sum + ids.length, 0),
    *terms() {
      for (const [term, slots] of [...map].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const rows = slots.flatMap((ids, slot) => (ids ?? []).map((id) => ({ id, slot })));
        rows.sort((a, b) => a.id - b.id);
        yield {
          term,
          postings: {
            ids: Uint32Array.from(rows, ({ id }) => id),
            slots: Uint8Array.from(rows, ({ slot }) => slot),
          },
        };
      }
    },
    *pairs(layout) {
      const rows = new Map<number, Set<number>>();
      for (const { first, second, ids } of kept(layout.above)) {
        const hash = hashPair(hashTerm(first), hashTerm(second), layout);
        rows.set(hash, new Set([...(rows.get(hash) ?? []), ...ids]));
      }
      const shards = Array.from({ length: layout.shards }, (): PairRow[] => []);
      for (const [hash, ids] of [...rows].sort(([a], [b]) => a - b))
        shards[shardOfPair(hash, layout)]?.push({
          hash,
          count: ids.size,
          ids: Uint32Array.from(ids).sort(),
        });
      yield* shards;
    },
  };
}

/** What the build inverts by itself. */
function ourLists(): Lists {
  const inverter = createInverter();
  const numberOf = (word: string) => inverter.numberOf(stem(word));
  for (const text of texts) inverter.add(termsOf(text, numberOf));
  // A pair said twice in a turn is counted twice here: only the number of shards depends on it.
  return { ...inverter, turns: texts.length, words };
}

async function write(lists: Lists) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const info = await writeLists(lists, (file, bytes) => void files.set(file, bytes));
  return { files, info };
}

const { files, info } = await write(ourLists());

/** FlexSearch over the files, everything loaded. */
async function overFiles() {
  const all = { ...info, language: 'en', turns: texts.length, transcripts: 1, block: 4 };
  const storage = createStorage(
    { ...all, bytes: { texts: 0, calendar: 0 } },
    createLoader(BASE, serve(files).fetch),
  );
  const index = new Index(indexOptions(createEncoder(stem)));
  await storage.mount(index as never);
  const terms = [...(inMemory() as unknown as Maps).map.keys()];
  await storage.loadTerms(terms);
  await storage.loadLists(terms.filter(storage.isFrequent));
  return { index, storage };
}

const ids = async (found: unknown) =>
  ([...((await found) as number[])] as number[]).sort((a, b) => a - b);

describe('what is written', () => {
  it('are the lists that FlexSearch would commit, byte for byte', async () => {
    const lists = listsOf(inMemory());
    // The number of shards comes of a count; the lists must be the same in as many.
    const ours = ourLists();
    const theirs = await write({ ...lists, countPairs: ours.countPairs });
    expect(theirs.info).toEqual(info);
    expect([...theirs.files.keys()].sort()).toEqual([...files.keys()].sort());
    expect(files.size).toBeGreaterThan(20);
    for (const [file, bytes] of theirs.files) expect(files.get(file), file).toEqual(bytes);
  });
});

describe('queries', () => {
  it('of words anywhere give the turns that FlexSearch gives in memory', async () => {
    const memory = inMemory();
    const { index } = await overFiles();
    const random = randomFrom(3);
    const vocabulary = [...(memory as unknown as Maps).map.keys()].filter(
      (term) => stem(term) === term,
    );
    let found = 0;
    for (let round = 0; round < 200; round++) {
      const count = 1 + Math.floor(random() * 3);
      const query = Array.from(
        { length: count },
        () => vocabulary[Math.floor(random() * vocabulary.length)],
      ).join(' ');
      // In memory `context: false` is what asks for words anywhere; over a storage `suggest`, see trap 6.
      const expected = await ids(memory.search(query, { limit: 10_000, context: false } as never));
      const resolver = new Resolver({ index, query, suggest: true } as never);
      expect(await ids(resolver.resolve({ limit: 10_000 })), query).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(1000);
  });

  it('of two words in a row give the turns that FlexSearch has for the pair', async () => {
    const memory = inMemory() as unknown as Maps;
    const { index, storage } = await overFiles();
    let pairs = 0;
    for (const [first, seconds] of memory.ctx)
      for (const [second, slots] of seconds) {
        if (!storage.isPaired(first, second) || stem(first) !== first || stem(second) !== second)
          continue;
        await storage.loadPairs([[first, second]]);
        await storage.loadRuns([[first, second]]);
        const resolver = new Resolver({ index, query: `${first} ${second}` } as never);
        const found = await ids(resolver.resolve({ limit: 10_000 }));
        // Two pairs may share a hash: nothing is missing, and the text takes out what is too much.
        for (const id of slots.flat()) expect(found).toContain(id);
        pairs++;
      }
    expect(pairs).toBeGreaterThan(300);
  });
});

describe('what FlexSearch would do to words, and does not do here', () => {
  const encoder = createEncoder(stem);
  const plain = new Encoder({});

  it('numbers stay whole (2)', () => {
    expect(plain.encode('in 2024')).toContain('202');
    expect(encoder.encode('in 2024')).toEqual(['in', '2024']);
  });

  it('double letters stay (3)', () => {
    expect(plain.encode('committee')).toEqual(['comite']);
    expect(encoder.encode('committee coffee')).toEqual(['committe', 'coffe']);
  });

  it('the same words are encoded the same, asked with repetitions or without (4)', () => {
    const encode = (again: boolean) =>
      (encoder as unknown as { encode(text: string, dedupe: boolean): string[] }).encode(
        'to be or not to be',
        again,
      );
    expect(encode(true)).toEqual(['to', 'be', 'or', 'not']);
    expect(encode(false)).toEqual(['to', 'be', 'or', 'not', 'to', 'be']);
  });

  it('queries keep repeated words, since the index has pairs (5), and words apart are found (6)', async () => {
    const index = new Index(indexOptions(encoder));
    index.add(0, 'alpha beta gamma delta');
    expect(index.search('alpha delta')).toEqual([]);
    expect(index.search('alpha delta', { suggest: true })).toEqual([0]);
    expect((index as unknown as { depth: number }).depth).toBe(1);
  });

  it('a word said twice in a row counts once, in the index and in a query alike (7)', () => {
    expect(encoder.encode('a huge huge huge risk')).toEqual(['a', 'huge', 'risk']);
  });

  it('for any text: the terms that are indexed are those that its encoder makes', () => {
    const unit = fc.constantFrom('a', 'huge', 'risk', 'nations', ' ', ', ', '’s', 'Ё', '東', '20');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(termsOf(text, stem)).toEqual(encoder.encode(text));
      }),
    );
  });

  it('a query of one word can be resolved over the storage (8)', async () => {
    const { index } = await overFiles();
    const found = await new Resolver({ index, query: 'zeppelin' } as never).resolve({ limit: 10 });
    expect(found).toEqual([]);
    expect(
      (await ids(new Resolver({ index, query: 'zürich' } as never).resolve({ limit: 9999 })))
        .length,
    ).toBeGreaterThan(10);
  });

  it('no stop word is dropped, and stems are Porter’s (9)', () => {
    expect(encoder.encode('to be or not to be, that is it')).toHaveLength(9);
    expect(encoder.encode('nations national')).toEqual(['nation', 'nation']);
    expect(encoder.encode('able')).toEqual(['abl']);
  });

  it('other scripts pass whole (10)', async () => {
    const russian = createEncoder(await loadStem('ru'));
    expect(russian.encode('Ёлка, йод и президентом')).toEqual(['елк', 'йод', 'и', 'президент']);
    expect(encoder.encode('Straße 東京')).toEqual(['straße', '東', '京']);
  });

  it('slots are impacts, not places of first occurrence (1)', () => {
    const index = new Index(indexOptions(encoder));
    index.add(0, `${'filler '.repeat(3)}treaty treaty talks treaty talks treaty`);
    index.add(1, `treaty ${Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ')}`);
    const slots = (index as unknown as Maps).map.get('treati') ?? [];
    expect(slots.findIndex((turns) => turns?.includes(0))).toBeLessThan(
      slots.findIndex((turns) => turns?.includes(1)),
    );
  });
});
