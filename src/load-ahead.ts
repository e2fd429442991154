/** A build begins to load its texts while Astro starts, which leaves all cores but one with nothing to do: of use where it loads in threads. */
import type { AstroIntegration } from 'astro';
import { loadAhead } from './loaders.ts';

/** The integration. It shares the loaders with content.config.ts, which takes them from Node as astro.config.mjs does. */
export const loadWhileStarting = (): AstroIntegration => ({
  name: 'verbatim-load-ahead',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') loadAhead();
    },
  },
});
