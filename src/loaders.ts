/**
 * The content layer's loaders. Each text is parsed once; its tree and its entry go to the cache folder, from
 * which every page made of it reads them back. Astro's store is told which texts there are and when one changes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Spellings, spellingsOf } from './authority.ts';
import {
  type Bundle,
  bundleFiles,
  bundleIds,
  bundleLanguages,
  readBundle,
  readNamed,
  readPeople,
  sha256,
} from './bundle.ts';
import { type Entries, hasTree, keyOf, readEntries, writeEntries, writeTree } from './cache.ts';
import { toEntry } from './entry.ts';
import { formatMessages } from './message-format.ts';
import type { Person } from './people.ts';
import { readSettings } from './settings.ts';
import { checkLanguages, setAsideOf, type Transcript } from './transcript/index.ts';

/** Where transcripts and people are kept. */
export const contentFolder = (): string => resolve(process.env.CONTENT_DIR ?? 'content');

/** Raise it when the parser or the entry changes, so that nothing stale is read. */
const CACHE_VERSION = '3';

/** Loads the metadata of all transcripts; fails the build with every fatal message at once. */
export function transcriptLoader(): Loader {
  return {
    name: 'verbatim-transcripts',
    load: async (context) => {
      const reload = (): void => loadAll(context);
      reload();
      watch(context, reload);
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

/** What every transcript is read with. */
interface Authority {
  people: Map<string, Person>;
  outlets: Spellings;
  topics: Spellings;
  /** Changes when any of these does. */
  digest: string;
}

function loadAll({ store, logger }: LoaderContext): void {
  const content = contentFolder();
  const { people } = readPeople(content);
  const [outlets, topics] = (['outlets', 'topics'] as const).map(
    (folder) => readNamed(content, folder).named,
  );
  const preferred = readSettings(content).settings?.languages ?? [];
  const authority: Authority = {
    people,
    outlets: spellingsOf(outlets?.values() ?? []),
    topics: spellingsOf(topics?.values() ?? []),
    digest: sha256(JSON.stringify([...people, ...(outlets ?? []), ...(topics ?? []), preferred])),
  };
  const before = readEntries();
  const entries: Entries = new Map();
  let failed = 0;
  for (const id of bundleIds(content)) {
    const languages = bundleLanguages(content, id, preferred);
    const trees: Transcript[] = [];
    const digest = digestOf(content, id, languages, authority.digest);
    const keys = languages.map((language) => keyOf(id, language));
    for (const key of keys) {
      const known = before.get(key);
      if (known) entries.set(key, known);
    }
    if (keys.length > 0 && keys.every((key) => before.get(key)?.digest === digest && hasTree(key)))
      continue;
    for (const language of languages.length > 0 ? languages : ['']) {
      const bundle = readBundle(content, id, people, language);
      const { transcript, file, markdown } = bundle;
      if (keep(bundle, digest, languages, authority, entries)) {
        if (transcript) trees.push(transcript);
        continue;
      }
      failed++;
      const fatal = bundle.messages.filter((message) => message.fatal);
      logger.error(formatMessages(file, fatal, markdown));
    }
    const apart = checkLanguages(trees);
    if (apart.length > 0) logger.warn(formatMessages(join(content, 'transcripts', id), apart, ''));
  }
  writeEntries(entries);
  for (const key of store.keys()) if (!entries.has(key)) store.delete(key);
  for (const [id, { digest }] of entries) store.set({ id, data: {}, digest });
  if (failed > 0)
    throw new Error(`${failed} transcripts have errors: see above, or run \`npm run check\``);
}

/** Caches the tree and adds the entry; false when the bundle is not fit to publish. */
function keep(
  bundle: Bundle,
  digest: string,
  languages: string[],
  authority: Authority,
  entries: Entries,
): boolean {
  const { id, language, transcript, source, receipts, account } = bundle;
  if (!transcript || !account) return false;
  const key = keyOf(id, language);
  const setAside = setAsideOf(receipts, source);
  writeTree(key, { digest, transcript, receipts, setAside, account });
  const below = language === languages[0] ? '' : `${language}/`;
  const context = { below, languages, ...authority };
  entries.set(key, { digest, entry: toEntry(id, transcript, authority.people, context) });
  return true;
}

/** Changes when any file of the bundle does. */
function digestOf(content: string, id: string, languages: string[], authority: string): string {
  const files = languages
    .flatMap((language) => Object.values(bundleFiles(content, id, language) ?? {}))
    .filter((file) => existsSync(file));
  return sha256(
    [CACHE_VERSION, authority, ...files.map((file) => sha256(readFileSync(file)))].join('\n'),
  );
}

function watch({ watcher, logger }: LoaderContext, reload: () => void): void {
  const content = contentFolder();
  watcher?.add(content);
  watcher?.on('all', (_event: string, path: string) => {
    if (!path.startsWith(content)) return;
    try {
      reload();
    } catch (error) {
      logger.error((error as Error).message);
    }
  });
}
