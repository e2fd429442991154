/**
 * Words of one stem find each other: "sanction", "sanctions"; "президент", "президентом". A stemmer is code
 * of its own per language and fetched when an archive has that language.
 */

/** Folded word → stem. */
export type Stem = (word: string) => string;

/** What no stemmer needs to see the rest of; nobody says longer words. */
const LONGEST = 64;

/** Snowball's rules, and Porter's for English; they are given words as words.ts folds them. */
const STEMMERS: Record<string, () => Promise<Stem>> = {
  en: async () => {
    const { stemmer } = await import('stemmer');
    return (word) => stemmer(word.replace(/'s?$/, ''));
  },
  ru: async () => (await import('@orama/stemmers/russian')).stemmer,
  es: async () => (await import('@orama/stemmers/spanish')).stemmer,
  fr: async () => {
    const { stemmer } = await import('@orama/stemmers/french');
    return (word) => stemmer(word.replace(/^(?:[cdjlmnst]|qu)'/, ''));
  },
  de: async () => (await import('@orama/stemmers/german')).stemmer,
};

/** The stemmer of a language (BCP 47); for languages without one a word is its own stem. It remembers what it was asked. */
export async function loadStem(language: string): Promise<Stem> {
  const known = new Map<string, string>();
  const stemmer = await STEMMERS[language.slice(0, 2)]?.();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      const cut = word.slice(0, LONGEST);
      // Digits are not inflected, and an ending is no stem.
      stem = (stemmer && !/^[\d']/.test(cut) && stemmer(cut)) || cut;
      known.set(word, stem);
    }
    return stem;
  };
}
