/**
 * Reads a document in a thread of its own, which is ended when it takes too long or too much memory: programs' formats
 * are read by other people's parsers, and a document can be made to keep those busy for ever.
 */
import { Worker } from 'node:worker_threads';
import { VFileMessage } from 'vfile-message';
import {
  type Format,
  messages,
  type ReadOptions,
  type ReadResult,
} from '../../src/transcript/index.ts';

/** What the thread is given, and what it gives back; messages go over as plain objects. */
export interface Task {
  bytes: Uint8Array;
  format: string;
  options: ReadOptions;
}
export type Answer = Omit<ReadResult, 'messages'> & { messages: object[] };

/** Of memory, in megabytes. */
const MOST_MEMORY = 1000;

const THREAD = new URL('./reader-thread.ts', import.meta.url);

const revive = (fields: object): messages.Message => Object.assign(new VFileMessage(''), fields);

/** Reads within limits; a message says which was passed. */
export async function readApart(
  bytes: Uint8Array,
  format: Format,
  options: ReadOptions,
  seconds: number,
): Promise<ReadResult> {
  const task: Task = { bytes, format: format.name, options };
  const worker = new Worker(THREAD, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const refuse = (what: string): ReadResult => ({
    messages: [messages.tookTooMuch(format.name, what)],
  });
  try {
    return await new Promise<ReadResult>((resolve, reject) => {
      timer = setTimeout(() => resolve(refuse(`${seconds} s`)), seconds * 1000);
      worker.once('message', (answer: Answer) =>
        resolve({ ...answer, messages: answer.messages.map(revive) }),
      );
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse(`${MOST_MEMORY} MB`));
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
