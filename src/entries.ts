/**
 * What lists need to know of all texts, kept in one file of the cache folder: a line for each, in the order of events.
 * A line is made where its text is parsed and stays as it is until that changes. Its head says what can be asked of an
 * entry without reading it; behind the entry, which is read with all others, stands what people said, which is not.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import type { SaidEntry, TranscriptEntry } from './entry.ts';

/** An entry as it is kept. */
export interface CachedEntry {
  /** Changes whenever anything does of which it is made. */
  digest: string;
  entry: TranscriptEntry;
}

/** Entries by the name of their text. */
export type Entries = Map<string, CachedEntry>;

/** What the line of an entry begins with. */
export interface EntryHead {
  digest: string;
  date: string;
  /** Below the root. */
  address: string;
}

/** A line by which an entry is kept, ended, and the entry's digest. */
export interface EntryLine {
  digest: string;
  line: string | Uint8Array;
}

/** The first part of a line as JSON: what is in its head, and the entry. The second is what people said. */
type Line = [key: string, ...Head, entry: TranscriptEntry];
type Head = [digest: string, date: string, address: string];
/** Where the head ends: nothing in a head has such letters. */
const AFTER_HEAD = ',{';
/** Between the parts of a line, and after it: no JSON has one in it. */
const BETWEEN = '\t';
const AFTER = '\n';

/** Two columns of JSON. */
const entriesFile = (): string => join(cacheFolder(), 'entries.tsv');

/** The line of an entry, and of what people said in its text. */
export function lineOf(
  key: string,
  { digest, entry }: CachedEntry,
  said: readonly SaidEntry[],
): EntryLine {
  const line: Line = [key, digest, entry.meta.date, entry.below + entry.id, entry];
  return { digest, line: JSON.stringify(line) + BETWEEN + JSON.stringify(said) + AFTER };
}

/** So many letters or bytes of lines are written at once. */
const AT_LEAST = 1 << 18;

/** Keeps all entries; a build that is broken off leaves the file as it was. */
export function writeEntries(lines: ReadonlyMap<string, EntryLine>): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const part = `${entriesFile()}.part`;
  const opened = openSync(part, 'w');
  let waiting = '';
  for (const { line } of lines.values()) {
    if (typeof line === 'string') waiting += line;
    if (typeof line !== 'string' || waiting.length >= AT_LEAST) {
      writeFileSync(opened, waiting);
      waiting = '';
    }
    if (typeof line !== 'string') writeFileSync(opened, line);
  }
  writeFileSync(opened, waiting);
  closeSync(opened);
  renameSync(part, entriesFile());
  last = undefined;
}

/** When entries were kept last, in milliseconds; undefined when they never were. */
export const entriesWritten = (): number | undefined =>
  statSync(entriesFile(), { throwIfNoEntry: false })?.mtimeMs;

/** The lines of all entries that are kept. */
export function readLines(): Map<string, EntryLine> {
  if (entriesWritten() === undefined) return new Map();
  const lines = readFileSync(entriesFile());
  return new Map(
    [...findLines(lines)].map(([key, { digest, from, end }]) => [
      key,
      { digest, line: lines.subarray(from, end + AFTER.length) },
    ]),
  );
}

let last: { file: string; written: number; entries: Entries } | undefined;

/** All entries that are kept; read again when they were written again. */
export function readEntries(): Entries {
  const file = entriesFile();
  const written = entriesWritten();
  if (written === undefined) return new Map();
  if (last?.file !== file || last.written !== written) {
    const lines = readFileSync(file);
    const heads = findLines(lines);
    lastKept = { file, written, heads };
    const share = makeSharing();
    const entries: Entries = new Map();
    for (const [key, { from, to }] of heads) {
      const [, cached] = parseLine(lines.toString('utf8', from, to));
      for (const exchange of cached.entry.exchanges) {
        exchange.askers = share(exchange.askers);
        exchange.outlets = share(exchange.outlets);
        exchange.answeredBy = share(exchange.answeredBy);
        exchange.topics = share(exchange.topics);
      }
      entries.set(key, cached);
    }
    last = { file, written, entries };
  }
  return last.entries;
}

/** Gives the list that was seen first in the place of each one like it: exchanges have four lists each, and few kinds of them. */
function makeSharing(): (list: string[]) => string[] {
  const seen = new Map<string, string[]>();
  return (list) => {
    const name = list.join('\n');
    const first = seen.get(name) ?? list;
    if (first === list) seen.set(name, list);
    return first;
  };
}

/**
 * A function that reads one entry after the other of those that are kept now, for a build, in which nothing changes: it
 * throws when another build has written them again. Where not all of them were read, as in a thread, only the one that
 * is asked for is.
 */
export function entryReader(): (key: string) => CachedEntry | undefined {
  const isRead = last?.file === entriesFile() && last.written === entriesWritten();
  if (isRead) {
    const { entries } = last as { entries: Entries };
    return (key) => entries.get(key);
  }
  const kept = keptNow();
  return (key) => kept && readSome([key], kept)[0]?.[1];
}

/** One entry, as it is kept now. */
export const readEntry = (key: string): CachedEntry | undefined => entryReader()(key);

/** A function that reads what people said in one text after the other, of those that are kept now; throws as `entryReader` does. */
export function saidReader(): (key: string) => SaidEntry[] | undefined {
  const kept = keptNow();
  return (key) => {
    const place = kept?.heads.get(key);
    if (!kept || !place) return undefined;
    return withFile(kept, (opened) =>
      JSON.parse(readPart(opened, place.to + BETWEEN.length, place.end)),
    );
  };
}

/** So many entries are read while their file is open: it is never open while somebody works with them. */
const AT_ONCE = 64;

/** Entries by their names, a few at a time: all of them would be a hundred megabytes. Throws as `entryReader` does. */
export function* eachEntry(keys: Iterable<string>): Generator<[key: string, cached: CachedEntry]> {
  const kept = keptNow();
  const asked = [...keys];
  while (kept && asked.length > 0) yield* readSome(asked.splice(0, AT_ONCE), kept);
}

const readSome = (keys: string[], kept: Kept): [key: string, cached: CachedEntry][] =>
  withFile(kept, (opened) =>
    keys.flatMap((key) => {
      const place = kept.heads.get(key);
      return place ? [parseLine(readPart(opened, place.from, place.to))] : [];
    }),
  );

/** Reads in the file while it is open; throws where it is no longer the one in which lines were found. */
function withFile<Read>({ file, written }: Kept, read: (opened: number) => Read): Read {
  const opened = openSync(file, 'r');
  try {
    if (fstatSync(opened).mtimeMs === written) return read(opened);
    throw new Error(
      `${file} was written by another build meanwhile: build again, one at a time or each with a CACHE_DIR of its own`,
    );
  } finally {
    closeSync(opened);
  }
}

function readPart(opened: number, from: number, to: number): string {
  const part = Buffer.alloc(to - from);
  readSync(opened, part, 0, part.length, from);
  return part.toString();
}

function parseLine(line: string): [key: string, cached: CachedEntry] {
  const [key, digest, , , entry] = JSON.parse(line) as Line;
  return [key, { digest, entry }];
}

/** Where a line begins, where its first part ends, and its second. */
interface Place {
  from: number;
  to: number;
  end: number;
}
type Heads = ReadonlyMap<string, EntryHead & Place>;

/** The file at one time, and what its lines begin with. */
interface Kept {
  file: string;
  written: number;
  heads: Heads;
}
let lastKept: Kept | undefined;

function keptNow(): Kept | undefined {
  const file = entriesFile();
  const written = entriesWritten();
  if (written === undefined) return undefined;
  if (lastKept?.file !== file || lastKept.written !== written)
    lastKept = { file, written, heads: findLines(readFileSync(file)) };
  return lastKept;
}

/** The heads of all entries that are kept, by the names of their texts. */
export const entryHeads = (): Heads => keptNow()?.heads ?? new Map();

function findLines(lines: Buffer): Heads {
  const heads = new Map<string, EntryHead & Place>();
  for (let from = 0; ; ) {
    const to = lines.indexOf(BETWEEN, from);
    const end = lines.indexOf(AFTER, to);
    if (to < 0 || end < 0) return heads;
    const head = lines.toString('utf8', from, lines.indexOf(AFTER_HEAD, from));
    const [key, digest, date, address] = JSON.parse(`${head}]`) as [string, ...Head];
    heads.set(key, { digest, date, address, from, to, end });
    from = end + AFTER.length;
  }
}
