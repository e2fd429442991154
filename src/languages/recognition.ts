/** The table of languages that can be recognised. */
import type { Cues } from './cues.ts';
import { cues as en } from './en-cues.ts';

const table: Readonly<Record<string, Cues>> = { en };

/** Tags of all languages with cues. */
export const knownLanguages: string[] = Object.keys(table);

/** Cues of a language, or undefined. */
export function cuesOf(language: string): Cues | undefined {
  return Object.hasOwn(table, language) ? table[language] : undefined;
}
