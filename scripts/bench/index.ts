/** `npm run bench -- <name> [options]`: performance, measured here and never in a test. One module a bench. */
import process from 'node:process';
import { refuse } from '../options.ts';

/** The table of benches. */
const BENCHES: Record<
  string,
  { about: string; load: () => Promise<{ run: (args: string[]) => Promise<void> }> }
> = {
  build: {
    about:
      '--docs N --seed TEXT --peers: build a generated archive of N events, twice; beside it, with Hugo and Eleventy',
    load: () => import('./build.ts'),
  },
  pages: {
    about:
      '--only TEXT --dist DIR: every kind of page by html-validate, the Nu checker and Lighthouse',
    load: () => import('./pages.ts'),
  },
  pictures: {
    about:
      '--dist DIR: pictures of every kind of page, small and large, by day, by night and on paper, into docs/pages',
    load: () => import('./pictures.ts'),
  },
  crash: {
    about: '--kills N --files N --seed N: kill an import at random instants, and look what is left',
    load: () => import('./crash.ts'),
  },
  import: {
    about:
      '--seed N --scale N: 100 MB of generated transcripts, one of 50 MB, a paragraph of 100,000 lines',
    load: () => import('./import.ts'),
  },
  search: {
    about:
      '--corpus FILE.jsonl[.xz] --docs N: search beside its peers; more options in search/index.ts',
    load: () => import('./search/index.ts'),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
try {
  if (bench) await (await bench.load()).run(args);
  else process.exitCode = refuse(usage(), `Unexpected bench "${name}"`);
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
  process.exitCode = refuse(usage(), message);
}

function usage(): string {
  const rows = Object.entries(BENCHES).map(([each, { about }]) => `  ${each.padEnd(10)} ${about}`);
  return `Usage: npm run bench -- <name> [options]\n\n${rows.join('\n')}`;
}
