/** The collections: metadata of transcripts, the authority file, and pages of prose. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
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
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/pages' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
