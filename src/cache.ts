/**
 * What the build keeps in the cache folder so that it need not make it again: of each text its tree, and what
 * lists need to know of all texts in one file. It is kept here and not in Astro's store, which is bundled as a
 * program: at 2,000 events, that took 100 MB of memory more.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type SaidEntry, type TranscriptEntry, toSaid } from './entry.ts';
import type { Account, Receipt, SetAside, Transcript, TranscriptNode } from './transcript/index.ts';

let place = { named: '', folder: '' };

/** Where the build keeps what it need not make again. */
export function cacheFolder(): string {
  const named = process.env.CACHE_DIR ?? '.cache';
  if (place.named !== named) place = { named, folder: resolve(named) };
  return place.folder;
}

/** A tree as cached: everything a page shows beyond the entry. */
export interface CachedTree {
  digest: string;
  /** Whether its Markdown is, letter for letter, what the tree is written as. */
  isCanonical: boolean;
  transcript: Transcript;
  receipts: Receipt[];
  setAside: SetAside[];
  account: Account;
}

/** An entry as cached. */
export interface CachedEntry {
  /** Changes whenever anything does of which it is made. */
  digest: string;
  entry: TranscriptEntry;
}

/** Entries by the name of their text. */
export type Entries = Map<string, CachedEntry>;

/** The name of an event's text in the cache. */
export const keyOf = (id: string, language: string): string => `${id}.${language}`;

const treeFile = (key: string): string => `${cacheFolder()}/trees/${key}.json`;
const entriesFile = (): string => join(cacheFolder(), 'entries.jsonl');

/** Whether the tree of a text is kept, be it an old one. */
export const hasTree = (key: string): boolean => existsSync(treeFile(key));

/** What is kept of a text before its tree, in a line of its own, for pages that list it among many others. */
interface CachedSaid {
  digest: string;
  said: SaidEntry[];
}

/** Keeps a tree, without the positions of its nodes. */
export function writeTree(key: string, tree: CachedTree): void {
  mkdirSync(join(cacheFolder(), 'trees'), { recursive: true });
  const { digest, transcript } = tree;
  const before: CachedSaid = { digest, said: toSaid(transcript) };
  const lines = [before, { ...tree, transcript: toKept(transcript) } satisfies KeptTree];
  writeFileSync(treeFile(key), lines.map((each) => JSON.stringify(each)).join('\n'));
}

/** A tree in its file. */
interface KeptTree extends Omit<CachedTree, 'transcript'> {
  transcript: KeptNode;
}
/** A node in its file: a paragraph of plain text, as nearly all are, is that text, with half as much to write and read. */
type KeptNode = string | { type: string; children?: KeptNode[] };

function toKept(node: TranscriptNode): KeptNode {
  const children = 'children' in node ? (node.children as TranscriptNode[]) : undefined;
  const only = children?.length === 1 ? children[0] : undefined;
  if (node.type === 'paragraph' && only?.type === 'text') return only.value;
  const { position: _, ...kept } = node;
  return children ? { ...kept, children: children.map(toKept) } : kept;
}

/** The node that was kept, in whose place it is put. */
function fromKept(kept: KeptNode): unknown {
  if (typeof kept === 'string')
    return { type: 'paragraph', children: [{ type: 'text', value: kept }] };
  return kept.children ? Object.assign(kept, { children: kept.children.map(fromKept) }) : kept;
}

/** The tree of a text; undefined when it is not kept or was made of something else. */
export function readTree(key: string, digest: string): CachedTree | undefined {
  const kept = readIfOf<KeptTree>(key, digest, (lines) => lines.slice(lines.indexOf('\n') + 1));
  return kept && { ...kept, transcript: fromKept(kept.transcript) as Transcript };
}

/** What people said in a text; undefined when it is not kept or was made of something else. */
export function readSaid(key: string, digest: string): SaidEntry[] | undefined {
  return readIfOf<CachedSaid>(key, digest, (lines) => lines.slice(0, lines.indexOf('\n')))?.said;
}

function readIfOf<T extends { digest: string }>(
  key: string,
  digest: string,
  part: (lines: string) => string,
): T | undefined {
  try {
    const kept = JSON.parse(part(readFileSync(treeFile(key), 'utf8'))) as T;
    return kept.digest === digest ? kept : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

let last: { file: string; written: number; entries: Entries } | undefined;

/** Keeps all entries, one a line; a build that is broken off leaves the file as it was. */
export function writeEntries(entries: Entries): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const part = `${entriesFile()}.part`;
  const opened = openSync(part, 'w');
  // Line by line: all of them in one string would be as large as the entries themselves.
  for (const each of entries) writeSync(opened, `${JSON.stringify(each)}\n`);
  closeSync(opened);
  renameSync(part, entriesFile());
  last = undefined;
}

/** When entries were kept last, in milliseconds; undefined when they never were. */
export const entriesWritten = (): number | undefined =>
  statSync(entriesFile(), { throwIfNoEntry: false })?.mtimeMs;

/** All entries that are kept; read again when they were written again. */
export function readEntries(): Entries {
  const file = entriesFile();
  const written = entriesWritten();
  if (written === undefined) return new Map();
  if (last?.file !== file || last.written !== written) {
    const lines = readFileSync(file);
    const share = makeSharing();
    const entries: Entries = new Map();
    for (const [key, place] of placesOf(lines)) {
      const [, cached] = JSON.parse(lines.toString('utf8', ...place)) as [string, CachedEntry];
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
 * A function that reads one entry after the other of those that are kept now, for a build, in which nothing changes.
 * Where not all of them were read, as in a thread, only the one that is asked for is.
 */
export function entryReader(): (key: string) => CachedEntry | undefined {
  const isRead = last?.file === entriesFile() && last.written === entriesWritten();
  if (isRead) {
    const { entries } = last as { entries: Entries };
    return (key) => entries.get(key);
  }
  const at = places();
  return (key) => readLines([key], at)[0]?.[1];
}

/** One entry, as it is kept now. */
export const readEntry = (key: string): CachedEntry | undefined => entryReader()(key);

/** So many entries are read while their file is open: it is never open while somebody works with them. */
const AT_ONCE = 64;

/** Entries by their names, a few at a time: all of them would be a hundred megabytes. */
export function* eachEntry(keys: Iterable<string>): Generator<[key: string, cached: CachedEntry]> {
  const asked = [...keys];
  while (asked.length > 0) yield* readLines(asked.splice(0, AT_ONCE));
}

function readLines(keys: string[], at = places()): [key: string, cached: CachedEntry][] {
  if (at.size === 0) return [];
  const opened = openSync(entriesFile(), 'r');
  try {
    return keys.flatMap((key) => {
      const place = at.get(key);
      return place ? [readLine(opened, place)] : [];
    });
  } finally {
    closeSync(opened);
  }
}

function readLine(opened: number, [from, to]: [from: number, to: number]): [string, CachedEntry] {
  const line = Buffer.alloc(to - from);
  readSync(opened, line, 0, line.length, from);
  return JSON.parse(line.toString());
}

/** The names of all texts of which an entry is kept. */
export const entryKeys = (): string[] => [...places().keys()];

type Places = Map<string, [from: number, to: number]>;
let lastPlaces: { file: string; written: number; at: Places } | undefined;

/** Where the line of each entry begins and ends. */
function places(): Places {
  const file = entriesFile();
  const written = entriesWritten();
  if (written === undefined) return new Map();
  if (lastPlaces?.file !== file || lastPlaces.written !== written)
    lastPlaces = { file, written, at: placesOf(readFileSync(file)) };
  return lastPlaces.at;
}

function placesOf(lines: Buffer): Places {
  const at: Places = new Map();
  for (let from = 0, to = 0; ; from = to + 1) {
    to = lines.indexOf('\n', from);
    if (to < 0) return at;
    // A line begins `["<key>",`, and no key has a quote in it.
    at.set(lines.toString('utf8', from + 2, lines.indexOf('"', from + 2)), [from, to]);
  }
}
