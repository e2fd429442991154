/** The collections: metadata of transcripts, and the authority file of people. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { TranscriptEntry } from './entry.ts';
import { peopleLoader, transcriptLoader } from './loaders.ts';
import type { Person } from './people.ts';

export const collections = {
  transcripts: defineCollection({
    loader: transcriptLoader(),
    schema: z.custom<TranscriptEntry>(),
  }),
  people: defineCollection({ loader: peopleLoader(), schema: z.custom<Person>() }),
};
