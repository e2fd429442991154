/** The record for machines: its shape, and that it holds every word of its source, at the lines it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse, stringify } from '../../src/transcript/index.ts';
import { HOSTILE, LONG, RUSSIAN } from './awkward-archive.ts';

const ID = '2020-08-26-lavrov-bayramov';
const BUNDLE = join(import.meta.dirname, '..', '..', 'content', 'transcripts', ID);
const { root, awkward } = inject('sites');

interface Turn {
  anchor: string;
  type: string;
  attribution: string;
  annotation: string | null;
  speaker: string | null;
  speakerId: string | null;
  text: string;
  paragraphs: string[];
  lines: [number, number];
}

const read = (folder: string, id: string) =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
const record = read(root.folder, ID);
const turns: Turn[] = record.turns;
const source = readFileSync(join(BUNDLE, 'source.en.txt'), 'utf8');
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const countEach = (all: string[]) =>
  Object.fromEntries(
    [...Map.groupBy(all.sort(), (word) => word)].map(([w, { length }]) => [w, length]),
  );

const text = expect.any(String);
const textOrNull = expect.toSatisfy((value) => value === null || typeof value === 'string');
const anchor = expect.stringMatching(/^[sqa]\d+[a-z]*(?:-\d+[a-z]*)?$/);
const each = (shape: unknown) =>
  expect.toSatisfy((list) => {
    for (const item of list) expect(item).toEqual(shape);
    return true;
  });

describe.each([
  { folder: root.folder, id: ID },
  { folder: awkward.folder, id: LONG },
  { folder: awkward.folder, id: HOSTILE },
  { folder: awkward.folder, id: RUSSIAN },
])('$id', ({ folder, id }) => {
  test('has the published shape', () => {
    expect(read(folder, id)).toEqual({
      id,
      title: text,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      time: expect.toSatisfy((time) => time === null || /^\d\d:\d\d$/.test(time)),
      place: textOrNull,
      language: expect.stringMatching(/^(?:en|ru)$/),
      kind: textOrNull,
      people: each({ id: text, name: text, printed: each(text) }),
      source: expect.objectContaining({
        file: text,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
      setAside: each({ text, line: expect.any(Number), reason: text }),
      // Import is sure or not; what is published has been read by a person.
      confidence: null,
      turns: each({
        anchor,
        type: expect.stringMatching(/^(?:speech|question|answer)$/),
        section: textOrNull,
        attribution: text,
        annotation: textOrNull,
        time: textOrNull,
        speaker: textOrNull,
        speakerId: textOrNull,
        text,
        paragraphs: each(text),
        lines: [expect.any(Number), expect.any(Number)],
      }),
      exchanges: each({ anchor, questions: each(anchor), answers: each(anchor) }),
    });
  });

  test('its turns are whole, and its exchanges name turns that are there', () => {
    const { turns, exchanges } = read(folder, id);
    for (const turn of turns) expect(turn.paragraphs.join('\n\n')).toBe(turn.text);
    const anchors = turns.map((turn: Turn) => turn.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { anchor, questions, answers } of exchanges) {
      expect(questions[0]).toBe(anchor);
      expect(anchors).toEqual(expect.arrayContaining([...questions, ...answers]));
    }
  });
});

test('the Markdown is the file that people edit, in its canonical form', () => {
  const markdown = (folder: string, id: string) => readFileSync(join(folder, `${id}.md`), 'utf8');
  expect(markdown(root.folder, ID)).toBe(readFileSync(join(BUNDLE, 'en.md'), 'utf8'));
  const { transcript } = parse(markdown(awkward.folder, HOSTILE));
  if (!transcript) throw new Error('The Markdown cannot be read');
  expect(markdown(awkward.folder, HOSTILE)).toBe(stringify(transcript));
});

test('says what the event was', () => {
  const { date, time, place, language, kind, title } = record;
  expect({ date, time, place, language, kind }).toEqual({
    date: '2020-08-26',
    time: '15:20',
    place: 'Moscow',
    language: 'en',
    kind: 'joint news conference',
  });
  expect(title).toMatch(/^Foreign Minister Sergey Lavrov’s remarks .* Moscow, August 26, 2020$/);
});

test('holds one speech, three questions and three answers, each attributed', () => {
  expect(turns.map(({ anchor, type }) => `${anchor} ${type}`)).toEqual([
    's1 speech',
    'q1 question',
    'a1 answer',
    'q2 question',
    'a2 answer',
    'q3 question',
    'a3 answer',
  ]);
  for (const { type, attribution, speaker, speakerId } of turns)
    if (type === 'question') expect(attribution).toMatch(/^Question/);
    else expect([speaker, speakerId]).toEqual(['Sergey Lavrov', 'sergey-lavrov']);
  expect(record.exchanges).toEqual(
    [1, 2, 3].map((n) => ({ anchor: `q${n}`, questions: [`q${n}`], answers: [`a${n}`] })),
  );
});

test('loses no word of the source and adds none', () => {
  const kept = turns.flatMap(({ attribution, text }) => words(`${attribution} ${text}`));
  const setAside = record.setAside.flatMap((piece: { text: string }) => words(piece.text));
  expect(countEach([...words(record.title), ...kept, ...setAside])).toEqual(
    countEach(words(source)),
  );
});

test('names lines of the source that hold each turn’s first and last words', () => {
  const lines = source.split(/\r?\n/);
  for (const {
    anchor,
    text,
    lines: [from, to],
  } of turns) {
    expect(words(lines[from - 1] ?? ''), `${anchor} begins on line ${from}`).toContain(
      words(text)[0],
    );
    expect(words(lines[to - 1] ?? '').at(-1), `${anchor} ends on line ${to}`).toBe(
      words(text).at(-1),
    );
  }
  for (const { text, line } of record.setAside) expect(lines[line - 1]).toContain(text);
});

test('is published beside its source, byte for byte', () => {
  const published = readFileSync(join(root.folder, ID, record.source.file));
  expect(published.equals(readFileSync(join(BUNDLE, 'source.en.txt')))).toBe(true);
});
