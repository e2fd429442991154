/** The search index on a core of its own, while pages are rendered. */
import type { IndexAsked } from './index-thread.ts';
import { askThreads } from './thread.ts';

let making: Promise<void> = Promise.resolve();

/** Resolves when the thread that makes an index has ended; at once where none is at work. */
export const indexEnded = (): Promise<void> => making.catch(() => {});

/** Builds the index of all texts that are kept, in a thread, unless the folder has it, and puts it into a site. */
export function makeIndex(asked: IndexAsked): Promise<void> {
  const file = new URL('./index-thread.ts', import.meta.url);
  making = askThreads<IndexAsked, void>({ file, count: 1 }, [asked]).then(() => {});
  return making;
}
