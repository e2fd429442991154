/** `npm run import -- <file or folder…>`: sources → bundles in content/. See scripts/import/options.ts for its options and exit codes. */
import { setFlagsFromString } from 'node:v8';
import { readPeople } from '../src/bundle.ts';
import { formatMessages } from '../src/message-format.ts';
import { messages } from '../src/transcript/index.ts';
import { errorCode } from './import/file-errors.ts';
import { findInputs, type Input } from './import/inputs.ts';
import { type Lock, LockedError, takeLock } from './import/lock.ts';
import { type ImportOptions, parseOptions, USAGE, UsageError } from './import/options.ts';
import { countOn } from './import/progress.ts';
import { type Fate, lineOf, tableOf } from './import/report.ts';
import { importOne, type Run } from './import/run.ts';
import { recover, sweep } from './import/write.ts';

// Garbage may grow to a third of what is alive, not to a multiple of it: a file of 50 MB takes 0.8 GB so, and up to 1.0 else.
setFlagsFromString('--heap-growing-percent=30');

const EXIT = { ok: 0, failed: 1, usage: 2, differs: 3, locked: 75 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

process.exitCode = await main(process.argv.slice(2));

/** Runs the command and returns its exit code. */
async function main(args: string[]): Promise<Exit> {
  try {
    const options = parseOptions(args);
    if (options) return options.dryRun ? await importAll(options) : await importLocked(options);
    console.log(USAGE);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`);
      return EXIT.usage;
    }
    if (!(error instanceof LockedError)) throw error;
    console.error(error.message);
    return EXIT.locked;
  }
}

/** Holds the lock of the content folder, and first ends what an import that was killed left there. */
async function importLocked(options: ImportOptions): Promise<Exit> {
  const { content } = options;
  let lock: Lock;
  try {
    lock = takeLock(content);
    recover(content);
  } catch (error) {
    if (error instanceof LockedError) throw error;
    const message = messages.unwritable(content, errorCode(error));
    console.error(formatMessages(content, [message], ''));
    return EXIT.failed;
  }
  try {
    return await importAll(options, lock);
  } finally {
    lock.release();
  }
}

async function importAll(options: ImportOptions, lock?: Lock): Promise<Exit> {
  const { people, messages: wrong } = readPeople(options.content);
  for (const { file, message } of wrong) console.error(formatMessages(file, [message], ''));
  if (wrong.length > 0) return EXIT.failed;
  if (options.json !== undefined) sweep(options.json);
  const inputs = passOver(findInputs(options.inputs));
  const several = inputs.length > 1;
  const run: Run = { options, people, names: new Map(), detailed: !several || options.verbose };
  const counter = countOn(process.stderr, inputs.length);
  const lines = [];
  const fates: Fate[] = [];
  for (const [index, input] of inputs.entries()) {
    lock?.beat();
    counter.show(index + 1, input.path);
    const { row, printed, told } = await importOne(input, run);
    counter.clear();
    if (printed) console.log(several ? `${printed}\n` : printed);
    if (told) console.error(told);
    lines.push(lineOf(row));
    fates.push(row.fate);
  }
  if (several) console.log(tableOf(lines));
  if (fates.includes('failed')) return EXIT.failed;
  return fates.includes('differs') ? EXIT.differs : EXIT.ok;
}

/** Says which inputs are passed over, and returns the others. */
function passOver(inputs: Input[]): Exclude<Input, { skipped: string }>[] {
  return inputs.filter((input): input is Exclude<Input, { skipped: string }> => {
    if (!('skipped' in input)) return true;
    console.error(`${input.path} passed over: ${input.skipped}`);
    return false;
  });
}
