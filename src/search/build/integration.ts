/** Astro's part in search: the index is made while pages are, its files go into the site as they are, and are served while developing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../../cache.ts';
import { entriesWritten } from '../../entries.ts';
import { contentFolder } from '../../loaders.ts';
import { makeIndex } from '../../threads/indexing.ts';
import { MANIFEST } from '../format/manifest.ts';

/** The search index as a part of the site. */
export function searchFiles(): AstroIntegration {
  const folder = join(cacheFolder(), 'search');
  let base = '/';
  let out = '';
  /** Where the index goes in a site that is being built. */
  let site: string | undefined;
  let made: Promise<void> | undefined;
  let madeOf: number | undefined;
  /** Makes the index of what is kept now; made once for each state of it. */
  const upToDate = (): Promise<void> => {
    const written = entriesWritten();
    if (!made || written !== madeOf) made = makeIndex({ content: contentFolder(), folder, site });
    madeOf = written;
    return made;
  };
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = `${config.base}/search/`.replace(/\/{2,}/g, '/');
      },
      // The folder of the site has been emptied; nothing is written to it yet.
      'astro:build:setup': () => {
        site = join(out, 'search');
        // An error is told where the index is awaited.
        upToDate().catch(() => {});
      },
      'astro:build:done': async () => {
        await upToDate();
      },
      'astro:server:setup': ({ server }) => {
        const file =
          /^(?:manifest\.bin|[0-9a-f]{12}\/[a-z]{2,3}(?:-\w+)*\/[a-z]+(?:\/[0-9a-f]+)?\.bin)$/;
        server.middlewares.use(async (request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const name = path.startsWith(base) ? path.slice(base.length) : '';
          if (!file.test(name)) return next();
          try {
            if (name === MANIFEST) await upToDate();
          } catch (error) {
            return next(error);
          }
          if (!existsSync(join(folder, name))) return next();
          response.setHeader('Content-Type', 'application/octet-stream');
          response.end(readFileSync(join(folder, name)));
        });
      },
    },
  };
}
