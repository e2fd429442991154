/**
 * The archive as pages and search see it: transcripts and people, parsed once, sorted, cross-checked.
 * Beside content.config.ts, which declares the collections, the only module that imports `astro:content`.
 */

import { getCollection, getEntry } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import { readBundle, sha256 } from './bundle.ts';
import type { TranscriptEntry } from './entry.ts';
import { type CachedTree, contentFolder, treeFile } from './loaders.ts';
import type { Person } from './people.ts';
import { type PersonId, setAsideOf, type TranscriptRecord, toRecord } from './transcript/index.ts';

export type { ExchangeEntry, SpeakerEntry, TranscriptEntry } from './entry.ts';
export { cacheFolder } from './loaders.ts';
export { type Person, roleAt } from './people.ts';

/** One transcript with everything a page of it shows. */
export interface TranscriptPage extends Omit<CachedTree, 'digest'> {
  entry: TranscriptEntry;
}

/** All transcripts, newest first; the same date is ordered by time, then id. */
export async function getTranscripts(): Promise<TranscriptEntry[]> {
  const entries = (await getCollection('transcripts')).map(({ data }) => data);
  return entries.sort((a, b) => compare(sortKey(b), sortKey(a)) || compare(a.id, b.id));
}

/** One transcript with its tree. Throws for an unknown id. */
export async function getTranscript(id: string): Promise<TranscriptPage> {
  const stored = await getEntry('transcripts', id);
  if (!stored) throw new Error(`No transcript ${JSON.stringify(id)} in content/transcripts`);
  const { digest: _, ...tree } = readTree(id, stored.digest) ?? (await parseAgain(id));
  return { entry: stored.data, ...tree };
}

/** Changes whenever a transcript or a name does. */
export async function getDigest(): Promise<string> {
  const stored = await getCollection('transcripts');
  return sha256(
    stored
      .map(({ id, digest }) => `${id} ${digest}`)
      .sort()
      .join('\n'),
  );
}

/** Everyone in the authority file, by id, in order of name. */
export async function getPeople(): Promise<Map<PersonId, Person>> {
  const people = (await getCollection('people')).map(({ data }) => data);
  people.sort((a, b) => a.name.localeCompare(b.name, 'en') || compare(a.id, b.id));
  return new Map(people.map((person) => [person.id, person]));
}

/** The record of a transcript, as published at its `.json` address. */
export async function getRecord(id: string): Promise<TranscriptRecord> {
  const [{ transcript, receipts, setAside }, people] = await Promise.all([
    getTranscript(id),
    getPeople(),
  ]);
  return toRecord(transcript, {
    id,
    receipts,
    setAside,
    fullName: (person) => people.get(person)?.name,
  });
}

/** The source of a transcript, byte for byte, and its receipts. */
export function getSource(id: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${contentFolder()}/transcripts/${id}/${file}`));
}

function readTree(id: string, digest: string | number | undefined): CachedTree | undefined {
  const file = treeFile(id);
  const tree = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as CachedTree)
    : undefined;
  return tree?.digest === digest ? tree : undefined;
}

/** The cache was cleared since the content was loaded. */
async function parseAgain(id: string): Promise<CachedTree> {
  const { transcript, receipts, source, account } = readBundle(
    contentFolder(),
    id,
    await getPeople(),
  );
  if (!transcript || !account) throw new Error(`${id} has errors: run \`npm run check\``);
  return { digest: '', transcript, receipts, setAside: setAsideOf(receipts, source), account };
}

const sortKey = ({ meta }: TranscriptEntry): string => `${meta.date} ${meta.time ?? ''}`;
/** By code point, whatever the locale: the build is a function of its content. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
