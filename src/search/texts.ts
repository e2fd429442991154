/** Turn numbers → turns, from the blocks that hold them: only those are fetched. */
import { BLOCKS, HEADER, readBlock, readHeader } from './format/fragments.ts';
import { type IndexInfo, paths } from './format/manifest.ts';
import { inflate, type Loader } from './load.ts';
import { type Said, say } from './match.ts';
import type { SearchRecord } from './record.ts';
import type { Stem } from './stem.ts';

export interface Texts {
  /** The turns of these numbers, in their order. */
  read(numbers: readonly number[], signal?: AbortSignal): Promise<SearchRecord[]>;
  /** The words of a turn that was read, told apart once. */
  said(turn: SearchRecord): Said[];
}

/** A pack that is no longer is fetched whole: asking for its header first would cost more. */
const SMALL = 6000;
/** Packs asked for at once, and blocks kept. */
const BATCH = 24;
const KEPT = 4000;

export function createTexts(
  { block, bytes, language, turns }: IndexInfo,
  loader: Loader,
  stem: Stem,
): Texts {
  const packs = Math.ceil(turns / block / BLOCKS);
  const isSmall = packs <= 1 || bytes.texts / packs <= SMALL;
  const headers = new Map<number, Promise<number[]>>();
  const blocks = new Map<number, Promise<SearchRecord[]>>();
  const told = new WeakMap<SearchRecord, Said[]>();

  const headerOf = (pack: number): Promise<number[]> => {
    const path = paths.texts(pack);
    const header = isSmall ? loader.file(path) : loader.part(path, 0, HEADER);
    return header.then(readHeader);
  };

  function get<T>(kept: Map<number, Promise<T>>, key: number, make: () => Promise<T>): Promise<T> {
    const known = kept.get(key);
    if (known) return known;
    if (kept.size > KEPT) kept.clear();
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  }

  async function readOne(number: number): Promise<SearchRecord[]> {
    const pack = Math.floor(number / BLOCKS);
    const starts = await get(headers, pack, () => headerOf(pack));
    const at = number % BLOCKS;
    const part = await loader.part(
      paths.texts(pack),
      starts[at] as number,
      starts[at + 1] as number,
    );
    return readBlock(await inflate(part), language);
  }

  return {
    async read(numbers, signal) {
      const found: SearchRecord[] = [];
      for (let at = 0; at < numbers.length; at += BATCH) {
        const some = numbers.slice(at, at + BATCH);
        const read = await Promise.all(
          some.map((turn) => {
            const number = Math.floor(turn / block);
            return get(blocks, number, () => readOne(number));
          }),
        );
        signal?.throwIfAborted();
        some.forEach((turn, index) => {
          found.push(read[index]?.[turn % block] as SearchRecord);
        });
      }
      return found;
    },
    said(turn) {
      const known = told.get(turn) ?? say(turn.text, stem);
      told.set(turn, known);
      return known;
    },
  };
}
