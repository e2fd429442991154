/** What is chosen beside what is typed. */
import type { Filters } from './api.ts';

export const isNarrowing = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value?.length);

/** Filters that all hold: a later bound or list takes the place of an earlier one. */
export const both = (typed: Filters, chosen: Filters): Filters => ({ ...typed, ...chosen });
