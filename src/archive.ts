/**
 * The archive as pages and search see it: transcripts and people, parsed once, sorted, cross-checked.
 * Beside content.config.ts, which declares the collections, the only module that imports `astro:content`.
 */

import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { Named } from './authority.ts';
import { readNamed } from './bundle.ts';
import { type CachedTree, keyOf } from './cache.ts';
import { type CachedEntry, entryReader, readEntries, readEntry, saidReader } from './entries.ts';
import type { SaidEntry, TranscriptEntry } from './entry.ts';
import { lastFew } from './last-few.ts';
import { treeOf } from './load-texts.ts';
import { contentFolder } from './loaders.ts';
import type { Person } from './people.ts';
import { languages as siteLanguages } from './site.ts';
import { type PersonId, stringify, type TranscriptRecord, toRecord } from './transcript/index.ts';

export type { Named } from './authority.ts';
export type { ExchangeEntry, SaidEntry, SpeakerEntry, TranscriptEntry } from './entry.ts';
export { type Person, type Role, roleAt, type Voices } from './people.ts';

/** One transcript with everything a page of it shows. */
export interface TranscriptPage extends Omit<CachedTree, 'digest'> {
  entry: TranscriptEntry;
}

/** During a build nothing changes: what every page asks is then worked out once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (!import.meta.env.PROD) return make();
    made ??= make();
    return made;
  };
}

/** Every text of every event, newest first; the same date is ordered by time, then id. */
const getTexts = once(async (): Promise<TranscriptEntry[]> => {
  const entries = [...readEntries().values()].map(({ entry }) => entry);
  return entries.sort((a, b) => compare(sortKey(b), sortKey(a)) || compare(a.id, b.id));
});

/** All events, newest first, each in its first language. */
export const getTranscripts = once(async () => (await getTexts()).filter(({ below }) => !below));

const eventsIn = new Map(
  siteLanguages.map((language) => [
    language,
    once(async () => {
      const texts = await getTexts();
      return texts.filter(({ below, languages, meta }) =>
        languages.includes(language) ? meta.language === language : below === '',
      );
    }),
  ]),
);

/** All events as a reader of one language lists them: in that language where there is a text in it, else in their first. */
export const getEvents = (language: string): Promise<TranscriptEntry[]> =>
  eventsIn.get(language)?.() ?? getTranscripts();

/** The pages of an event name its texts and its neighbours, each of them: so many entries are kept for the next page. */
const lastEntries = lastFew<CachedEntry | undefined>(8);
let entryOf: ReturnType<typeof entryReader> | undefined;

function storedText(key: string): CachedEntry | undefined {
  if (!import.meta.env.PROD) return readEntry(key);
  entryOf ??= entryReader();
  const read = entryOf;
  return lastEntries(key, () => read(key));
}

/** The entry of a text, by its name in the cache. */
export const getEntry = (key: string): TranscriptEntry | undefined => storedText(key)?.entry;

/** All texts of one event, its first language first. */
export async function getLanguages({ id, languages }: TranscriptEntry): Promise<TranscriptEntry[]> {
  return languages.flatMap((language) => getEntry(keyOf(id, language)) ?? []);
}

const firstLanguages = once(
  async () => new Map((await getTranscripts()).map(({ id, meta }) => [id, meta.language])),
);

/** The pages of one event are made in a row, some of two of its texts: so many trees are kept for the next of them. */
const lastTranscripts = lastFew<Promise<TranscriptPage>>(4);

/** One transcript with its tree, in a language or in its first. Throws for an unknown one. */
export async function getTranscript(id: string, language?: string): Promise<TranscriptPage> {
  const tongue = language ?? (await firstLanguages()).get(id) ?? '';
  if (!import.meta.env.PROD) return readTranscript(id, tongue);
  return lastTranscripts(keyOf(id, tongue), () => readTranscript(id, tongue));
}

async function readTranscript(id: string, language: string): Promise<TranscriptPage> {
  const stored = knownText(id, language);
  const { digest: _, ...tree } = treeOf(contentFolder(), stored, await getPeople());
  return { entry: stored.entry, ...tree };
}

let readSaid: ReturnType<typeof saidReader> | undefined;

/** What people said in a text, in its order, without the rest of its tree. Throws for an unknown text. */
export function getSaid(id: string, language: string): SaidEntry[] {
  if (!import.meta.env.PROD || !readSaid) readSaid = saidReader();
  return readSaid(keyOf(id, language)) ?? unknownText(id, language);
}

function knownText(id: string, language: string): CachedEntry {
  const key = keyOf(id, language);
  return storedText(key) ?? unknownText(id, language);
}

function unknownText(id: string, language: string): never {
  const key = JSON.stringify(keyOf(id, language));
  throw new Error(`No transcript ${key} in content/transcripts`);
}

/** Everyone in the authority file, by id, in order of name. */
export const getPeople = once(async (): Promise<Map<PersonId, Person>> => {
  const people = (await getCollection('people')).map(({ data }) => data);
  const { compare: inOrder } = new Intl.Collator('en');
  people.sort((a, b) => inOrder(a.name, b.name) || compare(a.id, b.id));
  return new Map(people.map((person) => [person.id, person]));
});
/** The news organisations that ask. */
export const getOutlets = once(
  async (): Promise<Map<string, Named>> => readNamed(contentFolder(), 'outlets').named,
);
/** The topics that are looked for. */
export const getTopics = once(
  async (): Promise<Map<string, Named>> => readNamed(contentFolder(), 'topics').named,
);

/** The record of a transcript, as published at its `.json` address. */
export async function getRecord(id: string, language?: string): Promise<TranscriptRecord> {
  const [{ transcript, receipts, setAside }, people] = await Promise.all([
    getTranscript(id, language),
    getPeople(),
  ]);
  return toRecord(transcript, {
    id,
    receipts,
    setAside,
    fullName: (person) => people.get(person)?.name,
  });
}

/** The record in its Markdown form, the one that people edit: their file, or where it has another form, what its tree is written as. */
export async function getMarkdown(
  id: string,
  language?: string,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const { transcript, entry, isCanonical } = await getTranscript(id, language);
  return isCanonical ? getSource(id, `${entry.meta.language}.md`) : stringify(transcript);
}

/** A file of a bundle, byte for byte: a source, its receipts, a text in its canonical form. */
export const getSource = (id: string, file: string): Uint8Array<ArrayBuffer> =>
  readFileSync(`${contentFolder()}/transcripts/${id}/${file}`);

const decoder = new TextDecoder();
/** The text of a source that receipts point into. */
export const getSourceText = (id: string, language: string): string =>
  decoder.decode(getSource(id, `source.${language}.txt`));

const sortKey = ({ meta }: TranscriptEntry): string => `${meta.date} ${meta.time ?? ''}`;
/** By code point, whatever the locale: the build is a function of its content. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
