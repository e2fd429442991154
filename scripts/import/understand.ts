/** One input → what would be written and published; pure but for its arguments. */
import { basename } from 'node:path';
import { sha256 } from '../../src/bundle.ts';
import type { Cues } from '../../src/languages/cues.ts';
import { canonicalTag, cuesOf } from '../../src/languages/recognition.ts';
import { formatPerson, type Person } from '../../src/people.ts';
import {
  type Account,
  account,
  type Confidence,
  check,
  type Format,
  formatOf,
  formatReceipts,
  isoDay,
  type Meta,
  messages,
  type Recognized,
  read,
  recognize,
  type SetAside,
  setAsideOf,
  slugify,
  stringify,
  type Transcript,
  type TranscriptRecord,
  toRecord,
} from '../../src/transcript/index.ts';
import { endings } from './inputs.ts';
import { foundLanguage, LANGUAGE_IN_NAME, toldLanguage } from './language.ts';
import type { ImportOptions } from './options.ts';
import { readApart } from './read-apart.ts';

/** What import made of a file. Without `result` a fatal message says why. */
export interface Understood {
  messages: messages.Message[];
  /** Decoded text, for code frames. */
  source: string;
  result?: {
    /** The bundle's folder name; undefined without a date. */
    id?: string;
    transcript: Transcript;
    confidence: Confidence;
    setAside: SetAside[];
    /** The name of somebody the authority file knows. */
    fullName: (person: string) => string | undefined;
    /** Made when it is asked for: it holds all that was said once more. */
    readonly record: TranscriptRecord;
    account: Account;
    /** Files of the bundle by name. */
    files: Map<string, string | Uint8Array>;
    /** New files of the authority, by person id. */
    people: Map<string, string>;
  };
}

type Options = Omit<ImportOptions, 'inputs' | 'dryRun' | 'verbose' | 'json' | 'content'>;

/** Reads and recognises a file, accounts for its words, and makes the files of its bundle. */
export async function understand(
  path: string,
  bytes: Uint8Array,
  options: Options,
  people: ReadonlyMap<string, Person>,
): Promise<Understood> {
  const found = await readAndRecognize(path, bytes, options, people);
  const { messages: said, source } = found;
  if (!('recognized' in found)) return found;
  const { recognized, language, original, rendered } = found;
  const dayInName = options.date || recognized.meta.date ? undefined : dateOf(path);
  if (dayInName) {
    recognized.meta.date = dayInName;
    said.push(messages.dateFromFileName(dayInName));
  }
  const transcript = toTranscript(recognized, { language, original, bytes }, options);
  const { receipts } = recognized;
  const accounted = account(source, transcript, receipts);
  const all = [
    ...said,
    ...recognized.messages.filter(
      ({ ruleId }) =>
        !(ruleId === 'missing-date' && transcript.meta.date) &&
        !(ruleId === 'missing-title' && options.title),
    ),
    ...check(transcript),
    ...accounted.lost.map(({ line, text, words }) =>
      messages.unaccountedWords(text, words, { line, column: 1 }),
    ),
  ];
  if (all.some(({ fatal }) => fatal)) return { messages: all, source };
  const { date } = transcript.meta;
  const id = date ? idOf(path, date) : undefined;
  const setAside = setAsideOf(receipts, source);
  const fullName = (person: string): string | undefined => people.get(person)?.name;
  const files = new Map<string, string | Uint8Array>([
    [original, bytes],
    ...(rendered ? ([[`source.${language}.txt`, source]] as const) : []),
    [`source.${language}.lines.tsv`, formatReceipts(receipts)],
    [`${language}.md`, stringify(transcript)],
  ]);
  const strangers = Object.entries(recognized.people).filter(([, person]) => !people.has(person));
  const newPeople = new Map(
    strangers.reverse().map(([name, person]) => [person, formatPerson({ name })]),
  );
  return {
    messages: all,
    source,
    result: {
      ...(id ? { id } : {}),
      transcript,
      confidence: recognized.confidence,
      setAside,
      fullName,
      get record() {
        const { confidence } = recognized;
        return toRecord(transcript, { id: id ?? '', receipts, setAside, confidence, fullName });
      },
      account: accounted,
      files,
      people: newPeople,
    },
  };
}

/** What recognition made of a file. The mdast stays in here: of a large file it takes much room. */
interface Found {
  messages: messages.Message[];
  source: string;
  recognized: Recognized;
  language: string;
  /** The name of the original in its bundle. */
  original: string;
  rendered: boolean;
}

async function readAndRecognize(
  path: string,
  bytes: Uint8Array,
  { language: given, encoding, maxSize: maxBytes, maxSeconds }: Options,
  people: ReadonlyMap<string, Person>,
): Promise<Found | Understood> {
  const told = toldLanguage(path, given);
  const tag = told === undefined ? undefined : canonicalTag(told);
  if (told !== undefined && tag === undefined) return fail(messages.unknownLanguage(told));
  const format = formatOf(path);
  if (!format) return fail(messages.unknownFormat(basename(path), endings()));
  const seconds = format.seconds === undefined ? Infinity : (maxSeconds ?? format.seconds);
  // Where nothing is to be ended, no thread is needed.
  const result =
    seconds === Infinity
      ? await read(bytes, format, { encoding, maxBytes })
      : await readApart(bytes, format, { encoding, maxBytes }, seconds);
  const { root, source = '', rendered = false, messages: said } = result;
  if (!root) return { messages: said, source };
  const { language, messages: asked } = tag ? { language: tag, messages: [] } : foundLanguage(root);
  const cues = cuesOf(language) as Cues;
  const recognized = recognize(root, { source, cues, known: [...people.values()] });
  const original = originalName(language, format, rendered);
  return { messages: [...said, ...asked], source, recognized, language, original, rendered };
}

const fail = (message: messages.Message): Understood => ({ messages: [message], source: '' });

function toTranscript(
  { meta, people, sections }: Recognized,
  { language, original, bytes }: { language: string; original: string; bytes: Uint8Array },
  { date, title, publisher, url, retrieved }: ImportOptionsOf,
): Transcript {
  const found: Meta = {
    ...meta,
    title: title ?? meta.title ?? '',
    date: date ?? meta.date ?? '',
    language,
    source: {
      file: original,
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
      ...(retrieved ? { retrieved } : {}),
      sha256: sha256(bytes),
    },
    people,
  };
  return { type: 'transcript', meta: found, children: sections };
}

type ImportOptionsOf = Pick<ImportOptions, 'date' | 'title' | 'publisher' | 'url' | 'retrieved'>;

/**
 * How the original is called in its bundle: by its format; plain text that is not UTF-8 is `….original.txt`,
 * because `source.<language>.txt` is what receipts point into.
 */
function originalName(language: string, format: Format, rendered: boolean): string {
  const [ending] = format.extensions;
  return `source.${language}${rendered && ending === '.txt' ? '.original' : ''}${ending}`;
}

/** `briefing-2021-03-04.txt` → 2021-03-04. */
function dateOf(path: string): string | undefined {
  const [day] = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path)) ?? [];
  return isoDay.safeParse(day).data;
}

/** `<date>-<slug>`: a file that is already named so keeps its name. */
function idOf(path: string, date: string): string {
  const stem = basename(path)
    .replace(LANGUAGE_IN_NAME, '')
    .replace(/\.[a-z]+$/i, '');
  const rest = stem.startsWith(date) ? stem.slice(date.length) : stem;
  return `${date}-${slugify(rest)}`;
}
