/** All that is measured of one engine: its build, its answers in Node and in a browser, cold and warm. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { type Cold, measureTyping, openEngine, searchCold, type Typing } from './browser.ts';
import type { BuildReport } from './build-child.ts';
import { bundleAdapter } from './bundle.ts';
import type { CreateAdapter, Engine } from './engines/engine.ts';
import { documentRankOf, qualityOf, rankOf, type Spread, spreadOf } from './figures.ts';
import { type Weight, weigh } from './files.ts';
import { type BenchQuery, KINDS, type Kind } from './queries.ts';
import { type Replayed, replay } from './replay.ts';
import type { BenchServer } from './server.ts';

export interface Settings {
  /** Cold queries of each kind. */
  cold: number;
  /** Queries typed letter by letter. */
  typed: number;
  /** Milliseconds before each answer, for cold queries and typing. */
  delay: number;
  /** Seconds that a set of queries may take. */
  seconds: number;
}

export interface Quality {
  queries: number;
  mrr: number;
  recall: number;
  /** The same for the document the unit is in. */
  documentMrr: number;
}

export interface KindFigures extends Quality {
  kind: Kind;
  /** In ms: as caches fill, and again when they are full. */
  browser: { first: Spread; warm: Spread };
  node?: { first: Spread; warm: Spread };
  cold?: { queries: number } & Record<keyof Cold, Spread>;
}

export interface EngineFigures {
  engine: string;
  build: BuildReport & Weight;
  kinds: KindFigures[];
  typing?: Typing;
}

/** Builds what is not there yet, in a process of its own. */
export async function buildEngine(
  { name, adapter }: Engine,
  folder: string,
): Promise<BuildReport & Weight> {
  const home = join(folder, name);
  const report = join(home, 'build.json');
  if (!existsSync(report)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const child = join(import.meta.dirname, 'build-child.ts');
    const args = [child, name, join(folder, 'corpus.jsonl'), join(home, 'index'), report];
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=16000', ...args], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The build of ${name} failed`);
    const built = JSON.parse(readFileSync(report, 'utf8')) as BuildReport;
    writeFileSync(report, JSON.stringify({ ...built, ...(await weigh(join(home, 'index'))) }));
  }
  await bundleAdapter(adapter, join(home, 'adapter'));
  return JSON.parse(readFileSync(report, 'utf8')) as BuildReport & Weight;
}

/** Everything about one engine that is built. */
export async function measureEngine(
  engine: Engine,
  folder: string,
  queries: readonly BenchQuery[],
  { browser, server }: { browser: Browser; server: BenchServer },
  settings: Settings,
): Promise<Omit<EngineFigures, 'build'>> {
  const sets = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    set: queries.filter((query) => query.kind === kind),
  }));
  const inNode = engine.inNode ? await replayInNode(engine, folder, sets, settings) : undefined;
  const page = await openEngine(browser, server, engine);
  const kinds: KindFigures[] = [];
  for (const { kind, set } of sets) {
    const input = { queries: set, seconds: settings.seconds };
    const first = await page.evaluate(replay, input);
    const warm = await page.evaluate(replay, input);
    const cold: Cold[] = [];
    for (const query of set.slice(0, settings.cold))
      cold.push(await searchCold(browser, server, engine, query, settings.delay));
    const node = inNode?.get(kind);
    kinds.push({
      kind,
      ...judge(set, first),
      browser: { first: spreadOf(first.milliseconds), warm: spreadOf(warm.milliseconds) },
      ...(node && { node }),
      ...(cold.length && { cold: { queries: cold.length, ...spreadCold(cold) } }),
    });
  }
  await page.context().close();
  const typed = queries.filter(({ kind }) => kind === 'keywords').slice(0, settings.typed);
  const typing = await measureTyping(browser, server, engine, typed, settings.delay);
  return { engine: engine.name, kinds, ...(typed.length && { typing }) };
}

async function replayInNode(
  { name, adapter }: Engine,
  folder: string,
  sets: { kind: Kind; set: BenchQuery[] }[],
  { seconds }: Settings,
): Promise<Map<Kind, { first: Spread; warm: Spread }>> {
  const { default: create } = (await import(`./adapters/${adapter}`)) as { default: CreateAdapter };
  const readAsFetch = (async (url: string, init?: RequestInit) => {
    const bytes = await readFile(url);
    const range = new Headers(init?.headers).get('range');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    return from
      ? new Response(bytes.subarray(Number(from), Number(to) + 1), { status: 206 })
      : new Response(bytes);
  }) as typeof fetch;
  globalThis.adapter = create(`${join(folder, name, 'index')}/`, readAsFetch);
  const figures = new Map<Kind, { first: Spread; warm: Spread }>();
  for (const { kind, set } of sets) {
    const first = await replay({ queries: set, seconds });
    const warm = await replay({ queries: set, seconds });
    figures.set(kind, { first: spreadOf(first.milliseconds), warm: spreadOf(warm.milliseconds) });
  }
  return figures;
}

function judge(set: readonly BenchQuery[], { shown }: Replayed): Quality {
  const sources = shown.map((rows, at) => ({ rows, source: (set[at] as BenchQuery).source }));
  return {
    queries: shown.length,
    ...qualityOf(sources.map(({ rows, source }) => rankOf(rows, source))),
    documentMrr: qualityOf(sources.map(({ rows, source }) => documentRankOf(rows, source))).mrr,
  };
}

const spreadCold = (cold: readonly Cold[]): Record<keyof Cold, Spread> => ({
  first: spreadOf(cold.map(({ first }) => first)),
  milliseconds: spreadOf(cold.map(({ milliseconds }) => milliseconds)),
  rounds: spreadOf(cold.map(({ rounds }) => rounds)),
  bytes: spreadOf(cold.map(({ bytes }) => bytes)),
  requests: spreadOf(cold.map(({ requests }) => requests)),
});
