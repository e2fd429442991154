/**
 * A bundle on disk: `content/transcripts/<id>/` with `<language>.md`, its source and its receipts.
 * Reads and judges it whole; the build's loader and the maintainer's commands share it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/**
 * The files of a bundle: `source` is the text that receipts point into, `original` what it was read from,
 * the same file where that is plain text. Its first language in code-point order until one event has several.
 */
export function bundleFiles(
  content: string,
  id: string,
): { file: string; source: string; original: string; receipts: string } | undefined {
  const folder = join(content, 'transcripts', id);
  const names = readdirSync(folder).sort();
  const name = names.find((each) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.md$/.test(each));
  if (!name) return undefined;
  const language = name.slice(0, -'.md'.length);
  const source = `source.${language}.txt`;
  const receipts = `source.${language}.lines.tsv`;
  const original =
    names.find(
      (each) => each.startsWith(`source.${language}.`) && each !== source && each !== receipts,
    ) ?? source;
  return {
    file: join(folder, name),
    source: join(folder, source),
    original: join(folder, original),
    receipts: join(folder, receipts),
  };
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** First steps of addresses that pages of the site have taken. */
const RESERVED = new Set(['404', 'about', 'events', 'index', 'people', 'search', 'theme']);

/** Whether a bundle's folder name can be its address. */
const isId = (id: string): boolean => slug.safeParse(id).success && !RESERVED.has(id);

/** Reads a bundle and judges it against the laws. Throws only when the folder cannot be read. */
export function readBundle(
  content: string,
  id: string,
  people: ReadonlyMap<string, Person>,
): Bundle {
  const files = isId(id) ? bundleFiles(content, id) : undefined;
  if (!files) {
    const missing = isId(id)
      ? messages.missingFile('<language>.md', undefined)
      : messages.invalidId(id);
    return {
      id,
      file: join(content, 'transcripts', id),
      markdown: '',
      source: '',
      receipts: [],
      messages: [missing],
    };
  }
  const markdown = readFileSync(files.file, 'utf8');
  const { transcript, messages: parsed } = parse(markdown);
  const found = [...parsed];
  const readFile = (path: string): Buffer => {
    if (existsSync(path)) return readFileSync(path);
    found.push(messages.missingFile(basename(path), undefined));
    return Buffer.of();
  };
  const [bytes, tsv] = [readFile(files.source), readFile(files.receipts)];
  const bundle: Bundle = {
    id,
    file: files.file,
    markdown,
    source: '',
    receipts: [],
    messages: found,
  };
  if (!transcript) return bundle;
  bundle.parsed = transcript;
  bundle.source = new TextDecoder().decode(bytes);
  bundle.receipts = tsv.length > 0 ? parseReceipts(tsv.toString('utf8')) : [];
  const { file } = transcript.meta.source;
  if (file !== basename(files.original)) found.push(messages.missingFile(file, undefined));
  const original = files.original === files.source ? bytes : readFile(files.original);
  bundle.account = account(bundle.source, transcript, bundle.receipts);
  found.push(
    ...check(transcript),
    ...judge(transcript, markdown, sha256(original), bundle.account, people),
  );
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

/** The authority file, by id in code-point order, and what is wrong with it. */
export function readPeople(content: string): {
  people: Map<string, Person>;
  messages: { file: string; message: Message }[];
} {
  const folder = join(content, 'people');
  const people = new Map<string, Person>();
  const found: { file: string; message: Message }[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith('.md')) continue;
    const file = join(folder, name);
    const { person, messages: said } = parsePerson(
      name.slice(0, -'.md'.length),
      readFileSync(file, 'utf8'),
    );
    if (person) people.set(person.id, person);
    found.push(...said.map((message) => ({ file, message })));
  }
  return { people, messages: found };
}
