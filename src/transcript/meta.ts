/** The front matter of a transcript: its schema, read from YAML with places, and written in one form. */

import type { Point } from 'unist';
import { Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { normalizeText } from './build.ts';
import { hasPairedBrackets } from './label.ts';
import { invalidField, invalidFrontMatter, type Message } from './messages.ts';
import { isDigits, readPlainFields, writePlainFields } from './plain-fields.ts';
import type { Meta } from './types.ts';

/** A day that exists, YYYY-MM-DD. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2020-08-26"')
  .refine(isRealDay, 'no such day');

/** Letters that write in the other direction or show nothing: never in a name or a title. */
const line = z
  .string()
  .min(1, 'expected some text')
  .max(2000, 'expected at most 2,000 characters')
  .refine((text) => text === normalizeText(text), 'expected single spaces')
  .refine(
    (text) => !/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text),
    'expected one line without invisible controls',
  );

/** File names and ids: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens');

const name = line
  .refine((text) => /\p{L}/u.test(text) && !(text in {}), 'expected a name')
  .refine(hasPairedBrackets, 'expected square brackets in pairs');

/** Meaning of each field: types.ts, Meta and Source. */
export const metaSchema = z.strictObject({
  title: line,
  date: isoDay,
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as "15:20"')
    .exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en'),
  place: line.exactOptional(),
  kind: line.exactOptional(),
  source: z.strictObject({
    file: z.string().regex(/^\w[\w-]*(?:\.\w[\w-]*)+$/, 'expected a file name'),
    publisher: line.exactOptional(),
    url: z
      .url({ protocol: /^https?$/, error: 'expected an http or https address' })
      .exactOptional(),
    retrieved: isoDay.exactOptional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  }),
  people: z.record(name, slug).default({}),
});

/** Reads YAML front matter that starts on line `firstLine` of its file, against any schema. */
export function readFrontMatter<T>(
  yaml: string,
  firstLine: number,
  schema: z.ZodType<T>,
): { data?: T; messages: Message[] } {
  const plain = readPlainFields(yaml);
  const checked = plain && schema.safeParse(plain);
  if (checked?.success) return { data: checked.data, messages: [] };
  const lines = new LineCounter();
  const place = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(yaml, {
    // What is wrong is a message of ours, not a warning of the process.
    logLevel: 'error',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const messages = document.errors.map((error) =>
    invalidFrontMatter(error.message, place(error.pos[0])),
  );
  // Every alias opens with an asterisk: where there is none, none need be looked for.
  if (yaml.includes('*'))
    visit(document, {
      Alias(_, alias) {
        const at = place(alias.range?.[0] ?? 0);
        messages.push(invalidFrontMatter(`the alias *${alias.source}`, at));
        return visit.BREAK;
      },
    });
  if (messages.length > 0) return { messages };
  if (!isMap(document.contents)) {
    return { messages: [invalidFrontMatter('no fields, expected `key: value` lines', place(0))] };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, messages };
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String);
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const field = [...path, ...(unknown ? [unknown] : [])].join('.');
    messages.push(
      invalidField(
        field,
        reasonOf(issue),
        place(offsetOf(document, [...path, ...(unknown ? [unknown] : [])])),
      ),
    );
  }
  return { messages };
}

/** Fields in canonical order; strings that other readers would take for dates or times are quoted. */
export function formatMeta(meta: Meta): string {
  const { title, date, time, language, place, kind, source, people } = meta;
  const { file, publisher, url, retrieved, sha256 } = source;
  const fields = stripUndefined({
    title,
    date,
    time,
    language,
    place,
    kind,
    source: stripUndefined({ file, publisher, url, retrieved, sha256 }),
    people,
  });
  return writePlainFields(fields) ?? formatFields(fields);
}

/** Writes fields of any kind: text that `isDigits` is quoted. */
export function formatFields(fields: object): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isDigits(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

const stripUndefined = <T>(fields: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknown field';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}

/** Where the value at a path stands in the YAML, or its nearest parent. */
function offsetOf(document: Document.Parsed, path: string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    if (!isMap(parent)) continue;
    const pair = parent.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === path[length - 1],
    );
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  return 0;
}
