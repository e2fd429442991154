/** Ours, as the search page uses it: the client is fetched when there is something to search for. */
import type { SearchClient } from '../../../../src/search/client.ts';
import { type CreateAdapter, RESULTS } from '../engines/engine.ts';

const createAdapter: CreateAdapter = (base, fetchFile) => {
  let client: Promise<SearchClient> | undefined;
  return {
    async search(text, _kind, { signal, onFirst } = {}) {
      client ??= import('../../../../src/search/client.ts').then(({ createSearchClient }) =>
        createSearchClient({ base, fetch: fetchFile, languages: ['en'] }),
      );
      const options = {
        limit: RESULTS,
        ...(onFirst && { onPartial: onFirst }),
        ...(signal && { signal }),
      };
      const { hits } = await (await client).search(text, options);
      return hits.map(({ id, anchor }) => ({ id, anchors: [anchor] }));
    },
  };
};

export default createAdapter;
