/** `npm run generate`: writes an invented archive, for tests, screenshots and scale; the same seed gives the same bytes. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { generate } from './generate/archive.ts';
import { readOptions, refuse } from './options.ts';

const USAGE = `Usage: npm run generate -- --out DIR [--docs N] [--seed TEXT]

  --out DIR    the content folder to write; it must not hold transcripts yet
  --docs N     how many events, 60 unless told
  --seed TEXT  another seed, another archive; "verbatim" unless told

Everything in it is invented: countries, people, outlets, words. To look at it:

  CONTENT_DIR=DIR CACHE_DIR=.cache/generated npm run dev

Exit codes: 0 written; 1 nothing was written; 2 a wrong option.`;

process.exitCode = main();

function main(): number {
  const asked = readOptions(USAGE, {
    docs: { type: 'string', default: '60' },
    seed: { type: 'string', default: 'verbatim' },
    out: { type: 'string' },
  });
  if (asked.exit !== undefined) return asked.exit;
  const { docs, seed, out } = asked.values;
  if (!out) return refuse(USAGE, 'Unexpected call without --out, expected a folder to write');
  if (!/^[1-9]\d{0,5}$/.test(docs))
    return refuse(USAGE, `Unexpected --docs ${docs}, expected a number from 1 to 999999`);
  const folder = join(out, 'transcripts');
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`Unexpected transcripts in ${out}, expected none: nothing is ever written over.`);
    return 1;
  }
  const { events, transcripts } = generate({ docs: Number(docs), seed, out });
  console.log(`${events} events, ${transcripts} transcripts in ${out}`);
  return 0;
}
