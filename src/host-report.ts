/** After a build: counts what was written, says whether the host takes it and how far the archive may still grow. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleIds } from './bundle.ts';
import { HOSTS, weigh } from './hosts.ts';
import { contentFolder } from './loaders.ts';
import type { Settings } from './settings.ts';
import { weightsOfEvents } from './threads/rendering.ts';
import { weightOf } from './threads/weighing.ts';

/** The integration. A site that its host does not take fails the build. */
export function hostReport({ host }: Pick<Settings, 'host'>): AstroIntegration {
  return {
    name: 'verbatim-host-report',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const events = bundleIds(contentFolder()).length;
        const weight = await weightOf(fileURLToPath(dir), weightsOfEvents());
        const { lines, fits } = weigh(HOSTS[host], { ...weight, events });
        for (const line of lines) logger[fits ? 'info' : 'error'](line);
        if (!fits) throw new Error(`The site does not fit on ${HOSTS[host].name}`);
      },
    },
  };
}
