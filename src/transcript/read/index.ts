/** The table of input formats. A new one is a module beside this file and a row here. */
import type { Root } from 'mdast';
import type { Message } from '../messages.ts';
import { decode } from './decode.ts';
import { readText } from './text.ts';

export interface Format {
  name: string;
  /** File name endings, lower case. */
  extensions: string[];
  /** Decoded text → mdast with places; knows its format and nothing about speeches. */
  read: (source: string) => Root;
}

export const formats: Format[] = [{ name: 'plain text', extensions: ['.txt', '.text'], read: readText }];

/** What a reader makes of a file: the mdast and the text its places point into, or messages why not. */
export interface ReadResult {
  root?: Root;
  source?: string;
  messages: Message[];
}

/** The format of a file by its name; undefined when there is no reader for it. */
export function formatOf(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}

/** Reads the bytes of a file in a known format. */
export function read(bytes: Uint8Array, format: Format): ReadResult {
  const { text, messages } = decode(bytes);
  return text === undefined ? { messages } : { root: format.read(text), source: text, messages };
}
