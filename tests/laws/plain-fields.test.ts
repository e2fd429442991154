/** What is read and written without `yaml` is what `yaml` reads and writes: every field, every quote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formatFields } from '../../src/transcript/meta.ts';
import {
  type PlainFields,
  readPlainFields,
  writePlainFields,
} from '../../src/transcript/plain-fields.ts';

/** Reads with `yaml`, which has nothing to say about it. */
function readYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error', uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

/** Pieces that mean something to YAML or look as if they did, and words between them. */
const SHARP = [
  ...[':', ': ', ' :', '#', ' #', '-', '- ', '? ', '?', ',', '[', ']', '{}', '{', '}', '&a', '*a'],
  ...['!', '!!str ', '|', '>', '|-\n', '%', '@', '`', '"', '""', "'", '\\', '\\n', '~'],
  ...['---', '...', '<<', '=', '.inf', '.nan', '+1', '-1', '0x1f', '0o7', '1e5', '12', '1.5'],
  ...['null', 'Null', 'true', 'FALSE', 'yes', 'no', '__proto__', 'constructor'],
  ...['2020-08-26', '15:20', '1_000', '60:30', '\n', '\r\n', '\t', ' ', '  ', '\u00a0'],
  ...['\u0085', '\u2028', '\u200b', '\ufeff', '\0', '\ud83c', '\u{1F3A4}', '«', '“', '”', '‘'],
  ...['’', '—', 'ё', '发', '٣', '①', 'e\u0301', 'a', 'Word', 'слово'],
];
const sharp = fc.constantFrom(...SHARP);
const text = fc.array(sharp, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const key = fc.oneof(fc.constantFrom('title', 'source', 'Ann Lee', 'Анна', 'x-1'), text);

test('of any text, when it is read at all', () => {
  const line = fc
    .tuple(fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '- '), key, text)
    .chain(([indent, key, text]) =>
      fc.constantFrom(
        ...[`${indent}${key}: ${text}`, `${indent}${key}: "${text}"`, `${indent}${key}:`],
        ...[`${indent}${key}: a ${text} b`, `${indent}${key}: {}`],
        ...[`${indent}${text}`, `${indent}${key}:${text}`],
      ),
    );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const yaml = lines.join('\n');
      const read = readPlainFields(yaml);
      if (!read) return;
      plain += 1;
      expect(JSON.stringify(read)).toBe(JSON.stringify(readYaml(yaml)));
    }),
    { numRuns: 40_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('of any fields, when they are written at all; and they are read back', () => {
  const fields = fc.dictionary(
    key,
    fc.oneof(text, fc.dictionary(key, text, { maxKeys: 3, noNullPrototype: true })),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  );
  let plain = 0;
  fc.assert(
    fc.property(fields, (fields) => {
      const written = writePlainFields(fields as PlainFields);
      if (written === undefined) return;
      plain += 1;
      expect(written).toBe(formatFields(fields));
      expect(JSON.stringify(readPlainFields(written.slice(0, -1)))).toBe(JSON.stringify(fields));
    }),
    { numRuns: 30_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

test('front matter of transcripts is plain, with titles that YAML quotes; lists and comments are not', () => {
  const folder = join(import.meta.dirname, '../../content/transcripts/2020-08-26-lavrov-bayramov');
  const [, yaml = ''] =
    /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(folder, 'en.md'), 'utf8')) ?? [];
  const read = readPlainFields(yaml);
  expect(read).toStrictEqual(readYaml(yaml));
  const more = { ...read, title: 'Remarks: the #1 question', kind: '2 + 2', people: {} };
  const written = writePlainFields(more);
  expect(written).toContain('title: "Remarks: the #1 question"\n');
  expect(written).toBe(formatFields(more));
  expect(readPlainFields(`${yaml}\nlist: []`)).toBeUndefined();
  expect(readPlainFields(`${yaml}\nplace: Moscow # the city`)).toBeUndefined();
});

test('a long key is left to yaml', () => {
  const written = (length: number) => writePlainFields({ ['k'.repeat(length)]: 'text' });
  expect(written(1000)).toBe(formatFields({ ['k'.repeat(1000)]: 'text' }));
  expect(written(1001)).toBeUndefined();
  expect(readPlainFields(`${'k'.repeat(1001)}: text`)).toBeUndefined();
});
