/** The table of input formats. A new one is a module beside this file and a row here; a module is loaded when it is used. */
import { directionControl, emptySource, fileTooLarge, type Message } from '../messages.ts';
import { decode } from './decode.ts';
import type { BytesReader, ReadResult, TextReader } from './reader.ts';

export { encodingNamed } from './encodings.ts';
export type { ReadResult } from './reader.ts';

interface Named {
  name: string;
  /** File name endings, lower case; the first is how a source is kept in the archive. */
  extensions: [string, ...string[]];
  /** Bytes above which a file is refused, unless the maintainer allows more. */
  limit: number;
  /** Read by others' parsers: the caller had better read it apart, and give up after so many seconds. */
  seconds?: number;
  /** The document may name its encoding. */
  declares?: true;
}

export interface ReadOptions {
  encoding?: string | undefined;
  /** Instead of the format's limit. */
  maxBytes?: number | undefined;
}

const MB = 1_000_000;

/** A format is read from decoded text, or from the bytes where it is no text. */
export type Format = Named &
  (
    | { content: 'text'; load: () => Promise<TextReader> }
    | { content: 'bytes'; load: () => Promise<BytesReader> }
  );

export const formats: Format[] = [
  {
    name: 'plain text',
    extensions: ['.txt', '.text'],
    limit: 64 * MB,
    content: 'text',
    load: async () => (await import('./text.ts')).readText,
  },
  {
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    limit: 8 * MB,
    content: 'text',
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    limit: 16 * MB,
    declares: true,
    content: 'text',
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'XML',
    extensions: ['.xml', '.akn'],
    limit: 32 * MB,
    declares: true,
    content: 'text',
    load: async () => (await import('./xml.ts')).readXml,
  },
  {
    name: 'WebVTT',
    extensions: ['.vtt'],
    limit: 16 * MB,
    content: 'text',
    load: async () => (await import('./captions.ts')).readVtt,
  },
  {
    name: 'SubRip',
    extensions: ['.srt'],
    limit: 16 * MB,
    content: 'text',
    load: async () => (await import('./captions.ts')).readSrt,
  },
  {
    name: 'DOCX',
    extensions: ['.docx', '.docm'],
    limit: 64 * MB,
    seconds: 60,
    content: 'bytes',
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'PDF',
    extensions: ['.pdf'],
    limit: 64 * MB,
    seconds: 60,
    content: 'bytes',
    load: async () => (await import('./pdf.ts')).readPdf,
  },
];

/** The format of a file by its name; undefined when there is no reader for it. */
export function formatOf(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  return formats.find(({ extensions }) =>
    extensions.some((extension) => lower.endsWith(extension)),
  );
}

/** Reads the bytes of a file in a known format: mdast, and the text its places point into. */
export async function read(
  bytes: Uint8Array,
  format: Format,
  { encoding, maxBytes = format.limit }: ReadOptions = {},
): Promise<ReadResult> {
  if (bytes.length > maxBytes) return { messages: [fileTooLarge(bytes.length, maxBytes)] };
  const result = await readWithin(bytes, format, encoding);
  const found = result.source === undefined ? undefined : directionControlIn(result.source);
  return found ? { ...result, messages: [...result.messages, found] } : result;
}

async function readWithin(
  bytes: Uint8Array,
  format: Format,
  encoding: string | undefined,
): Promise<ReadResult> {
  if (bytes.length === 0) return { messages: [emptySource()] };
  if (format.content === 'bytes') return (await format.load())(bytes);
  const { declares } = format;
  const { text, transcoded, messages } = decode(bytes, { encoding, declares });
  if (text === undefined) return { messages };
  const reader = await format.load();
  const result = await reader(text);
  return {
    ...result,
    ...(transcoded || result.source !== text ? { rendered: true } : {}),
    messages: [...messages, ...result.messages],
  };
}

/** One message for all: the first, and how many there are. */
function directionControlIn(source: string): Message | undefined {
  const found = [...source.matchAll(DIRECTION_CONTROL)];
  const [first] = found;
  if (!first) return undefined;
  const before = source.slice(0, first.index).split(/\r\n|\r|\n/);
  const place = {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    offset: first.index,
  };
  return directionControl(first[0], found.length, place);
}

/** U+061C, U+200E–F, U+202A–E, U+2066–9: they change the direction of writing. */
const DIRECTION_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
