// The build: a static site with one folder per page; where it will live comes from the environment.
import process from 'node:process';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchFiles } from './src/search/build/integration.ts';
import { leanFlexsearch } from './src/search/build/lean-flexsearch.ts';

const { BASE_PATH, CACHE_DIR, OUT_DIR, SITE_URL } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(OUT_DIR ? { outDir: OUT_DIR } : {}),
  cacheDir: CACHE_DIR || './.cache',
  base: BASE_PATH || '/',
  output: 'static',
  trailingSlash: 'always',
  // The security policy allows no inline styles or scripts, so nothing may be inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [searchFiles(CACHE_DIR || './.cache')],
  vite: {
    plugins: [tailwindcss(), leanFlexsearch()],
    build: { assetsInlineLimit: 0 },
  },
});
