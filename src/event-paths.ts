/** What is made of single texts, event by event: the paths of all events for Astro, or of one event for a thread that writes its files. */
import { getEntry, getEvents, getTranscripts, type TranscriptEntry } from './archive.ts';
import { keyOf } from './cache.ts';
import { type EventProps, getEventsWithExchangePages, type Part, sizeOf } from './event-pages.ts';
import { interfaceIn, settings } from './site.ts';

/** An event whose files are to be written: small, as it goes to another thread. */
export interface EventToWrite {
  id: string;
  /** Whether its exchanges have pages of their own. */
  alone: boolean;
  /** About how many files are made of it. */
  files: number;
  /** Its texts, the first language first, each with its neighbours in time, by their names in the cache. */
  texts: ({ language: string } & Neighbours)[];
}
type Neighbours = Pick<EventProps, 'earlier' | 'later'>;

/** Where a file goes, by the parameters of its route, and what the route makes it of. */
export interface FilePath<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/** Makes what such a file holds, where it is no page. */
export type BodyOf<Props, Params = FilePath<Props>['params']> = (asked: {
  params: Params;
  props: Props;
  /** The site's address, where that is known. */
  site: URL | undefined;
}) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** Astro's `getStaticPaths` of a route whose files are made of single texts, and its two halves. */
export interface PathsByEvent<Props> {
  (): Promise<FilePath<Props>[]>;
  events: () => Promise<EventToWrite[]>;
  ofEvent: (event: EventToWrite) => FilePath<Props>[];
}

/** Makes the paths of a route from those of an event. */
export const pathsByEvent = <Props>(
  ofEvent: (event: EventToWrite) => FilePath<Props>[],
): PathsByEvent<Props> =>
  Object.assign(async () => (await getEventsToWrite()).flatMap(ofEvent), {
    events: getEventsToWrite,
    ofEvent,
  });

/** All events, newest first. */
async function getEventsToWrite(): Promise<EventToWrite[]> {
  const events = await getTranscripts();
  const fit = await getEventsWithExchangePages();
  const neighbours = new Map<string, Neighbours>();
  for (const language of new Set(events.map(({ meta }) => interfaceIn(meta.language).language))) {
    const list = await getEvents(language);
    for (const [place, entry] of list.entries())
      neighbours.set(nameOf(entry), {
        earlier: nameOf(list[place + 1]),
        later: nameOf(list[place - 1]),
      });
  }
  const none = { earlier: undefined, later: undefined };
  return events.map((event) => {
    const { id, languages } = event;
    const { files, exchanges } = sizeOf(event);
    const alone = fit.has(id);
    return {
      id,
      alone,
      files: files + (alone ? exchanges : 0),
      texts: languages.map((language) => ({
        language,
        ...(neighbours.get(keyOf(id, language)) ?? none),
      })),
    };
  });
}

const nameOf = <Entry extends TranscriptEntry | undefined>(entry: Entry) =>
  entry && keyOf(entry.id, entry.meta.language);

/** The texts of an event with their entries. */
const textsOf = ({ id, texts }: EventToWrite) =>
  texts.flatMap((text) => {
    const entry = getEntry(keyOf(id, text.language));
    return entry ? [{ ...text, entry, under: entry.below.slice(0, -1) || undefined }] : [];
  });

/** Every page of an event; those of one text follow one another. */
export function pagesOf(event: EventToWrite): FilePath<EventProps>[] {
  const { id, alone } = event;
  return textsOf(event).flatMap(({ language, earlier, later, entry, under }) =>
    partsOf(entry, alone).map(([path, part]) => ({
      params: { language: under, id, part: path },
      props: { id, language, part, alone, earlier, later },
    })),
  );
}

function partsOf(
  { languages, meta, exchanges }: TranscriptEntry,
  alone: boolean,
): [path: string | undefined, Part][] {
  const { receipts, sideBySide } = settings.features;
  const others = languages.filter((each) => each !== meta.language);
  return [
    [undefined, { kind: 'transcript' }],
    ...(receipts ? [['source', { kind: 'receipts' }] as [string, Part]] : []),
    ...(alone ? exchanges : []).map(({ anchor }): [string, Part] => [
      anchor,
      { kind: 'exchange', anchor },
    ]),
    ...(sideBySide ? others : []).map((other): [string, Part] => [
      `beside-${other}`,
      { kind: 'beside', other },
    ]),
  ];
}

/** What another form of a text is made of. */
export interface TextProps {
  id: string;
  language: string;
  [name: string]: unknown;
}

/** Each text of an event in each of some forms. */
export function formsOf(event: EventToWrite, forms: string[]): FilePath<TextProps>[] {
  const { id } = event;
  return textsOf(event).flatMap(({ language, under }) =>
    forms.map((form) => ({ params: { language: under, id, form }, props: { id, language } })),
  );
}

/** The originals of an event's texts, and the text read from each. */
export function sourcesOf(
  event: EventToWrite,
  nameOf: (file: string) => string,
): FilePath<{ id: string; file: string }>[] {
  const { id } = event;
  return textsOf(event).flatMap(({ language, entry }) =>
    [...new Set([entry.meta.source.file, `source.${language}.txt`])].map((file) => ({
      params: { id, source: nameOf(file) },
      props: { id, file },
    })),
  );
}
