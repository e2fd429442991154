/** Has `.astro` files compiled against our runtime (runtime.ts) when the site is built; while developing, Astro's own is as good. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const RUNTIME = fileURLToPath(new URL('./runtime.ts', import.meta.url));

/** The plugin of Vite. */
export const templatesAsText = (): Plugin => ({
  name: 'verbatim-templates',
  enforce: 'pre',
  apply: 'build',
  resolveId: (name, from) =>
    name === 'astro/compiler-runtime' && from?.endsWith('.astro') ? RUNTIME : undefined,
});
