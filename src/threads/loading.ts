/** Loading on every core: texts are read, parsed and checked in threads, a few events at a time. */
import { type Authority, type EventAsked, type LoadedEvent, loadEvent } from '../load-texts.ts';
import type { LoadData } from './load-thread.ts';
import { askThreads, batchesOf, threadsFor } from './thread.ts';

/** With fewer events than this, starting threads takes longer than they save. */
const WORTH_IT = 300;
/** So many events a thread gets at a time. */
const BATCH = 16;
/** A tree lives until it is kept: with less room in the young generation, in MB, loading takes twice as long. */
const YOUNG = 48;
/** More threads would wait for the disk. */
const MOST = 8;

/** Loads events, in threads where that is worth it; what came of them is in their order. */
export async function loadEvents(
  content: string,
  events: EventAsked[],
  authority: Authority,
): Promise<LoadedEvent[]> {
  const threads = threadsFor(events.length, WORTH_IT, MOST);
  if (threads === 0) return events.map((event) => loadEvent(content, event, authority));
  const file = new URL('./load-thread.ts', import.meta.url);
  const data: LoadData = { content, authority };
  const loaded = await askThreads<EventAsked[], LoadedEvent[]>(
    { file, data, count: threads, young: YOUNG },
    batchesOf(events, BATCH),
  );
  return loaded.flat();
}
