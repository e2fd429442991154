/**
 * The corpus: one document a line, `{"id", "date", "title", "paragraphs": []}`, as it is or compressed by xz;
 * and the units that every engine indexes, as long as a turn is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, closeSync, createReadStream, openSync, readSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export interface Document {
  id: string;
  /** ISO day. */
  date: string;
  title: string;
  /** Texts; unit `n` is addressed as `s<n + 1>`. */
  units: string[];
}

/** Where a unit is: its document's id and its anchor. */
export interface Address {
  id: string;
  anchor: string;
}

export const anchorOf = (unit: number): string => `s${unit + 1}`;

/** Paragraphs are joined until a unit has so many words; one that is longer stays whole. */
const UNIT_WORDS = 100;

/** The day of a document without one: engines sort by days. */
const UNDATED = '1900-01-01';

/** Paragraphs → units, in order, nothing lost. */
export function unitsOf(paragraphs: readonly string[]): string[] {
  const units: string[] = [];
  let waiting: string[] = [];
  let words = 0;
  const close = () => {
    if (waiting.length) units.push(waiting.join('\n\n'));
    waiting = [];
    words = 0;
  };
  for (const paragraph of paragraphs) {
    const text = paragraph.trim();
    if (!text) continue;
    const length = text.split(/\s+/u).length;
    // A long paragraph is somebody's stretch: what came before is not made longer by it.
    if (length >= UNIT_WORDS) close();
    waiting.push(text);
    words += length;
    if (words >= UNIT_WORDS) close();
  }
  close();
  return units;
}

/**
 * Writes the first `count` documents as units, newest first, one document a line, for every engine to read.
 * @throws when the file is no corpus, with its line.
 */
export async function prepareCorpus(
  file: string,
  count: number,
  target: string,
): Promise<{ documents: number; units: number; characters: number }> {
  const source = open(file);
  const documents: Document[] = [];
  const seen = new Map<string, number>();
  for await (const line of createInterface({ input: source.stream })) {
    if (documents.length >= count) break;
    const document = readDocument(line, `${file}:${documents.length + 1}`);
    const times = (seen.get(document.id) ?? 0) + 1;
    seen.set(document.id, times);
    // Corpora that were collected may have an id twice; every unit needs an address of its own.
    documents.push(times > 1 ? { ...document, id: `${document.id}~${times}` } : document);
  }
  source.stop();
  if (!documents.length) throw new Error(`${file} holds no document`);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  documents.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const handle = openSync(target, 'w');
  for (const document of documents) writeSync(handle, `${JSON.stringify(document)}\n`);
  closeSync(handle);
  const units = documents.flatMap((document) => document.units);
  const characters = units.reduce((sum, { length }) => sum + length, 0);
  return { documents: documents.length, units: units.length, characters };
}

function open(file: string): { stream: Readable; stop: () => void } {
  accessSync(file);
  if (!file.endsWith('.xz')) {
    const stream = createReadStream(file);
    return { stream, stop: () => stream.destroy() };
  }
  if (spawnSync('xz', ['--version']).error)
    throw new Error(`Reading ${file} needs the program xz (Debian: apt-get install xz-utils)`);
  const xz = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { stream: xz.stdout, stop: () => xz.kill() };
}

function readDocument(line: string, place: string): Document {
  const { id, date, title, paragraphs } = parse(line, place);
  if (typeof id !== 'string' || typeof date !== 'string' || !Array.isArray(paragraphs))
    throw new Error(`${place}: expected an object with id, date, title and paragraphs`);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : UNDATED;
  return { id, date: day, title: String(title ?? id), units: unitsOf(paragraphs.map(String)) };
}

function parse(line: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error(`${place}: expected a line of JSON`);
  }
}

/** The prepared documents, one at a time, so that no engine's memory holds them all on our account. */
export function* readDocuments(file: string): Generator<Document> {
  const handle = openSync(file, 'r');
  const buffer = Buffer.alloc(1 << 20);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for (let size = 1; size > 0; ) {
      size = readSync(handle, buffer);
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as Document;
    }
  } finally {
    closeSync(handle);
  }
}
