/**
 * The content layer's loaders. Each text is parsed once; its tree and its entry go to the cache folder, from
 * which every page made of it reads them back. Astro's store is told which texts there are and when one changes.
 */
import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bundleIds, readNamed, readPeople } from './bundle.ts';
import { eventOf } from './cache.ts';
import { type EntryLine, readLines, writeEntries } from './entries.ts';
import { type LoadedEvent, readAuthority } from './load-texts.ts';
import { formatMessages } from './message-format.ts';
import { loadEvents } from './threads/loading.ts';

/** Where transcripts and people are kept. */
export const contentFolder = (): string => resolve(process.env.CONTENT_DIR ?? 'content');

/** Loads the metadata of all transcripts; fails the build with every fatal message at once. */
export function transcriptLoader(): Loader {
  return {
    name: 'verbatim-transcripts',
    load: async (context) => {
      await loadAll(context);
      watch(context);
    },
  };
}

/** Loads the authority file of people. */
export function peopleLoader(): Loader {
  return {
    name: 'verbatim-people',
    load: async ({ store, logger }) => {
      const content = contentFolder();
      const { people, messages } = readPeople(content);
      const wrong = [
        ...messages,
        ...(['outlets', 'topics'] as const).flatMap((name) => readNamed(content, name).messages),
      ];
      if (wrong.length > 0) {
        logger.error(
          wrong.map(({ file, message }) => formatMessages(file, [message], '')).join('\n'),
        );
        throw new Error('The authority files have errors: see above, or run `npm run check`');
      }
      store.clear();
      for (const [id, person] of people) store.set({ id, data: { ...person } });
    },
  };
}

/** A loading that has begun. */
interface Loading {
  /** What was kept before it. */
  before: Map<string, EntryLine>;
  loaded: Promise<LoadedEvent[]>;
}
let ahead: Loading | undefined;

/** Begins to load what Astro will ask for: it takes a second to start, and one core. */
export function loadAhead(): void {
  ahead = beginLoading();
}

function beginLoading(): Loading {
  const content = contentFolder();
  const authority = readAuthority(content);
  const before = readLines();
  const known = Map.groupBy(before, ([key]) => eventOf(key));
  const events = bundleIds(content).map((id) => ({
    id,
    known: (known.get(id) ?? []).map(([key, { digest }]): [string, string] => [key, digest]),
  }));
  const loaded = loadEvents(content, events, authority);
  // An error is told where it is awaited.
  loaded.catch(() => {});
  return { before, loaded };
}

async function loadAll({ store, logger }: LoaderContext): Promise<void> {
  const { before, loaded } = ahead ?? beginLoading();
  ahead = undefined;
  const entries = new Map<string, EntryLine>();
  let failed = 0;
  for (const { texts, errors, warnings } of await loaded) {
    for (const [key, made] of texts) {
      const entry = made ?? before.get(key);
      if (entry) entries.set(key, entry);
    }
    for (const error of errors) logger.error(error);
    for (const warning of warnings) logger.warn(warning);
    failed += errors.length;
  }
  const stays =
    entries.size === before.size && [...entries].every(([key, entry]) => before.get(key) === entry);
  if (!stays) writeEntries(entries);
  for (const key of store.keys()) if (!entries.has(key)) store.delete(key);
  for (const [id, { digest }] of entries) store.set({ id, data: {}, digest });
  if (failed > 0)
    throw new Error(`${failed} transcripts have errors: see above, or run \`npm run check\``);
}

function watch(context: LoaderContext): void {
  const content = contentFolder();
  /** One at a time: a change while loading is loaded after. */
  let loading = Promise.resolve();
  context.watcher?.add(content);
  context.watcher?.on('all', (_event: string, path: string) => {
    if (!path.startsWith(content)) return;
    loading = loading
      .then(() => loadAll(context))
      .catch((error: Error) => context.logger.error(error.message));
  });
}
