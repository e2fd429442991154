// The parts of the peers that the bench calls, declared here because they are installed only when it runs.
declare module 'minisearch' {
  interface Options {
    fields: string[];
    storeFields: string[];
  }
  export default class MiniSearch {
    constructor(options: Options);
    static loadJSON(json: string, options: Options): MiniSearch;
    addAll(documents: readonly { id: string; text: string }[]): void;
    search(query: string, options: { fuzzy?: number; prefix?: boolean }): { id: string }[];
  }
}

declare module 'pagefind' {
  export interface PagefindIndex {
    addCustomRecord(record: {
      url: string;
      content: string;
      language: string;
      meta: Record<string, string>;
    }): Promise<unknown>;
    addHTMLFile(file: { url: string; content: string }): Promise<unknown>;
    writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
  }
  export function createIndex(): Promise<{ errors: string[]; index?: PagefindIndex }>;
  export function close(): Promise<null>;
}
