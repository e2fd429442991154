/**
 * Front matter whose fields are plain, as those of most transcripts are: a field a line, at most one level deep.
 * Read and written as `yaml` does, in a small part of its time; what is not plain is left to it.
 */

/** Fields of text, and fields that have such fields of their own. */
export type PlainFields = Record<string, string | Record<string, string>>;

/** What does not show, or ends a line somewhere: controls, halves of pairs, marks of direction. */
const UNUSUAL = /[\p{C}\u2028\u2029]/u;
/** What YAML takes for text by its first character. */
const OPENS_AS_TEXT = /^[\p{L}\d«“‘]/u;
/** What would end text, or be no part of it at its end. */
const ENDS_TEXT = /: | #|[ :]$/;
/** What is no text in YAML's core schema, and what looks much like it: https://yaml.org/spec/1.2.2/#103-core-schema */
const NO_TEXT = /^(?:null|true|false|0[ox].*|[\d.e+-]+)$/i;
/** Digits that other readers of YAML take for a day or a time: quoted wherever we write. */
const DIGITS = /^\d[\d:.-]*$/;
/** `yaml` writes keys longer than 1,024 in another way. */
const LONGEST_KEY = 1000;

/** Whether text is quoted though YAML would take it for text without quotes. */
export const isDigits = (text: string): boolean => DIGITS.test(text);

/**
 * Reads front matter without its fences.
 * @returns What `yaml` makes of it; undefined where it is more than plain, or wrong.
 */
export function readPlainFields(yaml: string): PlainFields | undefined {
  const fields: PlainFields = {};
  for (const field of yaml.split(/\n(?! )/)) {
    const [line = '', ...below] = field.split('\n');
    const [key, text = ''] = readField(line) ?? [];
    if (key === undefined || Object.hasOwn(fields, key)) return undefined;
    const value = below.length === 0 ? readText(text) : text === '' ? readBelow(below) : undefined;
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

function readBelow(lines: string[]): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  for (const line of lines) {
    const [key, text = ''] = (line.startsWith('  ') && readField(line.slice(2))) || [];
    if (key === undefined || Object.hasOwn(fields, key)) return undefined;
    const value = readText(text);
    if (typeof value !== 'string') return undefined;
    fields[key] = value;
  }
  return fields;
}

/** The key of a line, and what stands after its colon and space. */
function readField(line: string): [key: string, text: string] | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const [key, text] = [line.slice(0, colon), line.slice(colon + 1)];
  return isPlainKey(key) && /^(?: |$)/.test(text) ? [key, text.slice(1)] : undefined;
}

/** Text with or without quotes, or the fields of what has none. */
function readText(text: string): string | Record<string, string> | undefined {
  if (text === '{}') return {};
  if (/^"[^"\\]*"$/.test(text)) return UNUSUAL.test(text) ? undefined : text.slice(1, -1);
  return isPlain(text) ? text : undefined;
}

/**
 * Writes fields, in their order.
 * @returns The lines that `yaml` writes; undefined where they are more than plain.
 */
export function writePlainFields(fields: PlainFields): string | undefined {
  let lines = '';
  for (const [key, value] of Object.entries(fields)) {
    const written = typeof value === 'string' ? writeField(key, value) : writeBelow(key, value);
    if (written === undefined) return undefined;
    lines += written;
  }
  return lines || undefined;
}

function writeBelow(key: string, fields: Record<string, string>): string | undefined {
  if (!isPlainKey(key)) return undefined;
  const lines = Object.entries(fields).map(([key, text]) => writeField(key, text));
  if (lines.includes(undefined)) return undefined;
  return lines.length > 0
    ? `${key}:\n${lines.map((line) => `  ${line}`).join('')}`
    : `${key}: {}\n`;
}

function writeField(key: string, text: string): string | undefined {
  if (!isPlainKey(key)) return undefined;
  if (isDigits(text)) return `${key}: "${text}"\n`;
  if (isPlain(text)) return `${key}: ${text}\n`;
  const isQuoted = isOneLine(text) && ENDS_TEXT.test(text) && !/["\\]/.test(text);
  return isQuoted ? `${key}: "${text}"\n` : undefined;
}

const isPlainKey = (key: string): boolean =>
  key.length <= LONGEST_KEY && !key.includes(':') && isPlain(key) && !isDigits(key);

const isPlain = (text: string): boolean =>
  isOneLine(text) && !ENDS_TEXT.test(text) && !NO_TEXT.test(text);

const isOneLine = (text: string): boolean => OPENS_AS_TEXT.test(text) && !UNUSUAL.test(text);
