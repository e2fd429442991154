/** The thread in which read-apart.ts has a document read. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { formats, read } from '../../src/transcript/index.ts';
import type { Answer, Task } from './read-apart.ts';

// Parsers leave promises behind that nobody waits for: the document is judged by those that read() awaits.
process.on('unhandledRejection', () => {});

const { bytes, format, options } = workerData as Task;
const found = formats.find(({ name }) => name === format);
if (!found) throw new Error(`No format is called ${JSON.stringify(format)}`);
const result = await read(bytes, found, options);
/** An error would lose its fields on the way. */
const answer: Answer = { ...result, messages: result.messages.map((message) => ({ ...message })) };
parentPort?.postMessage(answer);
