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
          // Modules are read once for all files of a worker: a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          // Two browsers at a time: while one lays out a page, the other looks at its own.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...(existsSync(new URL(siteSetup, import.meta.url)) ? { globalSetup: siteSetup } : {}),
        },
      },
    ],
  },
});
