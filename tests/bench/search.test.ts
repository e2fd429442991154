/** The parts of the search bench that its figures stand on: units, queries whose answer is known, ranks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  type Document,
  prepareCorpus,
  readDocuments,
  unitsOf,
} from '../../scripts/bench/search/corpus.ts';
import { documentRankOf, qualityOf, rankOf, spreadOf } from '../../scripts/bench/search/figures.ts';
import { KINDS, makeQueries, wordsOf } from '../../scripts/bench/search/queries.ts';
import { randomFrom } from '../../scripts/random.ts';

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');

/** A corpus of invented words in which everything a query needs is there: rare words, other forms, long units. */
function inventCorpus(): Document[] {
  const random = randomFrom(7);
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'so', 'ti', 'va', 'ze'];
  const vocabulary = Array.from({ length: 900 }, () =>
    Array.from({ length: 4 }, () => random.pick(syllables)).join(''),
  ).flatMap((stem) => [stem, `${stem}s`]);
  return Array.from({ length: 40 }, (_, at) => ({
    id: `event-${at}`,
    date: '2031-05-06',
    title: `Event ${at}`,
    units: Array.from({ length: 4 }, () =>
      Array.from({ length: 110 }, () => random.pick(vocabulary)).join(' '),
    ),
  }));
}

describe('units', () => {
  test('short paragraphs are joined, long ones stay by themselves, none is lost', () => {
    const paragraphs = [words(30, 'a'), ' ', words(80, 'b'), words(10, 'c'), words(300, 'd'), 'e'];
    expect(unitsOf(paragraphs)).toEqual([
      `${words(30, 'a')}\n\n${words(80, 'b')}`,
      words(10, 'c'),
      words(300, 'd'),
      'e',
    ]);
  });

  test('a corpus is cut to the documents asked for, and read back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
    try {
      const [file, target] = [join(folder, 'corpus.jsonl'), join(folder, 'units.jsonl')];
      const lines = ['a', 'b', 'c'].map((id) =>
        JSON.stringify({ id, date: '2031-05-06', title: id, paragraphs: ['Naïve “words”.'] }),
      );
      writeFileSync(file, lines.join('\n'));
      expect(await prepareCorpus(file, 2, target)).toMatchObject({ documents: 2, units: 2 });
      expect([...readDocuments(target)].map(({ id, units }) => [id, units])).toEqual([
        ['a', ['Naïve “words”.']],
        ['b', ['Naïve “words”.']],
      ]);
      writeFileSync(file, `${lines[0]}\n${lines[0]}\n`);
      await prepareCorpus(file, 2, target);
      expect([...readDocuments(target)].map(({ id }) => id)).toEqual(['a', 'a~2']);
      writeFileSync(file, '{"id": 1}');
      await expect(prepareCorpus(file, 2, target)).rejects.toThrow(/corpus\.jsonl:1: expected/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('queries', () => {
  const corpus = inventCorpus();
  const queries = makeQueries(corpus, 12, 3);
  const sourceOf = ({ id, anchor }: { id: string; anchor: string }) =>
    corpus.find((document) => document.id === id)?.units.find((_, at) => anchorOf(at) === anchor) ??
    '';
  const of = (kind: string) => queries.filter((query) => query.kind === kind);

  test('a unit whose words are too short for a slip makes no query', () => {
    const short = ['cove', 'dune', 'fern', 'glen', 'hill', 'isle'].join(' ');
    const documents = [
      { id: 'a', date: '2031-05-06', title: 'A', units: [short, short, short, 'sea', 'sky'] },
    ];
    expect(makeQueries(documents, 5, 1).filter(({ kind }) => kind === 'typo')).toEqual([]);
  });

  test('the same seed, the same queries; as many of each kind as asked for', () => {
    expect(makeQueries(corpus, 12, 3)).toEqual(queries);
    expect(makeQueries(corpus, 12, 4)).not.toEqual(queries);
    for (const kind of Object.keys(KINDS)) expect(of(kind), kind).toHaveLength(12);
  });

  test('a quote is said in its unit and nowhere else', () => {
    for (const { text, source } of of('quote')) {
      const units = corpus.flatMap((document) => document.units);
      expect(units.filter((unit) => ` ${unit} `.includes(` ${text} `))).toEqual([sourceOf(source)]);
    }
    expect(of('quoted').map(({ text }) => text)).toEqual(
      of('quote').map(({ text }) => `"${text}"`),
    );
  });

  test('each other kind is off the keywords by what its name says', () => {
    const said = new Set(corpus.flatMap(({ units }) => units.flatMap((unit) => unit.split(' '))));
    of('keywords').forEach(({ text, source }, at) => {
      const keywords = text.split(' ');
      const unit = sourceOf(source).split(' ');
      expect(keywords.every((word) => unit.includes(word))).toBe(true);
      const changed = (kind: string) =>
        of(kind)
          [at]?.text.split(' ')
          .filter((word, index) => word !== keywords[index]) ?? [];
      expect(changed('typo')).toHaveLength(1);
      expect(said.has(changed('typo')[0] ?? '')).toBe(false);
      expect(changed('inflected')).toHaveLength(1);
      expect(said.has(changed('inflected')[0] ?? '')).toBe(true);
      expect(changed('prefix')).toHaveLength(1);
      expect(keywords[2]?.startsWith(changed('prefix')[0] ?? '-')).toBe(true);
    });
  });

  test('words keep their place', () => {
    expect(wordsOf('Don’t, 2020!')).toEqual([
      { text: 'don’t', start: 0, end: 5 },
      { text: '2020', start: 7, end: 11 },
    ]);
  });
});

test('ranks count rows; a row of a page holds the parts that are shown of it', () => {
  const shown = [
    { id: 'a', anchors: ['s1'] },
    { id: 'a', anchors: ['s4', 's2'] },
    { id: 'b', anchors: ['s1'] },
  ];
  expect(rankOf(shown, { id: 'a', anchor: 's2' })).toBe(2);
  expect(rankOf(shown, { id: 'b', anchor: 's2' })).toBe(0);
  expect(documentRankOf(shown, { id: 'b', anchor: 's2' })).toBe(2);
  expect(qualityOf([1, 2, 0, 0])).toEqual({ mrr: 0.375, recall: 0.5 });
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, p95: 5, mean: 3 });
});
