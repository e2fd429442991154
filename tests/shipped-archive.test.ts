/** The shipped transcript, from pasted page to bundle: what import makes of its source is what the archive holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../scripts/import/understand.ts';
import { readPeople } from '../src/bundle.ts';

const ID = '2020-08-26-lavrov-bayramov';
const content = join(import.meta.dirname, '..', 'content');
const folder = join(content, 'transcripts', ID);
const source = readFileSync(join(folder, 'source.en.txt'));
const options = { publisher: 'Ministry of Foreign Affairs of the Russian Federation' };
const { result, messages } = await understand(
  `${ID}.en.txt`,
  source,
  options,
  readPeople(content).people,
);
const record = result?.record;

describe('the joint news conference of 26 August 2020', () => {
  test('its head', () => {
    expect(record).toMatchObject({
      id: ID,
      date: '2020-08-26',
      time: '15:20',
      place: 'Moscow',
      language: 'en',
      kind: 'joint news conference',
    });
    expect(record?.title).toMatch(
      /^Foreign Minister Sergey Lavrov’s remarks .*, Moscow, August 26, 2020$/,
    );
  });

  test('one speech, three questions, three answers, all attributed', () => {
    const said = record?.turns.map(({ anchor, attribution, speaker }) => [
      anchor,
      attribution,
      speaker,
    ]);
    expect(said).toEqual([
      ['s1', '', 'Sergey Lavrov'],
      ['q1', 'Question (to both ministers)', null],
      ['a1', 'Sergey Lavrov (speaking after Jeyhun Bayramov)', 'Sergey Lavrov'],
      ['q2', 'Question', null],
      ['a2', 'Sergey Lavrov (replies after Jeyhun Bayramov)', 'Sergey Lavrov'],
      ['q3', 'Question', null],
      ['a3', 'Sergey Lavrov', 'Sergey Lavrov'],
    ]);
    expect(record?.turns.map(({ paragraphs }) => paragraphs.length)).toEqual([
      14, 2, 4, 1, 3, 1, 2,
    ]);
    expect(record?.exchanges).toEqual([
      { anchor: 'q1', questions: ['q1'], answers: ['a1'] },
      { anchor: 'q2', questions: ['q2'], answers: ['a2'] },
      { anchor: 'q3', questions: ['q3'], answers: ['a3'] },
    ]);
  });

  test('two spellings of one minister are one person', () => {
    expect(record?.people).toEqual([
      { id: 'sergey-lavrov', name: 'Sergey Lavrov', printed: ['Sergey Lavrov'] },
      {
        id: 'ceyhun-bayramov',
        name: 'Ceyhun Bayramov',
        printed: ['Ceyhun Bayramov', 'Jeyhun Bayramov'],
      },
    ]);
  });

  test('what is no speech is set aside and listed', () => {
    expect(record?.setAside.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'date line'],
      [6, 'language switcher'],
      [63, 'end matter'],
      [66, 'end matter'],
      [68, 'end matter'],
    ]);
  });

  test('every word is accounted for, and nobody needs to look at anything', () => {
    expect(result?.account).toEqual({
      total: 1690,
      kept: 1670,
      setAside: 20,
      lost: [],
      edited: [],
    });
    expect(messages.filter(({ fatal }) => fatal !== undefined)).toEqual([]);
  });

  test('no-break and doubled spaces are one space; editorial brackets stay text', () => {
    const text = record?.turns.map((turn) => turn.text).join('\n') ?? '';
    expect(text).not.toMatch(/\u00a0| {2}| $/m);
    expect(text).toContain('both sides [to the conflict] – Armenia');
  });

  test('the bundle holds just this', () => {
    for (const [name, bytes] of result?.files ?? []) {
      expect(Buffer.from(bytes).equals(readFileSync(join(folder, name))), name).toBe(true);
    }
    expect([...(result?.files.keys() ?? [])].sort()).toEqual([
      'en.md',
      'source.en.lines.tsv',
      'source.en.txt',
    ]);
  });
});
