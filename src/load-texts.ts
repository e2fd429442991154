/** What the build keeps of an event's texts: their trees, parsed once per change, and their entries. The work of one thread or of several. */
import { basename } from 'node:path';
import { type Spellings, spellingsOf } from './authority.ts';
import {
  type Bundle,
  bundleFiles,
  bundleLanguages,
  type EventFolder,
  openFolder,
  readBundle,
  readNamed,
  readPeople,
  sha256,
} from './bundle.ts';
import { type CachedTree, hasTree, keyOf, readTree, writeTree } from './cache.ts';
import { type CachedEntry, type EntryLine, lineOf } from './entries.ts';
import { toEntry, toSaid } from './entry.ts';
import { formatMessages } from './message-format.ts';
import type { Person } from './people.ts';
import { readSettings } from './settings.ts';
import { checkLanguages, setAsideOf, type Transcript } from './transcript/index.ts';

/** Raise it when the parser, the entry or what is kept of a tree changes, so that nothing stale is read. */
const CACHE_VERSION = '8';

/** What every text is read with. */
export interface Authority {
  people: Map<string, Person>;
  outlets: Spellings;
  topics: Spellings;
  /** The archive's languages, in its order. */
  preferred: string[];
  /** Changes when any of these does. */
  digest: string;
}

/** An event to be loaded. */
export interface EventAsked {
  id: string;
  /** The digests of its texts as they were kept last, by key. */
  known: [key: string, digest: string][];
}

/** What came of an event. */
export interface LoadedEvent {
  /** Its texts by key: with the line of an entry where it was made again, without one where what is kept stays. */
  texts: [key: string, made: EntryLine | undefined][];
  /** For each text that is not fit to publish, why, as it is printed. */
  errors: string[];
  warnings: string[];
}

/** Reads the authority files and the settings of a content folder. */
export function readAuthority(content: string): Authority {
  const { people } = readPeople(content);
  const [outlets, topics] = (['outlets', 'topics'] as const).map(
    (folder) => readNamed(content, folder).named,
  );
  const preferred = readSettings(content).settings?.languages ?? [];
  return {
    people,
    outlets: spellingsOf(outlets?.values() ?? []),
    topics: spellingsOf(topics?.values() ?? []),
    preferred,
    digest: sha256(JSON.stringify([...people, ...(outlets ?? []), ...(topics ?? []), preferred])),
  };
}

/** Loads the texts of an event: what is fit to publish and has changed is parsed, and its tree kept. */
export function loadEvent(
  content: string,
  { id, known }: EventAsked,
  authority: Authority,
): LoadedEvent {
  const folder = openFolder(content, id);
  const languages = bundleLanguages(folder, authority.preferred);
  const digest = digestOf(folder, languages, authority.digest);
  const keys = languages.map((language) => keyOf(id, language));
  const before = new Map(known);
  const holds = keys.length > 0 && keys.every((key) => before.get(key) === digest && hasTree(key));
  const loaded: LoadedEvent = { texts: [], errors: [], warnings: [] };
  if (holds) return { ...loaded, texts: keys.map((key) => [key, undefined]) };
  const trees: Transcript[] = [];
  for (const language of languages.length > 0 ? languages : ['']) {
    const bundle = readBundle(folder, authority.people, language);
    const { transcript, file, markdown } = bundle;
    const entry = keep(bundle, digest, languages, authority);
    loaded.texts.push([keyOf(id, language), entry]);
    if (entry && transcript) {
      trees.push(transcript);
      continue;
    }
    const fatal = bundle.messages.filter((message) => message.fatal);
    loaded.errors.push(formatMessages(file, fatal, markdown));
  }
  const apart = checkLanguages(trees);
  if (apart.length > 0) loaded.warnings.push(formatMessages(folder.path, apart, ''));
  return loaded;
}

/** The tree of a text as it is kept, or parsed again where it was lost after its entry was kept. Throws where the text has errors. */
export function treeOf(
  content: string,
  { digest, entry }: CachedEntry,
  people: ReadonlyMap<string, Person>,
): CachedTree {
  const { id, meta } = entry;
  const kept = readTree(keyOf(id, meta.language), digest);
  if (kept) return kept;
  const bundle = readBundle(openFolder(content, id), people, meta.language);
  const tree = toTree(bundle, digest);
  if (!tree) throw new Error(`${id} has errors: run \`npm run check\``);
  return tree;
}

/** Keeps the tree and makes the line of the entry; nothing when the bundle is not fit to publish. */
function keep(
  bundle: Bundle,
  digest: string,
  languages: string[],
  authority: Authority,
): EntryLine | undefined {
  const { id, language } = bundle;
  const tree = toTree(bundle, digest);
  if (!tree) return undefined;
  const key = keyOf(id, language);
  writeTree(key, tree);
  const below = language === languages[0] ? '' : `${language}/`;
  const context = { below, languages, ...authority };
  const entry = toEntry(id, tree.transcript, authority.people, context);
  return lineOf(key, { digest, entry }, toSaid(tree.transcript));
}

/** What is kept of a bundle; nothing when it is not fit to publish. */
function toTree(
  { transcript, source, receipts, account, messages }: Bundle,
  digest: string,
): CachedTree | undefined {
  if (!transcript || !account) return undefined;
  const isCanonical = !messages.some(({ ruleId }) => ruleId === 'not-canonical');
  return {
    digest,
    isCanonical,
    transcript,
    receipts,
    setAside: setAsideOf(receipts, source),
    account,
  };
}

/** Changes when any file of the bundle does. */
function digestOf(folder: EventFolder, languages: string[], authority: string): string {
  const files = languages
    .flatMap((language) => Object.values(bundleFiles(folder, language) ?? {}))
    .filter((file) => folder.names.includes(basename(file)));
  return sha256([CACHE_VERSION, authority, ...files.map(folder.digest)].join('\n'));
}
