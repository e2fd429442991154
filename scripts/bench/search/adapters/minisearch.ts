/** MiniSearch as its documentation has it: fuzzy and prefix search are options of a query. */
import type MiniSearch from 'minisearch';
import { type CreateAdapter, RESULTS } from '../engines/engine.ts';

export const INDEX = 'index.json';
export const OPTIONS = { fields: ['text'], storeFields: [] };

const createAdapter: CreateAdapter = (base, fetchFile) => {
  let loaded: Promise<MiniSearch> | undefined;
  const load = async () => {
    const [{ default: Library }, response] = await Promise.all([
      import('minisearch'),
      fetchFile(base + INDEX),
    ]);
    return Library.loadJSON(await response.text(), OPTIONS);
  };
  return {
    async search(text, kind) {
      loaded ??= load();
      const index = await loaded;
      const options = {
        ...(kind === 'typo' && { fuzzy: 0.2 }),
        ...(kind === 'prefix' && { prefix: true }),
      };
      return index
        .search(text, options)
        .slice(0, RESULTS)
        .map(({ id }) => {
          const [document = '', anchor = ''] = `${id}`.split('#');
          return { id: document, anchors: [anchor] };
        });
    },
  };
};

export default createAdapter;
