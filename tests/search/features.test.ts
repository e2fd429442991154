/** What else can be asked: fields and filters, counts, other languages, slips of the finger, contexts, periods. */
import { describe, expect, it } from 'vitest';
import { createSearchClient, type SearchResult } from '../../src/search/client.ts';
import { match } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { loadStem } from '../../src/search/stem.ts';
import { madeUp, written } from './records.ts';
import { BASE, clientOf, indexFiles, serve, TINY } from './serve-index.ts';

const at = ({ id, anchor }: { id: string; anchor: string }) => `${id}#${anchor}`;
const hits = (result: SearchResult) => result.hits.map(at);
const turn = (
  id: string,
  anchor: string,
  text: string,
  rest: Partial<SearchRecord> = {},
): SearchRecord => ({
  id,
  anchor,
  type: anchor.startsWith('q') ? 'question' : 'speech',
  date: id.slice(0, 10),
  language: 'en',
  title: `Talks ${id}`,
  name: 'Question',
  attribution: 'Question',
  text,
  ...rest,
});
const bo = { speaker: 'bo-lee', name: 'Bo Lee', attribution: 'MR. LEE' };

const archive = [
  ...written,
  turn('2020-05-06-tide', 's1', 'The tide and the harbour.', bo),
  turn('2020-05-06-tide', 'q1', 'Which harbour?', { outlet: 'Ost Post' }),
  turn(
    '2020-06-01-talks',
    's1',
    'Встреча с президентом у ёлки. Мы обсудили 北京的港口 и санкции.',
    { language: 'ru', ...bo },
  ),
  turn('2020-06-01-talks', 's2', 'Президент ответил про елку.', { language: 'ru', ...bo }),
  turn('2019-01-02-paix', 's1', 'Les élections nationales ont eu lieu ; l’élection est finie.', {
    language: 'fr',
  }),
  turn('2019-01-02-paix', 's2', 'Verhandlungen in der Straße.', { language: 'de' }),
];
const client = await clientOf(archive);
const stem = await loadStem('en');
const found = async (typed: string, options = {}) =>
  hits(await client.search(typed, options)).sort();

describe('fields and filters', () => {
  const all = [
    '2020-05-06-tide#q1',
    '2020-05-06-tide#s1',
    '2021-03-04-harbour#s1',
    '2022-11-30-bridge#a1',
  ];
  it.each<[string, string[]]>([
    ['harbour', all],
    ['harbour speaker:north', all.slice(2)],
    ['harbour speaker:"Bo Lee"', ['2020-05-06-tide#s1']],
    ['harbour speaker:bo-lee', ['2020-05-06-tide#s1']],
    ['harbour speaker:nobody', []],
    ['harbour outlet:ost', ['2020-05-06-tide#q1']],
    ['harbour in:question', ['2020-05-06-tide#q1']],
    ['harbour in:question in:answer', ['2020-05-06-tide#q1', '2022-11-30-bridge#a1']],
    ['harbour date:2020', all.slice(0, 2)],
    ['harbour date:2020-06..2021', ['2021-03-04-harbour#s1']],
    ['harbour date:..2020-05-06', all.slice(0, 2)],
    ['harbour date:2022..', ['2022-11-30-bridge#a1']],
    ['harbour lang:ru', []],
    ['in:question outlet:"Ost Post"', ['2020-05-06-tide#q1']],
  ])('%s', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });

  it('chosen ones hold beside the query', async () => {
    expect(await found('harbour', { filters: { year: ['2020', '2022'] } })).toEqual([
      ...all.slice(0, 2),
      all[3],
    ]);
    expect(await found('harbour', { filters: { speaker: ['bo-lee'], kind: ['speech'] } })).toEqual([
      all[1],
    ]);
    expect(await found('', { filters: { outlet: ['Ost Post'] } })).toEqual([all[0]]);
  });

  it('sorts by date', async () => {
    const newest = hits(await client.search('harbour', { sort: 'newest' }));
    expect(newest.map((hit) => hit.slice(0, 4))).toEqual(['2022', '2021', '2020', '2020']);
    expect(
      hits(await client.search('harbour', { sort: 'oldest' })).map((hit) => hit.slice(0, 4)),
    ).toEqual(newest.map((hit) => hit.slice(0, 4)).reverse());
  });

  it('counts what each would leave, a filter’s own choice aside', async () => {
    const { facets, total } = await client.search('harbour', {
      facets: true,
      filters: { year: ['2020'] },
    });
    expect(total).toBe(2);
    expect(facets?.year.map(({ value, count }) => [value, count])).toEqual([
      ['2022', 1],
      ['2021', 1],
      ['2020', 2],
    ]);
    expect(facets?.kind.map(({ value, count }) => [value, count])).toEqual([
      ['question', 1],
      ['speech', 1],
    ]);
    expect(facets?.speaker).toEqual([
      { value: 'Question', label: 'Question', count: 1 },
      { value: 'bo-lee', label: 'Bo Lee', count: 1 },
    ]);
    expect(facets?.language).toEqual([{ value: 'en', label: 'en', count: 2 }]);
  });
});

describe('languages', () => {
  it.each<[string, string[]]>([
    ['президент ', ['2020-06-01-talks#s1', '2020-06-01-talks#s2']],
    ['президентом ', ['2020-06-01-talks#s1', '2020-06-01-talks#s2']],
    ['"президент"', ['2020-06-01-talks#s2']],
    ['ёлка ', ['2020-06-01-talks#s1', '2020-06-01-talks#s2', '2021-03-04-harbour#q2']],
    ['елка ', ['2020-06-01-talks#s1', '2020-06-01-talks#s2', '2021-03-04-harbour#q2']],
    ['санкциями ', ['2020-06-01-talks#s1']],
    ['北京', ['2020-06-01-talks#s1']],
    ['港口', ['2020-06-01-talks#s1']],
    ['京北', []],
    ['election ', ['2019-01-02-paix#s1']],
    ['Verhandlung ', ['2019-01-02-paix#s2']],
    ['strasse ', ['2019-01-02-paix#s2']],
  ])('%s', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });
});

describe('slips', () => {
  it.each<[string, string, string]>([
    ['harbuor ', 'harbuor', 'harbour'],
    ['jarbour ', 'jarbour', 'harbour'],
    ['harbou weathr ', 'weathr', 'weather'],
    ['sactions unilateral', 'sactions', 'sanctions'],
    ['brigde', 'brigde', 'bridge'],
  ])('%s', async (typed, slip, used) => {
    const result = await client.search(typed);
    expect(result.total).toBeGreaterThan(0);
    expect(result.corrections).toContainEqual({ typed: slip, used });
  });

  it('are undone by the word that a turn with the others is about', async () => {
    const long =
      'The minister said that a policy of patience with Norland would take years to bear fruit.';
    const others = Array.from({ length: 9 }, (_, day) =>
      turn(`2020-07-0${day + 1}-talks`, 's1', 'A policy is a policy.'),
    );
    const two = await clientOf([
      turn('2020-05-06-tide', 's1', long.repeat(3)),
      turn('2020-05-07-port', 's1', 'Police in Norland: more police, better police.'),
      ...others,
    ]);
    const result = await two.search('norland policr');
    expect(result.corrections).toEqual([{ typed: 'policr', used: 'police' }]);
    expect(hits(result)).toEqual(['2020-05-07-port#s1']);
  });

  it('are not looked for in quotation marks, nor where nothing is alike', async () => {
    for (const typed of ['"harbuor"', 'xylophone', 'qqqq'])
      expect(await client.search(typed)).toMatchObject({ total: 0, corrections: [] });
  });
});

describe('completions', () => {
  it('are words that go on, the most frequent first', async () => {
    expect(await client.complete('the har')).toEqual(['harbour']);
    expect(await client.complete('sanct')).toEqual(['sanctions']);
    expect(await client.complete('har ')).toEqual([]);
    expect(await client.complete('')).toEqual([]);
  });
});

describe('contexts and periods', () => {
  const collect = async (typed: string, options = {}) => {
    const batches = await Array.fromAsync(client.concordance(typed, options));
    return { lines: batches.flatMap(({ lines }) => lines), last: batches.at(-1) };
  };

  it('a concordance has every place, newest first', async () => {
    const { lines, last } = await collect('harbour');
    expect(lines.map(({ left, keyword, right }) => `${left}|${keyword}|${right}`)).toEqual([
      'No |harbour|, no bridge. Sanctions on unilateral trade would not stop',
      'Ladies and gentlemen, welcome. The old |harbour| closes in May. The new harbour opens in June, if the',
      'gentlemen, welcome. The old harbour closes in May. The new |harbour| opens in June, if the weather lets us.',
      'The tide and the |harbour|.',
      'Which |harbour|?',
    ]);
    expect(last).toMatchObject({ read: 4, turns: 4, all: true });
    expect((await collect('harbour', { limit: 2 })).lines).toHaveLength(2);
    expect((await collect('"new harbour"', { width: 10 })).lines).toMatchObject([
      { left: 'May. The ', keyword: 'new harbour', right: ' opens in' },
    ]);
  });

  it('a timeline counts turns by year or month', async () => {
    expect(await client.timeline('harbour')).toEqual({
      periods: [
        { period: '2020', count: 2 },
        { period: '2021', count: 1 },
        { period: '2022', count: 1 },
      ],
      exact: true,
    });
    const { periods } = await client.timeline('harbour', {
      by: 'month',
      filters: { year: ['2020'] },
    });
    expect(periods).toEqual([{ period: '2020-05', count: 2 }]);
  });
});

describe('hostile queries', () => {
  it.each([
    '<img src=x onerror=alert(1)>zz',
    '\u0000\u0007zz\u202e',
    '%E0%A4%zz%',
    '__proto__ zzz',
    'constructor:zzz hasOwnProperty:zzz',
    'speaker:__proto__ in:toString date:9999-99-99 zzz',
    `${'('.repeat(500)}zzz`,
    '\ud800zzz\udfff',
    '"zzz'.repeat(100),
    `-${'z'.repeat(900)}`,
    '*zzz* ~zzz~ zzz^2 /zzz/ [zzz',
  ])('find nothing and break nothing: %j', async (typed) => {
    expect(await client.search(typed)).toMatchObject({ total: 0, hits: [] });
    expect((await client.timeline(typed)).periods).toEqual([]);
    expect(await Array.fromAsync(client.concordance(typed))).toEqual([]);
  });
});

describe('a large archive', () => {
  const many = madeUp(1000, 5);

  it('has frequent terms and pairs apart, counts "at most" without them, and exactly when asked', async () => {
    const files = await indexFiles(many, TINY);
    const of = (folder: string) =>
      [...files.keys()].filter((file) => file.includes(`/${folder}/`)).length;
    expect(of('lists')).toBeGreaterThan(0);
    expect(of('runs')).toBeGreaterThan(0);
    expect(of('pairs')).toBeGreaterThan(1);
    const fresh = () => createSearchClient({ base: BASE, fetch: serve(files).fetch });
    const query = '"of the" treaty';
    const quick = await fresh().search(query, { limit: 10 });
    const whole = await fresh().search(query, { limit: 100_000 });
    expect(whole.exact).toBe(true);
    expect(quick.exact || quick.total >= whole.total).toBe(true);
    expect(hits(quick)).toEqual(hits(whole).slice(0, 10));
    const scan = many.filter(({ text }) => match(text, parseQuery(query), stem));
    expect(whole.total).toBe(scan.length);
  });

  it('tells what it has before the rest arrives', async () => {
    const other = await clientOf(many, TINY);
    const parts: SearchResult[] = [];
    const whole = await other.search('treaty', {
      limit: 40,
      onPartial: (part) => parts.push(part),
    });
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ complete }) => !complete)).toBe(true);
    expect(whole.complete).toBe(true);
    expect(hits(whole).slice(0, parts[0]?.hits.length)).toEqual(hits(parts[0] as SearchResult));
  });
});
