/** Threads: they answer, or say why not; what they load is what is loaded without them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { generate } from '../scripts/generate/archive.ts';
import { bundleIds } from '../src/bundle.ts';
import { eventOf } from '../src/cache.ts';
import { type CachedEntry, readEntry, writeEntries } from '../src/entries.ts';
import { readAuthority, treeOf } from '../src/load-texts.ts';
import { loadEvents } from '../src/threads/loading.ts';
import { askThreads, startThread, type Thread, threadsFor } from '../src/threads/thread.ts';
import { withoutPositions } from './without-positions.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const SAMPLE = new URL('./threads/sample-thread.ts', import.meta.url);

async function withThread(
  test: (thread: Thread<number | string, unknown>) => Promise<void>,
): Promise<void> {
  const thread = startThread<number | string, unknown>(SAMPLE, { factor: 2 });
  try {
    await test(thread);
  } finally {
    await thread.stop();
  }
}

test('a thread answers each question with its own answer', () =>
  withThread(async (thread) => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(numbers.map((number) => thread.ask(number)));
    expect(answers).toEqual(numbers.map((number) => 2 * number));
  }));

test('a thread has one question in hand, however many wait', () =>
  withThread(async (thread) => {
    const asked = Array.from({ length: 5 }, () => thread.ask('how many'));
    expect(await Promise.all(asked)).toEqual([1, 1, 1, 1, 1]);
  }));

test('what a thread throws reaches who asked, and it goes on answering', () =>
  withThread(async (thread) => {
    await expect(thread.ask('too far')).rejects.toThrow(/^too far$/);
    expect(await thread.ask(4)).toBe(8);
  }));

test('a thread that ends leaves no question open', () =>
  withThread(async (thread) => {
    const open = thread.ask('end');
    await expect(open).rejects.toThrow('A thread ended with 3 before it had answered');
    await expect(thread.ask(1)).rejects.toThrow('A thread ended with 3');
  }));

test('a module that is not there is an error of the question', async () => {
  const thread = startThread<number, number>(new URL('./no-such.ts', SAMPLE), undefined);
  await expect(thread.ask(1)).rejects.toThrow('no-such.ts');
  await thread.stop();
});

test('threads share questions, answers are in their order, and the last thread starts when it is told to', async () => {
  const questions = Array.from({ length: 40 }, (_, number) => number);
  const threads = { file: SAMPLE, data: { factor: 3 }, count: 3 };
  expect(await askThreads(threads, questions.values())).toEqual(questions.map((each) => 3 * each));
  await expect(askThreads(threads, [1, 'too far', 2])).rejects.toThrow(/^too far$/);
  // The only thread is the last one.
  const { promise, resolve } = Promise.withResolvers<void>();
  /** When each question was asked: what is asked at once has one time. */
  const times: number[] = [];
  let time = 0;
  const lazily = questions.values().map((each) => {
    times.push(time);
    queueMicrotask(() => {
      time += 1;
    });
    return each;
  });
  const answers = askThreads({ ...threads, count: 1, lastStarts: promise }, lazily);
  await setImmediate();
  expect(times).toEqual([]);
  resolve();
  expect(await answers).toHaveLength(40);
  // When it has answered the first, it gets one to answer and one that waits there.
  const [first, second, third] = times;
  expect([first === second, second === third]).toEqual([false, true]);
});

test('each thread has a question before one has two', async () => {
  const threads = { file: SAMPLE, data: { factor: 3 }, count: 2 };
  const answers = await askThreads<string, number>(threads, ['which', 'which']);
  expect(new Set(answers).size).toBe(2);
});

test('work is shared where there is enough of it, or where we are told to', () => {
  vi.stubEnv('BUILD_THREADS', '');
  expect(threadsFor(9, 10, 8)).toBe(0);
  expect(threadsFor(10, 10, 1)).toBe(0);
  vi.stubEnv('BUILD_THREADS', '1');
  expect(threadsFor(1000, 10, 8)).toBe(0);
  vi.stubEnv('BUILD_THREADS', '3');
  expect(threadsFor(1, 10, 2)).toBe(3);
  vi.stubEnv('BUILD_THREADS', 'all');
  expect(() => threadsFor(1, 10, 2)).toThrow('BUILD_THREADS is "all": a number from 1 to 99');
});

test('texts loaded in threads are those loaded without: entries, trees, errors, warnings, in order', async () => {
  const content = join(folder, 'content');
  generate({ docs: 20, seed: 'threads', out: content });
  const [first = '', second = ''] = bundleIds(content);
  const at = (id: string, file: string) => join(content, 'transcripts', id, file);
  mkdirSync(at('2020-01-01-broken', ''), { recursive: true });
  cpSync(at(first, ''), at('2020-01-02-wrong', ''), { recursive: true });
  writeFileSync(at('2020-01-02-wrong', 'en.md'), '# No front matter\n');

  const load = async (threads: string, known: (id: string) => [string, string][] = () => []) => {
    vi.stubEnv('BUILD_THREADS', threads);
    vi.stubEnv('CACHE_DIR', join(folder, `cache-${threads}`));
    const events = bundleIds(content).map((id) => ({ id, known: known(id) }));
    return loadEvents(content, events, readAuthority(content));
  };
  const alone = await load('1');
  const shared = await load('2');
  expect(shared).toEqual(alone);
  expect(shared.flatMap(({ errors }) => errors).join('\n')).toContain('2020-01-02-wrong');
  const texts = alone.flatMap(({ texts }) => texts);
  for (const [key, made] of texts) {
    if (!made) continue;
    const [one, two] = ['cache-1', 'cache-2'].map((cache) =>
      readFileSync(join(folder, cache, 'trees', `${key}.json`), 'utf8'),
    );
    expect(two).toBe(one);
  }
  // What has not changed is not made again; what has, is, and so is an event with an error.
  const kept = Map.groupBy(texts, ([key, made]) => (made ? eventOf(key) : ''));
  const digests = (id: string) =>
    (kept.get(id) ?? []).map(([key, made]): [string, string] => [key, made?.digest ?? '']);
  writeFileSync(at(second, 'en.md'), `${readFileSync(at(second, 'en.md'), 'utf8')}\n`);
  const again = await load('2', digests);
  const made = again.flatMap(({ texts }) =>
    texts.flatMap(([key, made]) => (made ? eventOf(key) : [])),
  );
  expect(new Set(made)).toEqual(new Set([second, '2020-01-02-wrong']));
});

test('a tree that was lost is parsed again, and a text that now has errors says so', async () => {
  const content = join(folder, 'lost');
  generate({ docs: 1, seed: 'lost', out: content });
  vi.stubEnv('CACHE_DIR', join(folder, 'cache-lost'));
  const authority = readAuthority(content);
  const [id = ''] = bundleIds(content);
  const [event] = await loadEvents(content, [{ id, known: [] }], authority);
  const [[key, line] = []] = event?.texts ?? [];
  if (!key || !line) throw new Error('The sample is wrong');
  writeEntries(new Map([[key, line]]));
  const made = readEntry(key) as CachedEntry;
  const kept = treeOf(content, made, authority.people);
  expect(kept.transcript.children.length).toBeGreaterThan(0);
  rmSync(join(folder, 'cache-lost', 'trees', `${key}.json`));
  const again = treeOf(content, made, authority.people);
  expect(withoutPositions(again)).toEqual(kept);
  writeFileSync(join(content, 'transcripts', id, `${key.slice(id.length + 1)}.md`), 'No.\n');
  expect(() => treeOf(content, made, authority.people)).toThrow(`${id} has errors`);
});
