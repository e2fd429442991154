/** The collections: which transcripts there are, and the authority file of people. */
import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Person } from './people.ts';

/** Node's own copy, which astro.config.mjs has loaded: to compile all that it imports once more would take half a second. */
const { peopleLoader, transcriptLoader } = createRequire(import.meta.url)(
  './loaders.ts',
) as typeof import('./loaders.ts');

export const collections = {
  transcripts: defineCollection({ loader: transcriptLoader(), schema: z.object({}) }),
  people: defineCollection({ loader: peopleLoader(), schema: z.custom<Person>() }),
};
