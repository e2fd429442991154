/** What the pages of an event share, and which events' exchanges have pages of their own on the host that the settings name. */
import {
  getLanguages,
  getPeople,
  getTranscripts,
  roleAt,
  type TranscriptEntry,
  type TranscriptPage,
  type Voices,
} from './archive.ts';
import { type EventSize, exchangesThatFit, HOSTS } from './hosts.ts';
import { settings } from './site.ts';
import { type Anchor, type Exchange, exchanges } from './transcript/index.ts';

/** What one page of an event is. */
export type Part =
  | { kind: 'transcript' | 'receipts' }
  | { kind: 'exchange'; anchor: string }
  | { kind: 'beside'; other: string };

export interface EventProps {
  id: string;
  /** The text's language. */
  language: string;
  part: Part;
  /** Whether its exchanges have pages of their own. */
  alone: boolean;
  /** The neighbours in time, by their names in the cache: properties go to other threads, and should be small. */
  earlier: string | undefined;
  later: string | undefined;
}

/** What all pages of a text share, worked out once for them. */
export interface EventContext {
  voices: Voices;
  /** By anchor, in order. */
  exchanges: Map<Anchor, Exchange>;
  /** All texts of the event. */
  texts: TranscriptEntry[];
}

const contexts = new WeakMap<TranscriptPage, Promise<EventContext>>();

/** The context of a text's pages. */
export function getEventContext(page: TranscriptPage): Promise<EventContext> {
  const context = contexts.get(page) ?? makeContext(page);
  contexts.set(page, context);
  return context;
}

async function makeContext({ entry, transcript }: TranscriptPage): Promise<EventContext> {
  const people = await getPeople();
  const roles = new Map(
    Object.values(entry.meta.people).flatMap((id) => {
      const person = people.get(id);
      const role = person && roleAt(person, entry.meta.date);
      return role ? [[id, role] as const] : [];
    }),
  );
  return {
    voices: ({ speaker = '' }) => ({ person: people.get(speaker), role: roles.get(speaker) }),
    exchanges: new Map(exchanges(transcript).map((unit) => [unit.anchor, unit])),
    texts: await getLanguages(entry),
  };
}

/** Ids of the events whose exchanges have pages of their own. */
export async function getEventsWithExchangePages(): Promise<Set<string>> {
  const entries = await getTranscripts();
  const { exchangePages } = settings.features;
  if (exchangePages === 'none') return new Set();
  if (exchangePages === 'all') return new Set(entries.map(({ id }) => id));
  return exchangesThatFit(HOSTS[settings.host], entries.map(sizeOf));
}

/** Files and bytes of an event, by what pages of that many words have come to. */
export function sizeOf({ id, languages, words, exchanges }: TranscriptEntry): EventSize {
  const texts = languages.length;
  const BYTES = { page: 9_000, word: 6.5 };
  const turns = 2 * exchanges.length + 1;
  const files = 2 + (texts > 1 ? 1 : 0);
  return {
    id,
    // The page, its receipts, the record in three forms and the source, for each text.
    files: texts * (files + 4),
    exchanges: texts * exchanges.length,
    // Every word stands in six of these files; a turn costs its label and its links.
    bytes: texts * (2 * BYTES.page + 6 * BYTES.word * words + 1_500 * turns),
    exchangeBytes: BYTES.page + (BYTES.word * words) / Math.max(1, exchanges.length),
  };
}
