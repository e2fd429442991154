/** The command line of `npm run import`. A bad option throws a UsageError; the caller prints it and exits 2. */
import { parseArgs } from 'node:util';
import { encodingNamed, isoDay } from '../../src/transcript/index.ts';

export const USAGE = `Usage: npm run import -- [options] <file or folder…>

Reads transcripts, recognises who says what, and writes content/transcripts/<id>/.
A folder stands for the files in it and in its folders whose format can be read; hidden
files, other formats and links are passed over with a line each. A bad file stops no other.

  --dry-run            understand and print, write nothing to content/
  --verbose            of several files, too, print all that was understood and every note
  --json DIR           also write DIR/<input file name>.json, the record the site publishes
  --date YYYY-MM-DD    the day of the event, when the source does not print it
  --title TEXT         its title, likewise
  --language TAG       the language, when the file name does not end in .<tag>.txt (default: en)
  --encoding NAME      of files that are not UTF-8: windows-1251, koi8-r, utf-16le, …
  --max-size MB        read files up to this size, instead of the limit of their format
  --max-seconds N      give up on a PDF or Word document that takes longer to read (default: 60)
  --publisher NAME     who published the source
  --url URL            where
  --retrieved DATE     when it was fetched
  --content DIR        the content folder (default: content)
  --help               this text

Exit codes: 0 all imported, or in the archive already; 1 an input could not be imported;
2 a wrong option; 3 a transcript in the archive differs and was left as it is;
75 another import is at work on the same folder: nothing was done.`;

export class UsageError extends Error {}

export interface ImportOptions {
  inputs: string[];
  dryRun: boolean;
  verbose: boolean;
  json?: string;
  date?: string;
  title?: string;
  language?: string;
  encoding?: string;
  /** In bytes. */
  maxSize?: number;
  maxSeconds?: number;
  publisher?: string;
  url?: string;
  retrieved?: string;
  content: string;
}

/** Parses the arguments; undefined when help was asked for. */
export function parseOptions(args: string[]): ImportOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const {
    'dry-run': dryRun = false,
    verbose = false,
    'max-size': megabytes,
    'max-seconds': seconds,
    content = 'content',
    help: _,
    ...rest
  } = values;
  for (const name of ['date', 'retrieved'] as const) {
    const day = rest[name];
    if (day !== undefined && !isoDay.safeParse(day).success) {
      throw new UsageError(
        `Unexpected --${name} ${JSON.stringify(day)}, expected a day such as 2020-08-26`,
      );
    }
  }
  if (rest.url !== undefined && !/^https?:\/\/\S+$/.test(rest.url)) {
    throw new UsageError(
      `Unexpected --url ${JSON.stringify(rest.url)}, expected an http or https address`,
    );
  }
  if (rest.encoding !== undefined && !encodingNamed(rest.encoding)) {
    throw new UsageError(
      `Unexpected --encoding ${JSON.stringify(rest.encoding)}, expected a name such as windows-1251`,
    );
  }
  if (megabytes !== undefined && !(Number(megabytes) > 0)) {
    throw new UsageError(
      `Unexpected --max-size ${JSON.stringify(megabytes)}, expected a number of megabytes`,
    );
  }
  if (seconds !== undefined && !(Number(seconds) > 0)) {
    throw new UsageError(
      `Unexpected --max-seconds ${JSON.stringify(seconds)}, expected a number of seconds`,
    );
  }
  if (positionals.length === 0)
    throw new UsageError('Expected at least one file or folder to import');
  const maxSize = megabytes === undefined ? {} : { maxSize: Number(megabytes) * 1_000_000 };
  const maxSeconds = seconds === undefined ? {} : { maxSeconds: Number(seconds) };
  return { inputs: positionals, dryRun, verbose, content, ...maxSize, ...maxSeconds, ...rest };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        json: text,
        date: text,
        title: text,
        language: text,
        encoding: text,
        'max-size': text,
        'max-seconds': text,
        publisher: text,
        url: text,
        retrieved: text,
        content: text,
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
