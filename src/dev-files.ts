/** While developing, Astro's server wants a slash after every address, also where a file is meant: `/<id>.md`, `/<id>/source.en.txt`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './loaders.ts';

/** Has the files of events answer by their own addresses while developing. */
export function filesWhileDeveloping(): AstroIntegration {
  let base = '/';
  return {
    name: 'verbatim-dev-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:server:setup': ({ server }) => {
        const isEvent = (id: string) => existsSync(join(contentFolder(), 'transcripts', id));
        server.middlewares.use((request, _response, next) => {
          request.url = addressOfRoute(request.url ?? '', base, isEvent);
          next();
        });
      },
    },
  };
}

/** The address by which Astro knows a file of an event; every other address as it is. */
export function addressOfRoute(
  url: string,
  base: string,
  isEvent: (id: string) => boolean,
): string {
  const [path = '', ...query] = url.split('?');
  if (!path.startsWith(base)) return url;
  const [first = '', second = '', third] = path.slice(base.length).split('/');
  const name = second && !second.startsWith('source.') ? second : first;
  const isFile = second.startsWith('source.') || /\.(?:md|txt|json)$/.test(name);
  if (third !== undefined || !isFile || !isEvent(name.replace(/\.[a-z]+$/, ''))) return url;
  return [`${path}/`, ...query].join('?');
}
