/** Imports one input of a run: reads it, understands it, writes it, and says what became of it. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatMessages } from '../../src/message-format.ts';
import { type Person, parsePerson } from '../../src/people.ts';
import { formatOf, messages } from '../../src/transcript/index.ts';
import { compareBundle } from './compare.ts';
import { errorCode } from './file-errors.ts';
import type { Input } from './inputs.ts';
import type { ImportOptions } from './options.ts';
import { type Fate, type Row, refusal, summary, told } from './report.ts';
import { type Understood, understand } from './understand.ts';
import { replace, writeArrival } from './write.ts';

/** What the files of a run share. */
export interface Run {
  options: ImportOptions;
  /** The authority file, with the people that this run has added. */
  people: Map<string, Person>;
  /** Names that files of this run have taken, in lower case, and by which file. */
  names: Map<string, string>;
  /** Print all that was understood, every note and every difference. */
  detailed: boolean;
}

/** What became of an input, and what to print about it. */
export interface Imported {
  row: Row;
  /** For the standard output; '' when nothing. */
  printed: string;
  /** For the standard error; '' when nothing. */
  told: string;
}

type Result = NonNullable<Understood['result']>;

/** Imports one input. Never throws for what a file or a disk may do. */
export async function importOne(
  input: Exclude<Input, { skipped: string }>,
  run: Run,
): Promise<Imported> {
  const { path } = input;
  const understood = 'message' in input ? refuse(input.message) : await load(path, run);
  const { result } = understood;
  const said = told(path, understood, run.detailed);
  const heading = run.detailed && result ? `${path}\n${summary(result)}` : '';
  if (!result)
    return {
      row: { path, fate: 'failed', messages: understood.messages },
      printed: run.detailed ? path : '',
      told: said,
    };
  const { fate, printed = '', refused, message } = keep(path, result, run);
  const all = message ? [...understood.messages, message] : understood.messages;
  return {
    row: { path, fate, result, messages: all },
    printed: [heading, run.detailed ? printed : ''].filter(Boolean).join('\n'),
    told: [said, refused ?? (message && formatMessages(path, [message], ''))]
      .filter(Boolean)
      .join('\n'),
  };
}

const refuse = (message: messages.Message): Understood => ({ messages: [message], source: '' });

/** Reads a file, whose size is judged before a byte of it is read. */
async function load(path: string, { options, people }: Run): Promise<Understood> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    const limit = options.maxSize ?? formatOf(path)?.limit ?? size;
    if (size > limit) return refuse(messages.fileTooLarge(size, limit));
    bytes = readFileSync(path);
  } catch (error) {
    return refuse(messages.unreadable(errorCode(error)));
  }
  return understand(path, bytes, options, people);
}

/** What was done with a result; `refused` is a whole text, `message` one about the input. */
interface Kept {
  fate: Fate;
  printed?: string;
  refused?: string;
  message?: messages.Message;
}

/** The record first, then the bundle. */
function keep(path: string, result: Result, run: Run): Kept {
  const { json, dryRun, content } = run.options;
  const record = json === undefined ? undefined : join(json, `${basename(path)}.json`);
  const folder = join(content, 'transcripts', result.id ?? '');
  let writing = record ?? folder;
  try {
    if (json !== undefined && record !== undefined) {
      const other = take(record, path, run);
      if (other !== undefined)
        return { fate: 'failed', message: messages.takenName(record, other) };
      mkdirSync(json, { recursive: true });
      replace(record, `${JSON.stringify(result.record, null, 2)}\n`);
    }
    if (dryRun) return { fate: 'understood' };
    writing = folder;
    return publish(path, result, folder, run);
  } catch (error) {
    return { fate: 'failed', message: messages.unwritable(writing, errorCode(error)) };
  }
}

/** The other file of this run that has taken a name, if one has. */
function take(name: string, path: string, { names }: Run): string | undefined {
  const key = name.toLowerCase();
  const other = names.get(key);
  if (other === undefined) names.set(key, path);
  return other;
}

function publish(
  path: string,
  { id, files, people, transcript }: Result,
  folder: string,
  run: Run,
): Kept {
  if (!id) return { fate: 'failed', message: messages.dateNeeded() };
  if (!transcript.meta.title) return { fate: 'failed', message: messages.titleNeeded() };
  const comparison = compareBundle(folder, files, run.people);
  const other = take(folder, path, run);
  if (comparison.status === 'same')
    return {
      fate: 'there already',
      printed: `  → ${folder}/ holds just this already: nothing to do`,
    };
  if (comparison.status === 'differs')
    return other === undefined
      ? { fate: 'differs', refused: refusal(comparison, run.detailed) }
      : { fate: 'failed', message: messages.takenName(folder, other) };
  writeArrival(run.options.content, { id, files, people });
  addPeople(people, run);
  return { fate: 'written', printed: `  → written to ${folder}/` };
}

/** People of the run, by id in code-point order as readPeople has them: a rerun sees them in the same order. */
function addPeople(added: ReadonlyMap<string, string>, { people }: Run): void {
  if (added.size === 0) return;
  for (const [id, markdown] of added) {
    const { person } = parsePerson(id, markdown);
    if (person && !people.has(id)) people.set(id, person);
  }
  const sorted = [...people].sort(([a], [b]) => (a < b ? -1 : 1));
  people.clear();
  for (const [id, person] of sorted) people.set(id, person);
}
