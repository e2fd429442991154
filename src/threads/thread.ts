/** A thread that answers: what it is asked goes in as a message, its answer or its error comes out as another. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** So many questions a thread that is at work has: one in hand, and one that waits there for its turn, not for a message. */
const AHEAD = 2;
/** A thread beside the pages throws away at once what it makes: its young generation may be small, in MB. */
const YOUNG = 24;

/**
 * How many threads are to share work; 0 where it is best done without.
 * `BUILD_THREADS` in the environment says how many, whatever the work: 1 is none beside the build's own.
 * @param items How much there is to do.
 * @param enough With fewer items, starting threads takes longer than they save.
 * @param most More would not be of use.
 */
export function threadsFor(items: number, enough: number, most: number): number {
  const told = process.env.BUILD_THREADS;
  if (told && !/^[1-9]\d?$/.test(told))
    throw new Error(`BUILD_THREADS is ${JSON.stringify(told)}: a number from 1 to 99 is expected`);
  const threads = told ? Number(told) : Math.min(availableParallelism(), most);
  return threads < 2 || (!told && items < enough) ? 0 : threads;
}

/** A thread at work on questions of one kind. */
export interface Thread<Question, Answer> {
  /** Rejects with what the thread threw, and when the thread ends before it has answered. */
  ask: (question: Question) => Promise<Answer>;
  stop: () => Promise<void>;
}

interface Asked {
  number: number;
  question: unknown;
}

interface Answered {
  number: number;
  answer?: unknown;
  error?: unknown;
}

/**
 * Starts a thread.
 * @param file The module that it runs; it calls `answer`.
 * @param data What the module gets from `dataOf`; cloned, as questions and answers are.
 * @param young The size of its young generation, in MB.
 */
export function startThread<Question, Answer>(
  file: URL,
  data: unknown,
  young = YOUNG,
): Thread<Question, Answer> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of open.values()) reject(ended);
    open.clear();
  };
  worker.on('message', ({ number, answer, error }: Answered) => {
    const asked = open.get(number);
    open.delete(number);
    if (error === undefined) asked?.resolve(answer);
    else asked?.reject(error);
  });
  worker.on('error', (error: Error) => end(error));
  worker.on('exit', (code) => end(new Error(`A thread ended with ${code} before it had answered`)));
  return {
    ask: (question) => {
      if (ended) return Promise.reject(ended);
      const asked = Promise.withResolvers<unknown>();
      last += 1;
      open.set(last, asked);
      worker.postMessage({ number: last, question } satisfies Asked);
      return asked.promise as Promise<Answer>;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Threads of one kind, and what each of them starts with. */
export interface Threads {
  file: URL;
  data?: unknown;
  count: number;
  /** The size of each one's young generation, in MB. */
  young?: number;
  /** When the last of them starts; at once where it is not told. */
  lastStarts?: Promise<void>;
}

/**
 * Asks all questions of a few threads, and stops them.
 * @returns The answers, in the order of the questions.
 */
export async function askThreads<Question, Answer>(
  { file, data, count, young, lastStarts }: Threads,
  questions: Iterable<Question>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = Iterator.from(questions).map((question, place) => ({ question, place }));
  const work = async (_: unknown, place: number): Promise<void> => {
    if (place === count - 1) await lastStarts;
    const thread = startThread<Question, Answer>(file, data, young);
    const askNext = async (): Promise<boolean> => {
      const next = left.next();
      if (next.done) return false;
      answers[next.value.place] = await thread.ask(next.value.question);
      return true;
    };
    const askOn = async (): Promise<void> => {
      while (await askNext());
    };
    try {
      // Each thread has a question before one has two.
      if (await askNext()) await Promise.all(Array.from({ length: AHEAD }, askOn));
    } finally {
      await thread.stop();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return answers;
}

/** Parts of a list, in its order: what takes little by itself is best asked for many at a time. */
export const batchesOf = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );

/** What a thread was started with. */
export const dataOf = <Data>(): Data => workerData as Data;

/**
 * Answers what this thread is asked, one question after the other.
 * @param toAnswer Throws or rejects where there is no answer.
 */
export function answer<Question, Answer>(
  toAnswer: (question: Question) => Answer | Promise<Answer>,
): void {
  if (!parentPort) throw new Error('Only a thread can answer');
  const port = parentPort;
  const respond = async ({ number, question }: Asked): Promise<void> => {
    try {
      const answer = await toAnswer(question as Question);
      port.postMessage({ number, answer } satisfies Answered);
    } catch (error) {
      port.postMessage({ number, error: error ?? new Error('unknown') } satisfies Answered);
    }
  };
  let answered = Promise.resolve();
  port.on('message', (asked: Asked) => {
    answered = answered.then(() => respond(asked));
  });
}
