/** After a build: counts what was written, says whether the host takes it and how far the archive may still grow. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleIds } from './bundle.ts';
import { bothWeights, HOSTS, type Weight, weigh, weightless } from './hosts.ts';
import { contentFolder } from './loaders.ts';
import type { Settings } from './settings.ts';
import { weightsOfEvents } from './threads/rendering.ts';

/** The integration. A site that its host does not take fails the build. */
export function hostReport({ host }: Pick<Settings, 'host'>): AstroIntegration {
  return {
    name: 'verbatim-host-report',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const events = bundleIds(contentFolder()).length;
        const weight = weightOf(fileURLToPath(dir), weightsOfEvents());
        const { lines, fits } = weigh(HOSTS[host], { ...weight, events });
        for (const line of lines) logger[fits ? 'info' : 'error'](line);
        if (!fits) throw new Error(`The site does not fit on ${HOSTS[host].name}`);
      },
    },
  };
}

/**
 * What is in a folder: files, folders, bytes, the largest file; what a link leads to is not counted.
 * @param known Files and folders in it that were weighed while they were written, by path, with `/` between its steps;
 *   folders with themselves.
 */
export function weightOf(folder: string, known: ReadonlyMap<string, Weight> = new Map()): Weight {
  const one = (file: string, entry: Dirent): Weight => {
    if (entry.isDirectory()) return bothWeights({ ...weightless(), folders: 1 }, below(file));
    if (!entry.isFile()) return weightless();
    const bytes = lstatSync(join(folder, file)).size;
    return { files: 1, folders: 0, bytes, largest: { file, bytes } };
  };
  // Folder by folder: a list of all that is in a large site would itself be a hundred megabytes.
  const below = (path: string): Weight => {
    let weight = weightless();
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const file = (path && `${path}/`) + entry.name;
      weight = bothWeights(weight, known.get(file) ?? one(file, entry));
    }
    return weight;
  };
  return below('');
}
