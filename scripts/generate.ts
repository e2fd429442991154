/** `npm run generate`: writes an invented archive, for tests, screenshots and scale; the same seed gives the same bytes. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generate } from './generate/archive.ts';

const USAGE = `Usage: npm run generate -- --out DIR [--docs N] [--seed TEXT]

  --out DIR    the content folder to write; it must not hold transcripts yet
  --docs N     how many events, 60 unless told
  --seed TEXT  another seed, another archive; "verbatim" unless told

Everything in it is invented: countries, people, outlets, words. To look at it:

  CONTENT_DIR=DIR CACHE_DIR=.cache/generated npm run dev

Exit codes: 0 written; 1 nothing was written; 2 a wrong option.`;

process.exitCode = main();

function main(): number {
  let values: { docs?: string; seed?: string; out?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        docs: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { docs = '60', seed = 'verbatim', out, help } = values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (!out) return refuse('Unexpected call without --out, expected a folder to write');
  if (!/^[1-9]\d{0,5}$/.test(docs))
    return refuse(`Unexpected --docs ${docs}, expected a number from 1 to 999999`);
  const folder = join(out, 'transcripts');
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`Unexpected transcripts in ${out}, expected none: nothing is ever written over.`);
    return 1;
  }
  const { events, transcripts } = generate({ docs: Number(docs), seed, out });
  console.log(`${events} events, ${transcripts} transcripts in ${out}`);
  return 0;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${USAGE}`);
  return 2;
}
