/** The table of input formats. A new one is a module beside this file and a row here. */
import type { Root, Yaml } from 'mdast';
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

export const formats: Format[] = [
  { name: 'plain text', extensions: ['.txt', '.text'], read: readText },
];

/** What a reader makes of a file: the mdast and the text its places point into, or messages why not. */
export interface ReadResult {
  root?: Root;
  source?: string;
  messages: Message[];
}

/** The format of a file by its name; undefined when there is no reader for it. */
export function formatOf(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  return formats.find(({ extensions }) =>
    extensions.some((extension) => lower.endsWith(extension)),
  );
}

/** Reads the bytes of a file in a known format. Front matter, which any format may open with, is a `yaml` node. */
export function read(bytes: Uint8Array, format: Format): ReadResult {
  const { text, messages } = decode(bytes);
  if (text === undefined) return { messages };
  const yaml = frontMatter(text);
  // Blanked out rather than cut off, so that all places stay true.
  const body = yaml
    ? text.slice(0, yaml.length).replace(/[^\r\n]/g, ' ') + text.slice(yaml.length)
    : text;
  const root = format.read(body);
  if (yaml) root.children.unshift(yaml.node);
  return { root, source: text, messages };
}

/**
 *     ---
 *     title: …
 *     ---
 *     ^^^ front matter: from the first line to the next of three hyphens
 */
function frontMatter(text: string): { node: Yaml; length: number } | undefined {
  const [whole, value] = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  if (whole === undefined || value === undefined || !text.startsWith(whole)) return undefined;
  const lines = whole.trimEnd().split(/\r\n|\r|\n/);
  const length = whole.trimEnd().length;
  const end = { line: lines.length, column: 4, offset: length };
  const node: Yaml = {
    type: 'yaml',
    value,
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  };
  return { node, length };
}
