/** What only a browser can tell: cold queries with everything on the bill, and whether typing keeps the page waiting. */
import type { Browser, Page } from 'playwright-core';
import type { Engine } from './engines/engine.ts';
import type { BenchQuery } from './queries.ts';
import type { BenchServer, Bill } from './server.ts';

export interface Cold extends Bill {
  /** Until the first result could be shown, and until all could. */
  first: number;
  milliseconds: number;
  /** How often it had to wait for an answer before it could ask on. */
  rounds: number;
}

export interface Typing {
  keystrokes: number;
  /** Tasks of more than 50 ms, and the longest of them, in ms; 0 when there was none. */
  longTasks: number;
  longest: number;
}

/** Nothing is on its way for so long: the query is over. */
const QUIET = 200;
/** Between two letters: a fast typist. */
const KEYSTROKE = 90;

/** Opens an engine's page in a new profile: nothing of the engine is loaded yet. */
export async function openEngine(
  browser: Browser,
  server: BenchServer,
  { name }: Engine,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}${name}/`);
  await page.waitForFunction(() => globalThis.adapter !== undefined);
  return page;
}

/** One query in a new profile, each answer after `delay` ms. */
export async function searchCold(
  browser: Browser,
  server: BenchServer,
  engine: Engine,
  { text, kind }: BenchQuery,
  delay: number,
): Promise<Cold> {
  const page = await openEngine(browser, server, engine);
  const rounds = countRounds(page);
  server.bill();
  server.delay = delay;
  try {
    const times = await page.evaluate(
      async (query) => {
        const began = performance.now();
        let first = 0;
        const onFirst = () => {
          first ||= performance.now() - began;
        };
        await globalThis.adapter.search(query.text, query.kind, { onFirst });
        onFirst();
        return { first, milliseconds: performance.now() - began };
      },
      { text, kind },
    );
    await rounds.quiet();
    return { ...times, rounds: rounds.count(), ...server.bill() };
  } finally {
    server.delay = 0;
    await page.context().close();
  }
}

/** A request belongs to the round after the last one of which an answer had come when it was made. */
function countRounds(page: Page): { count: () => number; quiet: () => Promise<void> } {
  const roundOf = new Map<object, number>();
  let done = 0;
  let most = 0;
  let waiting = 0;
  let last = Date.now();
  page.context().on('request', (request) => {
    roundOf.set(request, done + 1);
    most = Math.max(most, done + 1);
    waiting++;
  });
  const end = (request: object) => {
    done = Math.max(done, roundOf.get(request) ?? 0);
    waiting--;
    last = Date.now();
  };
  page.context().on('requestfinished', end);
  page.context().on('requestfailed', end);
  return {
    count: () => most,
    async quiet() {
      while (waiting > 0 || Date.now() - last < QUIET)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** Types queries letter by letter, each letter a search that replaces the one before it. */
export async function measureTyping(
  browser: Browser,
  server: BenchServer,
  engine: Engine,
  queries: readonly BenchQuery[],
  delay: number,
): Promise<Typing> {
  const page = await openEngine(browser, server, engine);
  server.delay = delay;
  try {
    return await page.evaluate(typeAll, {
      texts: queries.map(({ text }) => text),
      pause: KEYSTROKE,
    });
  } finally {
    server.delay = 0;
    await page.context().close();
  }
}

/** Runs in the page. */
async function typeAll({ texts, pause }: { texts: string[]; pause: number }): Promise<Typing> {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  let keystrokes = 0;
  const running = new Set<Promise<unknown>>();
  for (const text of texts) {
    let current = new AbortController();
    for (let length = 1; length <= text.length; length++) {
      current.abort();
      current = new AbortController();
      keystrokes++;
      const search = globalThis.adapter
        .search(text.slice(0, length), 'prefix', { signal: current.signal })
        .catch(() => {})
        .finally(() => running.delete(search));
      running.add(search);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await Promise.all(running);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { keystrokes, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}
