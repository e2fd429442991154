// The build: a static site with one folder per page; where it will live comes from the settings, or from the environment.
import process from 'node:process';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { filesWhileDeveloping } from './src/dev-files.ts';
import { hostReport } from './src/host-report.ts';
import { loadWhileStarting } from './src/load-ahead.ts';
import { searchFiles } from './src/search/build/integration.ts';
import { leanFlexsearch } from './src/search/build/lean-flexsearch.ts';
import { settings } from './src/site.ts';
import { templatesAsText } from './src/templates/plugin.ts';
import { renderInThreads } from './src/threads/rendering.ts';

const { BASE_PATH, CACHE_DIR, OUT_DIR, SITE_URL = settings.address } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(OUT_DIR ? { outDir: OUT_DIR } : {}),
  cacheDir: CACHE_DIR || './.cache',
  base: BASE_PATH || settings.basePath,
  output: 'static',
  trailingSlash: 'always',
  // The security policy allows no inline styles or scripts, so nothing may be inlined. While one page is written, the
  // next are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/build-log.ts' },
  // The host's limits count for all files: its report comes last.
  integrations: [
    loadWhileStarting(),
    renderInThreads(),
    searchFiles(),
    filesWhileDeveloping(),
    hostReport(settings),
  ],
  vite: {
    plugins: [tailwindcss(), leanFlexsearch(), templatesAsText()],
    build: { assetsInlineLimit: 0 },
  },
});
