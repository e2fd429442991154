/** `npm run import -- <file…>`: sources → bundles in content/. See scripts/import/options.ts for its options and exit codes. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleIds, readPeople } from '../src/bundle.ts';
import { formatMessages } from '../src/message-format.ts';
import { formatOf, messages } from '../src/transcript/index.ts';
import { findInputs, type Input } from './import/inputs.ts';
import { type ImportOptions, parseOptions, USAGE, UsageError } from './import/options.ts';
import { fate, refusal, summary, told } from './import/report.ts';
import { type Understood, understand } from './import/understand.ts';
import { replace, sweep, writeBundle, writeNew } from './import/write.ts';

const EXIT = { ok: 0, failed: 1, usage: 2, differs: 3 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

process.exitCode = await main(process.argv.slice(2));

/** Runs the command and returns its exit code. */
async function main(args: string[]): Promise<Exit> {
  try {
    const options = parseOptions(args);
    if (options) return await importAll(options);
    console.log(USAGE);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
}

async function importAll(options: ImportOptions): Promise<Exit> {
  if (!options.dryRun)
    for (const folder of ['transcripts', 'people']) sweep(join(options.content, folder));
  const inputs = findInputs(options.inputs);
  const exits: Exit[] = [];
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) console.log(`\n[${index + 1}/${inputs.length}]`);
    exits.push(await importOne(input, options));
  }
  if (inputs.length > 1) {
    const count = (exit: Exit): number => exits.filter((each) => each === exit).length;
    console.log(
      `\n${count(EXIT.ok)} understood, ${count(EXIT.failed)} failed, ${count(EXIT.differs)} differ from the archive`,
    );
  }
  return exits.includes(EXIT.failed)
    ? EXIT.failed
    : exits.includes(EXIT.differs)
      ? EXIT.differs
      : EXIT.ok;
}

async function importOne(input: Input, options: ImportOptions): Promise<Exit> {
  const { path } = input;
  console.log(path);
  if ('message' in input) return report(path, { messages: [input.message], source: '' });
  const { people, messages: wrong } = readPeople(options.content);
  for (const { file, message } of wrong) console.error(formatMessages(file, [message], ''));
  if (wrong.length > 0) return EXIT.failed;
  const tooLarge = sizeRefusal(path, options);
  if (tooLarge) return report(path, { messages: [tooLarge], source: '' });
  const understood = await understand(path, readFileSync(path), options, people);
  if (!understood.result) return report(path, understood);
  console.log(summary(understood.result));
  if (options.json !== undefined) writeJson(options.json, path, understood.result);
  const exit = report(path, understood);
  return exit === EXIT.ok && !options.dryRun ? publish(path, understood.result, options) : exit;
}

/** Judged before a byte is read. */
function sizeRefusal(path: string, { maxSize }: ImportOptions): messages.Message | undefined {
  const { size } = statSync(path);
  const limit = maxSize ?? formatOf(path)?.limit ?? size;
  return size > limit ? messages.fileTooLarge(size, limit) : undefined;
}

function report(path: string, understood: Understood): Exit {
  const text = told(path, understood);
  if (text) console.error(text);
  return understood.result ? EXIT.ok : EXIT.failed;
}

function writeJson(
  folder: string,
  path: string,
  { record }: NonNullable<Understood['result']>,
): void {
  mkdirSync(folder, { recursive: true });
  replace(join(folder, `${basename(path)}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** People first: a transcript that names nobody unknown is whole at every instant. */
function publish(
  path: string,
  { id, files, people, transcript }: NonNullable<Understood['result']>,
  { content }: ImportOptions,
): Exit {
  if (!id || !transcript.meta.title) {
    const missing = id ? messages.titleNeeded() : messages.dateNeeded();
    console.error(formatMessages(path, [missing], ''));
    return EXIT.failed;
  }
  const folder = join(content, 'transcripts', id);
  if (!bundleIds(content).includes(id)) {
    for (const [person, markdown] of people)
      writeNew(join(content, 'people', `${person}.md`), markdown);
  }
  const outcome = writeBundle(folder, files);
  if (outcome.status !== 'differs') console.log(fate(folder, outcome));
  else console.error(refusal(outcome));
  return outcome.status === 'differs' ? EXIT.differs : EXIT.ok;
}
