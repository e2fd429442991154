/** What an engine is to the bench: something that builds files, and an adapter that searches them in a browser. */

export interface Engine {
  name: string;
  /** Builds the index of a prepared corpus (corpus.ts) into an empty folder; runs in a process of its own. */
  build(corpus: string, folder: string): Promise<void>;
  /** The module of `adapters/` that searches it; it default-exports a CreateAdapter. */
  adapter: string;
  /** Whether its adapter also runs in Node; Pagefind's client needs a browser. */
  inNode: boolean;
}

/** The row of a result, and the units its reader sees there: one, or the sub-results of a page. */
export interface Shown {
  id: string;
  anchors: string[];
}

export interface Adapter {
  /** The ten best with what it takes to show them; `kind` as in queries.ts. */
  search(
    text: string,
    kind: string,
    options?: {
      signal?: AbortSignal;
      /** Called once the first of them could be shown. */
      onFirst?: () => void;
    },
  ): Promise<Shown[]>;
}

/** @param base The address of the engine's files, a slash at its end. */
export type CreateAdapter = (base: string, fetchFile: typeof fetch) => Adapter;

export const RESULTS = 10;
