// Two test projects: `unit` runs beside the sources, `site` builds the site and reads it in a browser.
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const siteSetup = './tests/site/global-setup.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // The laws run thousands of random trees; time is measured in the bench, never here.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          // One browser at a time: it keeps two cores busy by itself.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...(existsSync(new URL(siteSetup, import.meta.url)) ? { globalSetup: siteSetup } : {}),
        },
      },
    ],
  },
});
