/** Bench of search: every engine over the same units of a corpus, asked the same queries, in Node and in a browser. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../browser.ts';
import { install, isInstalled } from '../../toolchain/install.mjs';
import { prepareCorpus, readDocuments } from './corpus.ts';
import { type BenchQuery, makeQueries } from './queries.ts';

/** Reads the options, measures the engines one after another, prints the tables and writes the JSON. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      /** One document a line; see corpus.ts. */
      corpus: { type: 'string' },
      docs: { type: 'string', default: '1000' },
      peers: { type: 'string', default: 'pagefind,minisearch' },
      /** Queries of each kind, those of them asked cold, and those typed letter by letter. */
      queries: { type: 'string', default: '300' },
      cold: { type: 'string', default: '20' },
      typed: { type: 'string', default: '20' },
      /** Milliseconds before each answer to a cold query. */
      delay: { type: 'string', default: '60' },
      /** What one set of queries may take: a slow engine answers fewer. */
      seconds: { type: 'string', default: '120' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      /** Keeps what is built here, and measures it again without building it again. */
      folder: { type: 'string' },
    },
  });
  const { corpus, json } = values;
  if (!corpus)
    throw new Error('--corpus: expected a file with one document a line, .jsonl or .jsonl.xz');
  const [docs, count, seed] = [Number(values.docs), Number(values.queries), Number(values.seed)];
  const settings = {
    cold: Number(values.cold),
    typed: Number(values.typed),
    delay: Number(values.delay),
    seconds: Number(values.seconds),
  };
  await installPeers();
  // These need the peers, which may have been installed just now.
  const { loadEngines } = await import('./engines/index.ts');
  const { buildEngine, measureEngine } = await import('./measure.ts');
  const { printReport } = await import('./report.ts');
  const { startServer } = await import('./server.ts');

  const engines = await loadEngines(values.peers.split(',').filter(Boolean));
  const folder = values.folder
    ? join(resolve(values.folder), `${basename(corpus)}-${docs}`)
    : mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  mkdirSync(folder, { recursive: true });
  const { sums, queries } = await prepare(corpus, docs, folder, count, seed);
  console.log(`${sums.documents} documents, ${sums.units} units, ${sums.characters} characters`);

  const server = await startServer(folder);
  const browser = await launchBrowser();
  const figures = [];
  try {
    for (const engine of engines) {
      console.log(`${engine.name}: building`);
      const build = await buildEngine(engine, folder);
      console.log(`${engine.name}: ${build.seconds.toFixed(1)} s; measuring`);
      const measured = await measureEngine(engine, folder, queries, { browser, server }, settings);
      figures.push({ build, ...measured });
      const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, Chromium ${browser.version()}`;
      const report = { machine, corpus: basename(corpus), ...sums, seed, settings, figures };
      if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    }
    printReport(figures);
  } finally {
    await browser.close();
    await server.close();
    if (!values.folder) rmSync(folder, { recursive: true, force: true });
  }
}

async function installPeers(): Promise<void> {
  const peers = {
    folder: import.meta.dirname,
    what: 'the engines to compare with (14 MB, once)',
    node: { program: process.execPath, version: process.versions.node },
  };
  if (!isInstalled(peers)) await install(peers, (line) => console.error(`verbatim: ${line}`));
}

async function prepare(
  corpus: string,
  docs: number,
  folder: string,
  count: number,
  seed: number,
): Promise<{ sums: Awaited<ReturnType<typeof prepareCorpus>>; queries: BenchQuery[] }> {
  const file = join(folder, 'corpus.jsonl');
  const sums = await prepareCorpus(corpus, docs, file);
  return { sums, queries: makeQueries([...readDocuments(file)], count, seed) };
}
