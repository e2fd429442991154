/**
 * Content loaders that keep metadata only. A changed transcript is parsed once: its tree goes to the
 * cache folder, from which every page made of it reads it back.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Bundle, bundleFiles, bundleIds, readBundle, readPeople, sha256 } from './bundle.ts';
import { type TranscriptEntry, toEntry } from './entry.ts';
import { formatMessages } from './message-format.ts';
import type { Person } from './people.ts';
import {
  type Account,
  type Receipt,
  type SetAside,
  setAsideOf,
  type Transcript,
} from './transcript/index.ts';

/** Where transcripts and people are kept. */
export const contentFolder = (): string => resolve(process.env.CONTENT_DIR ?? 'content');
/** Where the build keeps what it need not make again. */
export const cacheFolder = (): string => resolve(process.env.CACHE_DIR ?? '.cache');

/** A tree as cached: everything a page shows beyond the entry. */
export interface CachedTree {
  digest: string;
  transcript: Transcript;
  receipts: Receipt[];
  setAside: SetAside[];
  account: Account;
}

/** Raise it when the parser or the entry changes, so that nothing stale is read. */
const CACHE_VERSION = '2';

export const treeFile = (id: string): string => join(cacheFolder(), 'trees', `${id}.json`);

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

/** Loads the authority file. */
export function peopleLoader(): Loader {
  return {
    name: 'verbatim-people',
    load: async ({ store, logger }) => {
      const { people, messages } = readPeople(contentFolder());
      if (messages.length > 0) {
        logger.error(
          messages.map(({ file, message }) => formatMessages(file, [message], '')).join('\n'),
        );
        throw new Error('content/people has errors: see above, or run `npm run check`');
      }
      store.clear();
      for (const [id, person] of people) store.set({ id, data: { ...person } });
    },
  };
}

function loadAll({ store, logger }: LoaderContext): void {
  const content = contentFolder();
  const { people } = readPeople(content);
  const peopleDigest = sha256(JSON.stringify([...people]));
  mkdirSync(join(cacheFolder(), 'trees'), { recursive: true });
  const ids = new Set(bundleIds(content));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  let failed = 0;
  for (const id of ids) {
    const digest = digestOf(content, id, peopleDigest);
    if (store.get(id)?.digest === digest && existsSync(treeFile(id))) continue;
    const bundle = readBundle(content, id, people);
    if (keep(bundle, digest, people, store)) continue;
    failed++;
    logger.error(
      formatMessages(
        bundle.file,
        bundle.messages.filter(({ fatal }) => fatal),
        bundle.markdown,
      ),
    );
  }
  if (failed > 0)
    throw new Error(`${failed} transcripts have errors: see above, or run \`npm run check\``);
}

/** Caches the tree and stores the entry; false when the bundle is not fit to publish. */
function keep(
  bundle: Bundle,
  digest: string,
  people: Map<string, Person>,
  store: LoaderContext['store'],
): boolean {
  const { id, transcript, source, receipts, account } = bundle;
  if (!transcript || !account) return false;
  const setAside = setAsideOf(receipts, source);
  const tree: CachedTree = { digest, transcript, receipts, setAside, account };
  writeFileSync(
    treeFile(id),
    JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)),
  );
  const entry: TranscriptEntry = toEntry(id, transcript, people);
  store.set({ id, data: { ...entry }, digest });
  return true;
}

/** Changes when any file of the bundle does. */
function digestOf(content: string, id: string, peopleDigest: string): string {
  const files = Object.values(bundleFiles(content, id) ?? {}).filter((file) => existsSync(file));
  return sha256(
    [CACHE_VERSION, peopleDigest, ...files.map((file) => sha256(readFileSync(file)))].join('\n'),
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
