/** Records from a tree, and the archive's own transcript searched from its Markdown to its hits. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toEntry } from '../../src/entry.ts';
import type { SearchClient } from '../../src/search/client.ts';
import { examples } from '../../src/search/examples.ts';
import { match } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { records, type SearchRecord } from '../../src/search/record.ts';
import { loadStem } from '../../src/search/stem.ts';
import { parse } from '../../src/transcript/index.ts';
import { written } from './records.ts';
import { clientOf } from './serve-index.ts';

const stem = await loadStem('en');

function recordsOf(id: string, markdown: string): SearchRecord[] {
  const { transcript } = parse(markdown);
  if (!transcript) throw new Error('not a transcript');
  return records(toEntry(id, transcript, new Map()), transcript);
}

const MARKDOWN = `---
title: Briefing on the tide
date: "2021-02-03"
language: en
source:
  file: source.en.txt
  sha256: ${'a'.repeat(64)}
people:
  Ada North: ada-north
---

## Remarks

### S1 [Ada North]

The tide \\*rises\\*.

It falls.

*(Laughter.)*

## Questions and answers

### Q1 Question

When?

### A1 Ada North (smiling)

- Soon.
- Later.

> Never.

### Q1.2 Question

Really?

### A1.2 MR. WEST

No comment.
`;

const SEED = '2020-08-26-lavrov-bayramov';
const seed = () =>
  recordsOf(
    SEED,
    readFileSync(new URL(`../../content/transcripts/${SEED}/en.md`, import.meta.url), 'utf8'),
  );

describe('records', () => {
  it('of a text below its language are addressed there', () => {
    const { transcript } = parse(MARKDOWN.replace('language: en', 'language: ru'));
    if (!transcript) throw new Error('not a transcript');
    const entry = toEntry('tide', transcript, new Map(), { below: 'ru/', languages: ['en', 'ru'] });
    const found = records(entry, transcript);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['ru/tide']));
    expect(new Set(found.map(({ language }) => language))).toEqual(new Set(['ru']));
  });

  it('has each turn with what a hit shows; words said only, no notes', () => {
    const common = {
      id: 'tide',
      date: '2021-02-03',
      language: 'en',
      title: 'Briefing on the tide',
    };
    const ada = { speaker: 'ada-north', name: 'Ada North' };
    expect(recordsOf('tide', MARKDOWN)).toEqual([
      {
        ...common,
        ...ada,
        anchor: 's1',
        type: 'speech',
        attribution: '',
        text: 'The tide *rises*.\n\nIt falls.',
      },
      {
        ...common,
        anchor: 'q1',
        type: 'question',
        name: 'Question',
        attribution: 'Question',
        text: 'When?',
      },
      {
        ...common,
        ...ada,
        anchor: 'a1',
        type: 'answer',
        attribution: 'Ada North',
        question: 'When?',
        text: 'Soon.\n\nLater.\n\nNever.',
      },
      {
        ...common,
        anchor: 'q1-2',
        type: 'question',
        name: 'Question',
        attribution: 'Question',
        text: 'Really?',
      },
      {
        ...common,
        anchor: 'a1-2',
        type: 'answer',
        name: 'MR. WEST',
        attribution: 'MR. WEST',
        question: 'When?',
        text: 'No comment.',
      },
    ]);
  });
});

describe('the archive’s first transcript', () => {
  let client: SearchClient;
  beforeAll(async () => {
    client = await clientOf(seed());
  });

  it.each<[string, string[]]>([
    ['Astara-Rasht', ['a2']],
    ['astara rasht', ['a2']],
    ['"illegal unilateral sanctions"', ['a2']],
    ['"illegal sanctions"', []],
    ['sanction', ['a2']],
    ['"Sputnik V vaccine"', ['q3']],
    ['settlement', ['q1', 'a1']],
    ['settlement -escalation', ['a1']],
    ['president’s', ['a1', 'a2', 'a3', 's1']],
    ['"president’s"', []],
    ['"Foreign Minister of Russia"', []],
  ])('%s', async (typed, anchors) => {
    const { hits, total } = await client.search(typed);
    expect(hits.map(({ anchor }) => anchor).sort()).toEqual([...anchors].sort());
    expect(total).toBe(anchors.length);
  });

  it('shows the sentence with exactly the phrase marked, and the question it answers', async () => {
    const { hits } = await client.search('"illegal unilateral sanctions"');
    expect(hits[0]?.excerpt).toEqual([
      {
        text: 'Of course, everything would be simpler, more effective and practical for multilateral cooperation if there were no ',
        marked: false,
      },
      { text: 'illegal unilateral sanctions', marked: true },
      { text: ' against Iran.', marked: false },
    ]);
    expect(hits[0]?.question).toMatch(/^How do Azerbaijan and Russia cooperate/);
  });
});

describe('examples', () => {
  it('each finds something, and they are a word, a phrase and an exclusion', () => {
    for (const source of [seed(), written]) {
      const queries = examples(source, stem);
      expect(queries).toHaveLength(3);
      for (const typed of queries)
        expect(source.some(({ text }) => match(text, parseQuery(typed), stem))).toBe(true);
      const [word, phrase, without] = queries.map((typed) => parseQuery(typed));
      expect(word?.terms).toHaveLength(1);
      expect(phrase?.terms[0]?.words).toHaveLength(3);
      expect(without?.excluded).toHaveLength(1);
    }
  });

  it('of nothing there are none', () => {
    expect(examples([], stem)).toEqual([]);
  });
});
