/** The collections: which transcripts there are, and the authority file of people. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { peopleLoader, transcriptLoader } from './loaders.ts';
import type { Person } from './people.ts';

export const collections = {
  transcripts: defineCollection({ loader: transcriptLoader(), schema: z.object({}) }),
  people: defineCollection({ loader: peopleLoader(), schema: z.custom<Person>() }),
};
