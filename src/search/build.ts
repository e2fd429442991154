/**
 * Records → the files that the client reads. A function: same records, same bytes. Texts are written as they come;
 * what is held of a turn is a number for each of its words.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { createInverter } from './build/invert.ts';
import { createTables } from './build/tables.ts';
import { createTexts } from './build/texts.ts';
import { type Sizes, writeLists } from './build/write.ts';
import { type IndexInfo, MANIFEST, type Manifest, paths, VERSION } from './format/manifest.ts';
import { FINGERPRINT, termsOf } from './options.ts';
import type { SearchRecord } from './record.ts';
import { loadStem } from './stem.ts';

/** Receives each file, once: its path below the build's folder and its bytes. */
export type Write = (file: string, content: Uint8Array<ArrayBuffer>) => void | Promise<void>;

export interface Built {
  /** The folder below the search folder that all written files belong in. */
  folder: string;
  /** The file that names it, written last, in the search folder itself. */
  manifest: { file: string; content: Uint8Array<ArrayBuffer> };
}

/** Turns in a block of texts. */
const BLOCK = 4;

/**
 * Writes the files of an index. Records come newest first (by date down, then id up), those of a transcript
 * together and in its order: throws when they do not, or when two share an address.
 */
export async function buildIndex(
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  write: Write,
  sizes?: Sizes,
): Promise<Built> {
  const hash = createHash('sha256');
  const languages = new Map<string, Awaited<ReturnType<typeof openLanguage>>>();
  const inOrder = orderGuard();
  const writeHashed: Write = async (file, content) => {
    hash.update(file).update(content);
    await write(file, content);
  };
  for await (const record of records) {
    inOrder(record);
    const known = languages.get(record.language);
    const language = known ?? (await openLanguage(record.language, writeHashed, sizes));
    if (!known) languages.set(record.language, language);
    await language.add(record);
  }
  const indexes: IndexInfo[] = [];
  for (const [, language] of [...languages].sort(([a], [b]) => (a < b ? -1 : 1)))
    indexes.push(await language.finish());
  hash.update(JSON.stringify([VERSION, FINGERPRINT, indexes]));
  const folder = hash.digest('hex').slice(0, 12);
  const manifest: Manifest = { version: VERSION, fingerprint: FINGERPRINT, build: folder, indexes };
  const content = new Uint8Array(deflateRawSync(JSON.stringify(manifest), { level: 9 }));
  return { folder, manifest: { file: MANIFEST, content } };
}

async function openLanguage(language: string, writeFile: Write, sizes?: Sizes) {
  const write: Write = (file, content) => writeFile(`${language}/${file}`, content);
  const stem = await loadStem(language);
  const inverter = createInverter();
  /** Of each word its stem, that one's number, and how often it is said; said twice in a row it counts once, as FlexSearch has it. */
  const said = new Map<string, { term: string; number: number; count: number }>();
  const numberOf = (word: string): number => {
    let known = said.get(word);
    if (!known) {
      const term = stem(word);
      known = { term, number: inverter.numberOf(term), count: 0 };
      said.set(word, known);
    }
    known.count += 1;
    return known.number;
  };
  const texts = createTexts(BLOCK, write);
  const tables = createTables();
  let turns = 0;
  return {
    async add(record: SearchRecord): Promise<void> {
      inverter.add(termsOf(record.text, numberOf));
      tables.add(record);
      await texts.add(record);
      turns++;
    },
    async finish(): Promise<IndexInfo> {
      const words = Map.groupBy(said, ([, { term }]) => term);
      const lists = {
        ...inverter,
        turns,
        words: (term: string) =>
          (words.get(term) ?? [])
            .map(([word, { count }]) => ({ word, count }))
            .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
      };
      const written = await writeLists(lists, write, sizes);
      const { transcripts, calendar, filters } = tables.finish();
      await write(paths.calendar, calendar);
      await write(paths.filters, filters);
      const bytes = { texts: await texts.finish(), calendar: calendar.length };
      return { language, turns, transcripts, ...written, block: BLOCK, bytes };
    },
  };
}

/** Throws when records come in another order than turns are numbered in. */
function orderGuard(): (record: SearchRecord) => void {
  let last: SearchRecord | undefined;
  let anchors = new Set<string>();
  return (record) => {
    const { id, date, anchor, language } = record;
    if (id !== last?.id) anchors = new Set();
    const address = `${language} ${anchor}`;
    if (anchors.has(address)) throw new Error(`Two turns share the address ${id}#${anchor}`);
    anchors.add(address);
    const follows = !last || date < last.date || (date === last.date && id >= last.id);
    if (!follows)
      throw new Error(
        `Records must come newest first, by date down and then by id up: ${date} ${id} comes after ${last?.date} ${last?.id}`,
      );
    last = record;
  };
}
