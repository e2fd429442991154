/** `npm run doctor`: what deserves a look across the archive, as a table for people and as JSON for machines. Changes nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Bundle,
  bundleFiles,
  bundleIds,
  openFolder,
  readBundle,
  readPeople,
} from '../src/bundle.ts';
import { examinePeople } from '../src/doctor/people.ts';
import { examineTranscript } from '../src/doctor/transcript.ts';
import type { Person } from '../src/people.ts';
import type { Confidence } from '../src/transcript/index.ts';
import { type Finding, toJson, toText } from './doctor/report.ts';
import { understand } from './import/understand.ts';
import { readOptions } from './options.ts';

const USAGE = `Usage: npm run doctor -- [--json] [--content DIR]

Lists what deserves a look in the archive: turns by nobody known, questions and answers
without each other, very long questions, labels that were missed, missing fields, people
who may be one person or whom nobody names, sources that changed, much that was set aside,
transcripts that recognition is unsure of. It changes nothing.

  --json               an array of findings instead of the tables
  --content DIR        the content folder (default: content)

Exit codes: 0 nothing but notes; 1 something is wrong or deserves a look; 2 a wrong option.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readOptions(USAGE, {
    json: { type: 'boolean' },
    content: { type: 'string', default: 'content' },
  });
  if (asked.exit !== undefined) return asked.exit;
  const { findings, size } = await examine(asked.values.content);
  console.log(asked.values.json ? toJson(findings) : toText(findings, size));
  return findings.some(({ message }) => message.fatal !== undefined) ? 1 : 0;
}

/** All findings: of people's files, of transcripts in the order of their ids, of people among themselves. */
async function examine(
  content: string,
): Promise<{ findings: Finding[]; size: { transcripts: number; people: number } }> {
  const { people, messages: wrong } = readPeople(content);
  const findings: Finding[] = wrong.map(({ file, message }) => ({ file, message }));
  const mentions = new Map<string, string[]>();
  const ids = bundleIds(content);
  for (const id of ids) {
    const bundle = readBundle(openFolder(content, id), people);
    for (const person of new Set(Object.values(bundle.parsed?.meta.people ?? {})))
      mentions.set(person, [...(mentions.get(person) ?? []), id]);
    const confidence = await confidenceIn(content, bundle, people);
    for (const message of examineTranscript(bundle, confidence))
      findings.push({ file: fileOf(bundle, message.file), transcript: id, message });
  }
  for (const { person, message } of examinePeople(people, mentions))
    findings.push({ file: join(content, 'people', `${person}.md`), message });
  return { findings, size: { transcripts: ids.length, people: people.size } };
}

/** The Markdown, or the file beside it that a message is about. */
function fileOf({ file }: Bundle, other: string | undefined): string {
  return other ? join(dirname(file), other) : file;
}

/** How sure recognition is of the source today; not asked where somebody has corrected what it made. */
async function confidenceIn(
  content: string,
  { id, transcript, account }: Bundle,
  people: ReadonlyMap<string, Person>,
): Promise<Confidence | undefined> {
  const original = transcript && bundleFiles(openFolder(content, id))?.original;
  if (!original || !existsSync(original) || (account?.edited.length ?? 0) > 0) return undefined;
  const { language } = transcript.meta;
  const { result } = await understand(original, readFileSync(original), { language }, people);
  return result?.confidence;
}
