/** Pagefind through its own script, showing what its default interface shows: of a page, its three best parts. */
import { type CreateAdapter, RESULTS } from '../engines/engine.ts';

interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<Result> }[] }>;
}

interface Result {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

const SUB_RESULTS = 3;

const createAdapter: CreateAdapter = (base) => {
  let loaded: Promise<Pagefind> | undefined;
  return {
    async search(text, _kind, { onFirst } = {}) {
      loaded ??= import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>;
      const { results } = await (await loaded).search(text);
      const waiting = results.slice(0, RESULTS).map((result) => result.data());
      void waiting[0]?.then(onFirst);
      const shown = await Promise.all(waiting);
      return shown.map(({ url, sub_results: parts }) => {
        const [id, anchor] = addressOf(url);
        const best = parts.toSorted((a, b) => b.locations.length - a.locations.length);
        return {
          id,
          anchors: anchor
            ? [anchor]
            : best.slice(0, SUB_RESULTS).map((part) => addressOf(part.url)[1]),
        };
      });
    },
  };
};

/** `/<id>/#<anchor>` → both; Pagefind may put the site's path before it, which is `/`. */
function addressOf(url: string): [id: string, anchor: string] {
  const [path = '', anchor = ''] = url.split('#');
  return [path.replace(/^\/|\/$/g, ''), anchor];
}

export default createAdapter;
