/** Astro's part in search: the files of the index go into the site as they are, and are served while developing. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyIndex } from './publish.ts';

/** @param cache The cache folder, as archive and loaders have it. */
export function searchFiles(cache: string): AstroIntegration {
  const folder = resolve(cache, 'search');
  let base = '/';
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/search/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': ({ dir }) => copyIndex(folder, join(fileURLToPath(dir), 'search')),
      'astro:server:setup': ({ server }) => {
        // A file of a build; the manifest is a page's answer, which builds the index.
        const name = /^([0-9a-f]{12}\/[a-z]{2,3}(?:-\w+)*\/[a-z]+(?:\/[0-9a-f]+)?\.bin)$/;
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const [, file] = (path.startsWith(base) && name.exec(path.slice(base.length))) || [];
          if (!file || !existsSync(join(folder, file))) return next();
          response.setHeader('Content-Type', 'application/octet-stream');
          response.end(readFileSync(join(folder, file)));
        });
      },
    },
  };
}
