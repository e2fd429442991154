/** The generated archive: a function of its seed, sound by every rule, varied, and the same event in two languages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../scripts/generate/archive.ts';
import { randomFrom } from '../scripts/random.ts';
import { bundleIds, openFolder, readBundle, readPeople, sha256 } from '../src/bundle.ts';
import {
  account,
  check,
  exchanges,
  parse,
  parseReceipts,
  stringify,
  turns,
} from '../src/transcript/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-generated-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, docs: number, seed: string): string => {
  const out = join(scratch, name);
  generate({ docs, seed, out });
  return out;
};
const hashes = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), sha256(readFileSync(file))]),
  );

const content = write('sixty', 60, 'test');
const ids = bundleIds(content);
const languagesOf = (id: string): string[] =>
  readdirSync(join(content, 'transcripts', id))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3));
const file = (id: string, name: string): string =>
  readFileSync(join(content, 'transcripts', id, name), 'utf8');
const trees = ids.flatMap((id) =>
  languagesOf(id).map((language) => ({ id, language, markdown: file(id, `${language}.md`) })),
);

describe('the same seed', () => {
  test('gives the same bytes, another seed others', () => {
    const again = hashes(write('again', 60, 'test'));
    expect(again).toEqual(hashes(content));
    expect(hashes(write('other', 60, 'another'))).not.toEqual(again);
  });

  test('gives the same events whatever their number', () => {
    const few = hashes(write('few', 20, 'test'));
    const many = hashes(content);
    for (const [name, hash] of few) expect(many.get(name), name).toBe(hash);
  });
});

test.each(trees)('is sound and canonical: $id $language', ({ id, language, markdown }) => {
  const { transcript, messages } = parse(markdown);
  if (!transcript) throw new Error(messages.join('\n'));
  const receipts = parseReceipts(file(id, `source.${language}.lines.tsv`));
  const counted = account(file(id, `source.${language}.txt`), transcript, receipts);
  expect(stringify(transcript)).toBe(markdown);
  expect(counted.lost).toEqual([]);
  expect(counted.edited).toEqual([]);
  expect(counted.kept + counted.setAside).toBe(counted.total);
  expect([...messages, ...check(transcript)].map(String)).toEqual([]);
  expect(markdown).not.toMatch(/[{}]|undefined/);
});

test('has nobody unknown', () => {
  const { people, messages } = readPeople(content);
  expect(messages).toEqual([]);
  for (const id of ids)
    expect(readBundle(openFolder(content, id), people).messages.map(String)).toEqual([]);
});

test('is varied in shape and language', () => {
  const parsed = trees.flatMap(({ markdown }) => parse(markdown).transcript ?? []);
  const counts = parsed.map((transcript) => exchanges(transcript).length);
  expect(Math.max(...counts)).toBe(200);
  expect(counts).toContain(0);
  expect(new Set(parsed.map(({ meta }) => meta.kind)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(parsed.map(({ meta }) => meta.language))).toEqual(new Set(['en', 'ru', 'fr']));
});

test('has events in two languages, with the same turns at the same anchors', () => {
  const both = ids.filter((id) => languagesOf(id).length > 1);
  expect(both.length).toBeGreaterThan(3);
  for (const id of both) {
    const [first, second] = languagesOf(id).map((language) => {
      const { transcript } = parse(file(id, `${language}.md`));
      return transcript && turns(transcript).map(({ anchor, speaker }) => `${anchor} ${speaker}`);
    });
    expect(second).toEqual(first);
  }
});

test('a choice among nothing is an error', () => {
  expect(() => randomFrom('seed').pick([])).toThrow(RangeError);
});
