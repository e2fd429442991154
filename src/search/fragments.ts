/** Turn numbers → turns, from the fragments that hold them: only those are loaded. */
import { type Fragment, lastAtOrBefore, type Manifest, type Part } from './files.ts';
import { type Loader, SearchError } from './load.ts';
import type { SearchRecord } from './record.ts';

export interface Turns {
  /** The turns of these numbers, in their order. */
  read(numbers: readonly number[], signal?: AbortSignal): Promise<SearchRecord[]>;
}

export function createTurns({ fragments }: Manifest, loader: Loader): Turns {
  return {
    async read(numbers, signal) {
      const holders = numbers.map((number) => fragments[lastAtOrBefore(fragments, number)]);
      const needed = [...new Set(holders)].filter((part) => part !== undefined);
      const loaded = await loader.all<Fragment>(needed, signal);
      const contents = new Map(needed.map((part, at) => [part, loaded[at] as Fragment]));
      return numbers.map((number, at) => turnAt(number, holders[at], contents));
    },
  };
}

function turnAt(
  number: number,
  part: Part | undefined,
  contents: Map<Part, Fragment>,
): SearchRecord {
  const fragment = part && contents.get(part);
  const at = number - (part?.first ?? 0);
  const turn = fragment?.turns[at];
  const from = fragment?.transcripts[lastAtOrBefore(fragment.transcripts, at)];
  if (!turn || !from) throw new SearchError(`The search files do not hold turn ${number}.`);
  return { id: from.id, title: from.title, date: from.date, ...turn };
}
