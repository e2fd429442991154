/** What any search client must do, however its files are made; run it against each form of the index. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchClient, SearchResult } from '../../src/search/client.ts';
import { match } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { loadStem } from '../../src/search/stem.ts';
import { words } from '../../src/search/words.ts';
import { madeUp, randomFrom, written } from './records.ts';

const at = ({ id, anchor }: { id: string; anchor: string }) => `${id}#${anchor}`;
const hits = (result: SearchResult) => result.hits.map(at);
const marked = (result: SearchResult) =>
  result.hits.map((hit) => hit.excerpt.filter((piece) => piece.marked).map(({ text }) => text));

const stem = await loadStem('en');

/** Where a scan of all texts finds the query: the truth. */
const scan = (records: SearchRecord[], typed: string) =>
  records.filter(({ text }) => match(text, parseQuery(typed), stem)).map(at);

export function searchContract(
  name: string,
  makeClient: (records: SearchRecord[]) => Promise<SearchClient> | SearchClient,
): void {
  describe(`${name}: written turns`, () => {
    let client: SearchClient;
    beforeAll(async () => {
      client = await makeClient(written);
    });

    it.each<[string, string[]]>([
      ['Tyne-Forth', ['2021-03-04-harbour#a1']],
      ['"unilateral sanctions"', ['2022-11-30-bridge#s1', '2021-03-04-harbour#a1']],
      ['"unilateral trade sanctions"', []],
      ['"unilateral sanction"', []],
      ['“unlawful sanction”', ['2021-03-04-harbour#a1']],
      ['zeppelin', []],
      ['harbour -zeppelin -bridge', ['2021-03-04-harbour#s1']],
      ['harbour -"new harbour"', ['2022-11-30-bridge#a1']],
      ['-harbour', []],
      ['to be or not to be', ['2021-03-04-harbour#q1']],
      ['"to be or not to be"', ['2021-03-04-harbour#q1']],
      ['"huge huge"', ['2021-03-04-harbour#q1']],
      ['naive cafe', ['2021-03-04-harbour#a1']],
      ['NAÏVE CAFÉ', ['2021-03-04-harbour#a1']],
      ['don’t', ['2021-03-04-harbour#a1']],
      ['елка', ['2021-03-04-harbour#q2']],
      ['ЁЛКА', ['2021-03-04-harbour#q2']],
      ['12,000', ['2021-03-04-harbour#q2']],
      ['2024', ['2021-03-04-harbour#a2']],
      ['202', ['2021-03-04-harbour#a2']],
      ['東京', ['2022-11-30-bridge#q1']],
      ['京東', []],
      ['"paragraph is"', []],
      ['__proto__', ['2021-03-04-harbour#a2']],
      ['constructor', ['2021-03-04-harbour#a2']],
      ['hasOwnProperty toString', []],
      ['<script>alert(1)</script>', ['2021-03-04-harbour#a2']],
      ['co-chair', ['2022-11-30-bridge#a1']],
      ['', []],
      ['"" - ???', []],
    ])('%s', async (typed, expected) => {
      const result = await client.search(typed);
      expect(hits(result)).toEqual(expected);
      expect(result.total).toBe(expected.length);
      expect(result.transcripts).toBe(new Set(expected.map((hit) => hit.split('#')[0])).size);
    });

    it('gives all that a page shows of a hit', async () => {
      const { hits: found } = await client.search('"unilateral sanctions" fear');
      expect(found).toEqual([
        {
          id: '2021-03-04-harbour',
          anchor: 'a1',
          type: 'answer',
          date: '2021-03-04',
          language: 'en',
          title: 'Briefing on the harbour',
          speaker: 'ada-north',
          name: 'Ada North',
          attribution: 'Ada North',
          question: 'To be or not to be a port: is that the question?',
          excerpt: [
            { text: 'We don’t ', marked: false },
            { text: 'fear', marked: true },
            { text: ' ', marked: false },
            { text: 'unilateral sanctions', marked: true },
            { text: '.', marked: false },
          ],
        },
      ]);
    });

    it('marks whole words, longer ones too', async () => {
      const result = await client.search('sanction unlaw');
      expect(marked(result)).toEqual([['unlawful', 'sanction']]);
    });

    it('puts the form asked for before longer ones, words in a row before others, much before little', async () => {
      expect(hits(await client.search('sanction'))).toEqual([
        '2021-03-04-harbour#a1',
        '2022-11-30-bridge#s1',
        '2022-11-30-bridge#a1',
      ]);
      expect(hits(await client.search('unilateral sanctions'))).toEqual([
        '2022-11-30-bridge#s1',
        '2021-03-04-harbour#a1',
        '2022-11-30-bridge#a1',
      ]);
      expect(hits(await client.search('sanctions unilateral'))[0]).toBe('2022-11-30-bridge#s1');
      expect(hits(await client.search('harbour'))).toEqual([
        '2021-03-04-harbour#s1',
        '2022-11-30-bridge#a1',
      ]);
    });

    it('takes a megabyte of anything', async () => {
      for (const piece of ['a ', '"', '-', 'x', '東', '"a" ', '\u0301', '<'])
        expect((await client.search(piece.repeat(1_000_000))).query).toHaveLength(1000);
    });

    it('stops when told to', async () => {
      const reason = new Error('not wanted any more');
      const search = client.search('harbour', { signal: AbortSignal.abort(reason) });
      await expect(search).rejects.toBe(reason);
      expect((await client.search('harbour')).total).toBe(2);
    });
  });

  describe(`${name}: many turns`, () => {
    const records = madeUp(400);
    let client: SearchClient;
    beforeAll(async () => {
      client = await makeClient(records);
    });

    it('finds every row of 3 to 8 words cut from a text, and nothing that does not have it', async () => {
      const random = randomFrom(7);
      for (let round = 0; round < 150; round++) {
        const from = records[Math.floor(random() * records.length)] as SearchRecord;
        const paragraph = from.text.split('\n\n')[0] as string;
        const said = words(paragraph);
        const length = Math.min(said.length, 3 + Math.floor(random() * 6));
        const first = Math.floor(random() * (said.length - length + 1));
        const quote = paragraph.slice(said[first]?.start, said[first + length - 1]?.end);
        const result = await client.search(`"${quote}"`, { limit: 1000 });
        expect(hits(result)).toContain(at(from));
        expect(hits(result).sort()).toEqual(scan(records, `"${quote}"`).sort());
      }
    });

    it.each([
      'agree',
      'sec',
      'the of',
      'to',
      '"of the"',
      'treaty -agreement',
      'peace -"peaceful"',
      'lawful "of the" -gas',
      'sao zurich',
      "don't it's",
      'a a-a -"to to"',
    ])('agrees with a scan of all texts: %s', async (typed) => {
      const result = await client.search(typed, { limit: 1000 });
      const expected = scan(records, typed);
      expect(expected.length).toBeGreaterThan(0);
      expect(hits(result).sort()).toEqual(expected.sort());
      expect(result.total).toBe(expected.length);
      expect(result.transcripts).toBe(new Set(expected.map((hit) => hit.split('#')[0])).size);
    });

    it('pages are pieces of one list, the same each time', async () => {
      for (const typed of ['agree', 'the of a', '"of the"']) {
        const whole = await client.search(typed, { limit: 1000 });
        const pages: string[] = [];
        for (let offset = 0; offset < whole.total; offset += 30)
          pages.push(...hits(await client.search(typed, { limit: 30, offset })));
        expect(pages).toEqual(hits(whole));
        expect(new Set(pages).size).toBe(whole.total);
        expect(await client.search(typed, { offset: whole.total })).toMatchObject({
          total: whole.total,
          hits: [],
        });
        const fresh = await makeClient(records);
        expect(await fresh.search(typed, { limit: 1000 })).toEqual(whole);
      }
    });

    it('breaks ties by the newer event, then by the order of the transcript', async () => {
      const event = (id: string, date: string) => ({ id, date, title: id, language: 'en' });
      const same = { type: 'speech', name: 'X', attribution: 'X', text: 'Same words.' } as const;
      const tied = await makeClient([
        { ...event('b', '2020-01-01'), anchor: 's1', ...same },
        { ...event('b', '2020-01-01'), anchor: 's2', ...same },
        { ...event('a', '2020-01-01'), anchor: 's1', ...same },
        { ...event('c', '2021-01-01'), anchor: 's1', ...same },
      ]);
      expect(hits(await tied.search('same'))).toEqual(['c#s1', 'a#s1', 'b#s1', 'b#s2']);
    });
  });
}
