/** One input → what would be written and published; pure but for its arguments. */
import { basename } from 'node:path';
import { sha256 } from '../../src/bundle.ts';
import { cuesOf, knownLanguages } from '../../src/languages/recognition.ts';
import { formatPerson, type Person } from '../../src/people.ts';
import {
  type Account,
  account,
  check,
  formatOf,
  formatReceipts,
  type Meta,
  messages,
  type Recognized,
  read,
  recognize,
  setAsideOf,
  slugify,
  stringify,
  type Transcript,
  type TranscriptRecord,
  toRecord,
} from '../../src/transcript/index.ts';
import { endings } from './inputs.ts';
import type { ImportOptions } from './options.ts';

/** What import made of a file. Without `result` a fatal message says why. */
export interface Understood {
  messages: messages.Message[];
  /** Decoded text, for code frames. */
  source: string;
  result?: {
    /** The bundle's folder name; undefined without a date. */
    id?: string;
    transcript: Transcript;
    record: TranscriptRecord;
    account: Account;
    /** Files of the bundle by name. */
    files: Map<string, string | Uint8Array>;
    /** New files of the authority, by person id. */
    people: Map<string, string>;
  };
}

/** Reads and recognises a file. */
export function understand(
  path: string,
  bytes: Uint8Array,
  options: Pick<ImportOptions, 'date' | 'title' | 'language' | 'publisher' | 'url' | 'retrieved'>,
  people: ReadonlyMap<string, Person>,
): Understood {
  const language = options.language ?? languageOf(path) ?? 'en';
  const cues = cuesOf(language);
  if (!cues) return fail(messages.unknownLanguage(language, knownLanguages));
  const format = formatOf(path);
  if (!format) return fail(messages.unknownFormat(basename(path), endings()));
  const { root, source = '', messages: said } = read(bytes, format);
  if (!root) return { messages: said, source };
  const recognized = recognize(root, { cues, known: [...people.values()] });
  const transcript = toTranscript(recognized, language, bytes, options);
  const { receipts } = recognized;
  const accounted = account(source, transcript, receipts);
  const all = [
    ...said,
    ...recognized.messages.filter(
      ({ ruleId }) =>
        !(ruleId === 'missing-date' && options.date) &&
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
  const record = toRecord(transcript, {
    id: id ?? '',
    receipts,
    setAside,
    fullName: (person) => people.get(person)?.name,
  });
  const files = new Map<string, string | Uint8Array>([
    [`source.${language}.txt`, bytes],
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
      record,
      account: accounted,
      files,
      people: newPeople,
    },
  };
}

const fail = (message: messages.Message): Understood => ({ messages: [message], source: '' });

function toTranscript(
  { meta, people, sections }: Recognized,
  language: string,
  bytes: Uint8Array,
  { date, title, publisher, url, retrieved }: ImportOptionsOf,
): Transcript {
  const found: Meta = {
    ...meta,
    title: title ?? meta.title ?? '',
    date: date ?? meta.date ?? '',
    language,
    source: {
      file: `source.${language}.txt`,
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

/** `….en.txt` → en. */
function languageOf(path: string): string | undefined {
  return /\.([a-z]{2})\.[a-z]+$/i.exec(basename(path))?.[1]?.toLowerCase();
}

/** `<date>-<slug>`: a file that is already named so keeps its name. */
function idOf(path: string, date: string): string {
  const stem = basename(path).replace(/(?:\.[a-z]{2})?\.[a-z]+$/i, '');
  const rest = stem.startsWith(date) ? stem.slice(date.length) : stem;
  return `${date}-${slugify(rest)}`;
}
