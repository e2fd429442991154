/**
 * A bundle on disk: `content/transcripts/<id>/` with `<language>.md`, its source and its receipts.
 * Reads and judges it whole; the build's loader and the maintainer's commands share it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Named, parseNamed } from './authority.ts';
import { type Person, parsePerson } from './people.ts';
import {
  type Account,
  account,
  check,
  messages,
  parse,
  parseReceipts,
  type Receipt,
  slug,
  stringify,
  type Transcript,
  turnAt,
} from './transcript/index.ts';

type Message = messages.Message;

/** A bundle read, parsed and checked. `transcript` is absent when a message is fatal, `parsed` only when the Markdown is not ours. */
export interface Bundle {
  id: string;
  /** The text's language, by its file's name; '' when there is none. */
  language: string;
  /** Path of the Markdown file. */
  file: string;
  markdown: string;
  transcript?: Transcript;
  parsed?: Transcript;
  source: string;
  receipts: Receipt[];
  account?: Account;
  messages: Message[];
}

/** Ids of all bundles below a content folder, in code-point order. */
export function bundleIds(content: string): string[] {
  const folder = join(content, 'transcripts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The folder of an event: listed once, and each of its files read and hashed once. */
export interface EventFolder {
  id: string;
  path: string;
  /** The names of its files, in order. */
  names: string[];
  /** Reads a file by its path; throws where there is none. */
  read: (path: string) => Buffer;
  /** The SHA-256 of a file, in hexadecimal; throws where there is none. */
  digest: (path: string) => string;
}

/** Lists the folder of an event; throws when it cannot be read. */
export function openFolder(content: string, id: string): EventFolder {
  const path = join(content, 'transcripts', id);
  const read = oncePerFile((file) => readFileSync(file));
  return {
    id,
    path,
    names: readdirSync(path).sort(),
    read,
    digest: oncePerFile((file) => sha256(read(file))),
  };
}

/** A function that makes something of each file once. */
function oncePerFile<Made>(make: (file: string) => Made): (file: string) => Made {
  const known = new Map<string, Made>();
  return (file) => {
    const made = known.get(file) ?? make(file);
    known.set(file, made);
    return made;
  };
}

/** The languages of an event's texts: the preferred first, in their order, then the others by code point. */
export function bundleLanguages({ names }: EventFolder, preferred: string[] = []): string[] {
  const rank = (language: string): number => preferred.indexOf(language) + 1 || Infinity;
  return names
    .filter((name) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.md$/.test(name))
    .map((name) => name.slice(0, -'.md'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * The files of a bundle in one language, or in its first: `source` is the text that receipts point into,
 * `original` what it was read from, the same file where that is plain text.
 */
export function bundleFiles(
  folder: EventFolder,
  language = bundleLanguages(folder)[0],
): { file: string; source: string; original: string; receipts: string } | undefined {
  const { path, names } = folder;
  if (!language || !names.includes(`${language}.md`)) return undefined;
  const source = `source.${language}.txt`;
  const receipts = `source.${language}.lines.tsv`;
  const original =
    names.find(
      (each) => each.startsWith(`source.${language}.`) && each !== source && each !== receipts,
    ) ?? source;
  return {
    file: join(path, `${language}.md`),
    source: join(path, source),
    original: join(path, original),
    receipts: join(path, receipts),
  };
}

const decoder = new TextDecoder();

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** First steps of addresses that pages of the site have taken. */
const RESERVED = new Set([
  '404',
  'about',
  'accent',
  'events',
  'index',
  'kinds',
  'outlets',
  'people',
  'places',
  'search',
  'theme',
  'topics',
]);

/** Whether a bundle's folder name can be its address; two or three letters alone are a language. */
const isId = (id: string): boolean =>
  slug.safeParse(id).success && !RESERVED.has(id) && !/^[a-z]{2,3}$/.test(id);

/**
 * Reads a bundle and judges it against the laws.
 * @param language Of an event's texts the one in this language; the first unless told.
 */
export function readBundle(
  folder: EventFolder,
  people: ReadonlyMap<string, Person>,
  language = bundleLanguages(folder)[0] ?? '',
): Bundle {
  const { id, path, read, digest } = folder;
  const files = isId(id) ? bundleFiles(folder, language) : undefined;
  if (!files) {
    const missing = isId(id)
      ? messages.missingFile('<language>.md', undefined)
      : messages.invalidId(id);
    return {
      id,
      language,
      file: path,
      markdown: '',
      source: '',
      receipts: [],
      messages: [missing],
    };
  }
  const markdown = read(files.file).toString('utf8');
  const { transcript, messages: parsed } = parse(markdown);
  const found = [...parsed];
  const readFile = (path: string): Buffer => {
    try {
      return read(path);
    } catch (error) {
      if (existsSync(path)) throw error;
      found.push(messages.missingFile(basename(path), undefined));
      return Buffer.of();
    }
  };
  const [bytes, tsv] = [readFile(files.source), readFile(files.receipts)];
  const bundle: Bundle = {
    id,
    language,
    file: files.file,
    markdown,
    source: '',
    receipts: [],
    messages: found,
  };
  if (!transcript) return bundle;
  bundle.parsed = transcript;
  bundle.source = decoder.decode(bytes);
  bundle.receipts = tsv.length > 0 ? parseReceipts(tsv.toString('utf8')) : [];
  const { file } = transcript.meta.source;
  if (file !== basename(files.original)) found.push(messages.missingFile(file, undefined));
  const original = files.original === files.source ? bytes : readFile(files.original);
  // A file that is not there is judged as one with nothing in it.
  const hash = original.length > 0 ? digest(files.original) : sha256(original);
  bundle.account = account(bundle.source, transcript, bundle.receipts);
  found.push(...check(transcript), ...judge(transcript, markdown, hash, bundle.account, people));
  if (!found.some(({ fatal }) => fatal)) bundle.transcript = transcript;
  return bundle;
}

/** What needs more than the tree: its form, its source, its people. */
function judge(
  transcript: Transcript,
  markdown: string,
  hash: string,
  { lost, edited }: Account,
  people: ReadonlyMap<string, Person>,
): Message[] {
  const { meta } = transcript;
  const canonical = stringify(transcript);
  const top = { line: 1, column: 1 };
  return [
    ...(canonical === markdown
      ? []
      : [messages.notCanonical(firstDifference(markdown, canonical))]),
    ...(meta.source.sha256 === hash ? [] : [messages.changedSource(meta.source.file, top)]),
    ...Object.entries(meta.people)
      .filter(([, person]) => !people.has(person))
      .map(([name, person]) => messages.unknownPerson(name, person, top)),
    ...lost.map(({ line, text, words }) =>
      inFile(meta.source.file, messages.unaccountedWords(text, words, { line, column: 1 })),
    ),
    ...edited.map((anchor) => {
      const turn = turnAt(transcript, anchor);
      if (turn) return messages.editedTurn(anchor, turn.position?.start);
      return anchor === 'title'
        ? messages.editedTurn(anchor, top)
        : messages.lostAnchor(anchor, top);
    }),
  ];
}

/** A message about another file of the bundle. */
function inFile(name: string, message: Message): Message {
  message.file = name;
  return message;
}

/** Line and column at which two texts part. */
function firstDifference(a: string, b: string): { line: number; column: number } {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const before = a.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What an authority folder holds, by id in code-point order, and what is wrong with it. */
function readFolder<T extends { id: string }>(
  content: string,
  name: string,
  parse: (id: string, markdown: string) => { entry?: T | undefined; messages: Message[] },
): { entries: Map<string, T>; messages: { file: string; message: Message }[] } {
  const folder = join(content, name);
  const entries = new Map<string, T>();
  const found: { file: string; message: Message }[] = [];
  for (const each of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!each.endsWith('.md')) continue;
    const file = join(folder, each);
    const { entry, messages } = parse(each.slice(0, -'.md'.length), readFileSync(file, 'utf8'));
    if (entry) entries.set(entry.id, entry);
    found.push(...messages.map((message) => ({ file, message })));
  }
  return { entries, messages: found };
}

/** The authority file of people. */
export function readPeople(content: string): {
  people: Map<string, Person>;
  messages: { file: string; message: Message }[];
} {
  const { entries, messages } = readFolder(content, 'people', (id, markdown) => {
    const { person, messages } = parsePerson(id, markdown);
    return { entry: person, messages };
  });
  return { people: entries, messages };
}

/** The outlets or the topics. */
export function readNamed(
  content: string,
  folder: 'outlets' | 'topics',
): { named: Map<string, Named>; messages: { file: string; message: Message }[] } {
  const { entries, messages } = readFolder(content, folder, (id, markdown) => {
    const { named, messages } = parseNamed(id, markdown);
    return { entry: named, messages };
  });
  return { named: entries, messages };
}
