/** After a build: counts what was written, says whether the host takes it and how far the archive may still grow. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleIds } from './bundle.ts';
import { HOSTS, type Weight, weigh } from './hosts.ts';
import { contentFolder } from './loaders.ts';
import type { Settings } from './settings.ts';

/** The integration. A site that its host does not take fails the build. */
export function hostReport({ host }: Pick<Settings, 'host'>): AstroIntegration {
  return {
    name: 'verbatim-host-report',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const events = bundleIds(contentFolder()).length;
        const { lines, fits } = weigh(HOSTS[host], { ...weightOf(fileURLToPath(dir)), events });
        for (const line of lines) logger[fits ? 'info' : 'error'](line);
        if (!fits) throw new Error(`The site does not fit on ${HOSTS[host].name}`);
      },
    },
  };
}

/** Counts a folder. */
export function weightOf(folder: string): Omit<Weight, 'events'> {
  const weight = { files: 0, folders: 0, bytes: 0, largest: { file: '', bytes: 0 } };
  // Folder by folder: a list of all that is in a large site would itself be a hundred megabytes.
  const visit = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      const file = join(below, entry.name);
      if (entry.isDirectory()) {
        weight.folders++;
        visit(file);
      }
      if (!entry.isFile()) continue;
      const bytes = statSync(file).size;
      weight.files++;
      weight.bytes += bytes;
      if (bytes > weight.largest.bytes) weight.largest = { file: file.slice(folder.length), bytes };
    }
  };
  visit(folder);
  return weight;
}
