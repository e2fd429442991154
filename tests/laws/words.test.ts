/** Law 1: no word lost, none invented; law 4: places are true. Over fixtures and over random sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cues as english } from '../../src/languages/en-cues.ts';
import { cuesOf } from '../../src/languages/recognition.ts';
import { account } from '../../src/transcript/account.ts';
import { blockTexts, turns, words } from '../../src/transcript/query.ts';
import { formatOf, read } from '../../src/transcript/read/index.ts';
import { setAsideOf } from '../../src/transcript/receipts.ts';
import { recognize } from '../../src/transcript/recognize/index.ts';
import type { Transcript } from '../../src/transcript/types.ts';

const known = [{ id: 'ada-quill', name: 'Ada Quill', aliases: ['A. Quill'] }];
const meta = { title: '', date: '', language: 'en', source: { file: 'source.en.txt', sha256: '' } };

/** Reads and recognises a source; undefined when it is refused. */
async function understand(bytes: Uint8Array, name: string, cues = english) {
  const format = formatOf(name);
  if (!format) return undefined;
  const { root, source } = await read(bytes, format);
  if (!root || source === undefined) return undefined;
  const { sections, receipts, people, meta: found } = recognize(root, { source, cues, known });
  const transcript: Transcript = {
    type: 'transcript',
    meta: { ...meta, ...found, people },
    children: sections,
  };
  return { source, transcript, receipts };
}

/** Fails when a word of the source stands nowhere, or a word of the tree is not in the source. */
async function expectLaws(bytes: Uint8Array, name = 'source.txt', language = 'en'): Promise<void> {
  const understood = await understand(bytes, name, cuesOf(language));
  if (!understood) return;
  const { source, transcript, receipts } = understood;
  const { lost, edited, kept, setAside, total } = account(source, transcript, receipts);
  expect(lost).toEqual([]);
  expect(edited).toEqual([]);
  expect(kept + setAside).toBe(total);
  expect(
    sorted(
      wordsOfTree(
        transcript,
        receipts.some(({ what }) => what === 'title'),
      ).concat(setAsideOf(receipts, source).flatMap(({ text }) => words(text))),
    ),
  ).toEqual(sorted(words(source)));
  expectTruePlaces(source, transcript);
}

const sorted = (list: string[]): string[] => list.toSorted();

/** Counted here by hand, and not by account(), so that the two check each other. */
function wordsOfTree(transcript: Transcript, titleInText: boolean): string[] {
  const said = turns(transcript).flatMap(({ attribution, annotation, children }) => [
    attribution,
    annotation ?? '',
    ...children.flatMap(blockTexts),
  ]);
  return [...(titleInText ? [transcript.meta.title] : []), ...said].flatMap(words);
}

function expectTruePlaces(source: string, transcript: Transcript): void {
  for (const { children } of turns(transcript)) {
    for (const block of children) {
      const { start, end } = block.position ?? {};
      const found = words(blockTexts(block).join(' '));
      const slice = words(source.slice(start?.offset, end?.offset));
      expect([slice[0], slice.at(-1)]).toEqual([found[0], found.at(-1)]);
    }
  }
}

describe('over fixtures', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'import');
  test.each(readdirSync(folder))('%s', async (name) => {
    const file = readdirSync(join(folder, name)).find((each) => each.startsWith('source.')) ?? '';
    const [, language = 'en'] = file.split('.');
    await expectLaws(readFileSync(join(folder, name, file)), file, language);
  });
});

test('over the shipped archive', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'transcripts');
  for (const id of readdirSync(folder))
    await expectLaws(readFileSync(join(folder, id, 'source.en.txt')));
});

/** Lines in the shape of a transcript, in any order, with any ends: most are nonsense, none may lose a word. */
const line = fc.oneof(
  fc.constantFrom(
    '4 March 202109:05',
    'Press briefing by Ada Quill, Norhaven, March 4, 2021',
    '• en-GB1 de-DE1',
    'Question: Is it open?',
    'Question (to Ada\u00a0Quill):\u00a0 Why?',
    'Ada Quill: It is. [sic] (Laughter.)',
    'Ada Quill (after A. Quill):  No.',
    'First: the road.',
    'Olla Fenn: Yes: no.',
    'Additional materials',
    'Offices abroad',
    '---',
    'title: Roads',
    '',
    '\u00a0',
    'We close here. Thank you.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n')), {
    maxLength: 24,
  })
  .map((lines) => lines.flat().join(''));

test('over random sources', async () => {
  await fc.assert(
    fc.asyncProperty(document, (text) => expectLaws(new TextEncoder().encode(text))),
    { numRuns: 3000 },
  );
});

test('over random bytes, nothing crashes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => expectLaws(bytes)),
    { numRuns: 3000 },
  );
});
