/** The file of entries: read back as they were, in their order, all, some, or their heads alone. */
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../src/cache.ts';
import {
  type CachedEntry,
  type Entries,
  type EntryLine,
  eachEntry,
  entryHeads,
  entryReader,
  lineOf,
  readEntries,
  readEntry,
  readLines,
  saidReader,
  writeEntries,
} from '../src/entries.ts';
import { type SaidEntry, toEntry, toSaid } from '../src/entry.ts';
import { parse } from '../src/transcript/index.ts';
import { eachInAFolder, id, key, MARKDOWN, transcript } from './cache-sample.ts';

const SPOKEN = `${MARKDOWN.replace('source:', 'people:\n  Ada Quill: ada-quill\nsource:').replace(/### Q1[\s\S]*$/, '')}### S1 Ada Quill

Good morning.

Two lines.

### Q1 Question

Is it open?

### A1 Ada Quill

It opens in May ${'and stays open '.repeat(20)}and closes.
`;

const folder = eachInAFolder();

const entriesOf = (digest: string): Entries =>
  new Map([[key, { digest, entry: toEntry(id, transcript, new Map()) }]]);

/** Keeps entries. */
const keep = (entries: Entries): void => writeEntries(linesOf(entries));
const linesOf = (entries: Iterable<[string, CachedEntry]>): Map<string, EntryLine> =>
  new Map(Array.from(entries, ([name, cached]) => [name, lineOf(name, cached, saidIn(name))]));
/** What was said in a text of that name, different for each. */
const saidIn = (name: string): SaidEntry[] => [
  { anchor: 'a1', speaker: 'ada-quill', number: '1', excerpt: `\t“${name}”\n` },
];

test('entries come back in their order, none where nothing was kept', () => {
  expect(readEntries()).toEqual(new Map());
  const entries = entriesOf('a');
  for (const cached of entriesOf('b').values()) entries.set('z', cached);
  keep(entries);
  expect([...readEntries()]).toEqual([...entries]);
  expect(existsSync(join(folder(), 'entries.tsv.part'))).toBe(false);
});

test('entries are read once, and again when another build wrote them', () => {
  keep(entriesOf('a'));
  const read = readEntries();
  expect(readEntries()).toBe(read);
  keep(entriesOf('b'));
  expect(readEntries().get(key)?.digest).toBe('b');
  const [line] = [...entriesOf('c')].map(([name, cached]) => lineOf(name, cached, []).line);
  writeFileSync(join(folder(), 'entries.tsv'), line ?? '');
  utimesSync(join(folder(), 'entries.tsv'), 1, 1);
  expect(readEntries().get(key)?.digest).toBe('c');
});

test('one entry is the same whether all were read or not, and none is found under another name', () => {
  expect(readEntry(key)).toBeUndefined();
  const entries = entriesOf('a');
  for (const cached of entriesOf('б').values()) entries.set('z.ru', cached);
  keep(entries);
  const alone = [...entries.keys()].map(readEntry);
  expect(alone).toEqual([...entries.values()]);
  expect(readEntry('z')).toBeUndefined();
  readEntries();
  expect([...entries.keys()].map(readEntry)).toEqual(alone);
  keep(entriesOf('c'));
  expect(readEntry(key)?.digest).toBe('c');
  expect(readEntry('z.ru')).toBeUndefined();
});

test('entries come as they are asked for, however many, those that are not there left out', () => {
  expect([...eachEntry([key])]).toEqual([]);
  const entries: Entries = new Map();
  for (const digest of Array.from({ length: 150 }, (_, at) => `б${at}`))
    for (const cached of entriesOf(digest).values()) entries.set(`${digest}.ru`, cached);
  keep(entries);
  const asked = [...entries.keys()].reverse();
  expect([...eachEntry(['none', ...asked])]).toEqual([...entries].reverse());
});

/** So many entries that they are written in several portions, with letters of one, two and three bytes. */
const many = (count: number): Entries =>
  new Map(
    Array.from({ length: count }, (_, at) => {
      const [cached] = entriesOf(`д${at}`).values();
      return [`${'é’'.repeat(at % 7)}${at}.ru`, cached as CachedEntry];
    }),
  );

test('the head of an entry says what the entry does, and where its line is', () => {
  expect(entryHeads()).toEqual(new Map());
  const entries = many(3000);
  keep(entries);
  const file = readFileSync(join(folder(), 'entries.tsv'));
  expect([...entryHeads().keys()]).toEqual([...entries.keys()]);
  for (const [name, { digest, date, address, from, to, end }] of entryHeads()) {
    expect({ digest, date, address }).toEqual({
      digest: entries.get(name)?.digest,
      date: '2021-03-04',
      address: id,
    });
    const cached = entries.get(name) as CachedEntry;
    expect(file.toString('utf8', from, end + 1)).toBe(lineOf(name, cached, saidIn(name)).line);
    expect(JSON.parse(file.toString('utf8', from, to))).toContainEqual(cached.entry);
  }
});

test('lines that stay and lines that are new are kept in their order, byte for byte', () => {
  expect(readLines()).toEqual(new Map());
  const entries = many(3000);
  keep(entries);
  const lines = readLines();
  const texts = [...lines].map(([name, { digest, line }]) => [
    name,
    digest,
    `${Buffer.from(line)}`,
  ]);
  expect(texts).toEqual(
    [...linesOf(entries)].map(([name, { digest, line }]) => [name, digest, line]),
  );
  const [changed] = entriesOf('new').values();
  const mixed = new Map([...lines].filter((_, at) => at % 3 > 0));
  for (const name of [...entries.keys()].filter((_, at) => at % 5 === 0 && at % 3 > 0)) {
    entries.set(name, changed as CachedEntry);
    mixed.set(name, lineOf(name, changed as CachedEntry, saidIn(name)));
  }
  writeEntries(mixed);
  const expected = [...entries].filter((_, at) => at % 3 > 0);
  expect([...readEntries()]).toEqual(expected);
  expect(`${readFileSync(join(folder(), 'entries.tsv'))}`).toBe(
    [...linesOf(expected).values()].map(({ line }) => line).join(''),
  );
});

test('a reader reads what was kept when it was made, and says so when that was written again', () => {
  expect(entryReader()(key)).toBeUndefined();
  keep(entriesOf('a'));
  const read = entryReader();
  expect(read(key)).toEqual(entriesOf('a').get(key));
  expect(read('none')).toBeUndefined();
  const said = saidReader();
  expect(said(key)).toEqual(saidIn(key));
  const each = eachEntry([key]);
  readEntries();
  expect(entryReader()(key)).toBe(readEntries().get(key));
  keep(entriesOf('other'));
  utimesSync(join(folder(), 'entries.tsv'), 1, 1);
  const message = 'entries.tsv was written by another build meanwhile';
  expect(() => read(key)).toThrow(message);
  expect(() => said(key)).toThrow(message);
  expect([...each].map(([, { digest }]) => digest)).toEqual(['other']);
});

test('what people said is read beside the entries, text by text', () => {
  expect(saidReader()(key)).toBeUndefined();
  const entries = many(300);
  keep(entries);
  const said = saidReader();
  for (const name of [...entries.keys()].reverse()) expect(said(name)).toEqual(saidIn(name));
  expect(said('none')).toBeUndefined();
  const [, second] = entries.keys();
  writeEntries(new Map([...readLines()].filter(([name]) => name !== second)));
  expect(saidReader()(second as string)).toBeUndefined();
  for (const name of readEntries().keys()) expect(saidReader()(name)).toEqual(saidIn(name));
});

test('of what people said the beginnings are kept', () => {
  const parsed = parse(SPOKEN).transcript;
  const [cached] = entriesOf('b').values();
  if (!parsed || !cached) throw new Error('The sample is wrong');
  const other = keyOf('2021-03-05-pier', 'en');
  writeEntries(new Map([[other, lineOf(other, cached, toSaid(parsed))]]));
  const long = `It opens in May ${'and stays open '.repeat(20)}`.slice(0, 140);
  expect(saidReader()(other)).toEqual([
    { anchor: 's1', speaker: 'ada-quill', excerpt: 'Good morning. Two lines.' },
    {
      anchor: 'a1',
      speaker: 'ada-quill',
      number: '1',
      excerpt: `${long.slice(0, long.lastIndexOf(' '))}…`,
    },
  ]);
});

test('lines of another form than these are taken for none', () => {
  keep(entriesOf('a'));
  writeFileSync(join(folder(), 'entries.tsv'), `["${key}",{"digest":"a","entry":{}}]\n`);
  expect(readLines()).toEqual(new Map());
  expect(entryHeads()).toEqual(new Map());
  expect(readEntries()).toEqual(new Map());
  expect(saidReader()(key)).toBeUndefined();
});
