/** Adapters → scripts for the browser, made with the very settings of the site's build. */
import { join } from 'node:path';
import { build } from 'vite';
import config from '../../../astro.config.mjs';

const HERE = import.meta.dirname;

/** Writes `page.js`, and the library it loads when first asked, into a folder. */
export async function bundleAdapter(adapter: string, folder: string): Promise<void> {
  const entry = 'virtual:bench-page';
  const path = JSON.stringify(join(HERE, 'adapters', adapter));
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    plugins: [
      ...(config.vite?.plugins ?? []),
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        // The page hands over the adapter; nothing of an engine is fetched until its first search.
        load: (id) =>
          id === `\0${entry}`
            ? `import create from ${path};
               globalThis.adapter = create(new URL('index/', location.href).pathname, (...of) => fetch(...of));`
            : undefined,
      },
    ],
    build: {
      ...config.vite?.build,
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: entry,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
    base: './',
  });
}
