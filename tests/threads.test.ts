/** Threads: they answer, or say why not. */
import { afterEach, expect, test, vi } from 'vitest';
import { startThread, type Thread, threadsFor } from '../src/threads/thread.ts';

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
    expect(new TextDecoder().decode((await thread.ask('buffer')) as ArrayBuffer)).toBe(
      'handed over',
    );
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
