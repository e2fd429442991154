/** The thread that loads texts: a few events at a time, each as `loadEvent` has it. */
import { type Authority, type EventAsked, type LoadedEvent, loadEvent } from '../load-texts.ts';
import { answer, dataOf } from './thread.ts';

/** What the thread starts with. */
export interface LoadData {
  content: string;
  authority: Authority;
}

const { content, authority } = dataOf<LoadData>();

answer<EventAsked[], LoadedEvent[]>((events) =>
  events.map((event) => loadEvent(content, event, authority)),
);
