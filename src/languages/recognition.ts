/** The table of languages with cues, and cues for every other. */
import { cues as ar } from './ar-cues.ts';
import { cues as cs } from './cs-cues.ts';
import type { Cues } from './cues.ts';
import { cues as da } from './da-cues.ts';
import { cues as de } from './de-cues.ts';
import { cues as el } from './el-cues.ts';
import { cues as en } from './en-cues.ts';
import { cues as es } from './es-cues.ts';
import { cues as fa } from './fa-cues.ts';
import { fallback } from './fallback-cues.ts';
import { cues as fi } from './fi-cues.ts';
import { cues as fr } from './fr-cues.ts';
import { cues as he } from './he-cues.ts';
import { cues as hi } from './hi-cues.ts';
import { cues as id } from './id-cues.ts';
import { cues as it } from './it-cues.ts';
import { cues as ja } from './ja-cues.ts';
import { cues as ko } from './ko-cues.ts';
import { cues as nl } from './nl-cues.ts';
import { cues as no } from './no-cues.ts';
import { cues as pl } from './pl-cues.ts';
import { cues as pt } from './pt-cues.ts';
import { cues as ro } from './ro-cues.ts';
import { cues as ru } from './ru-cues.ts';
import { cues as sr } from './sr-cues.ts';
import { cues as sv } from './sv-cues.ts';
import { cues as tr } from './tr-cues.ts';
import { cues as uk } from './uk-cues.ts';
import { cues as vi } from './vi-cues.ts';
import { traditional, cues as zh } from './zh-cues.ts';

/** Cues by the primary subtag of their language. */
export const table: Readonly<Record<string, Cues>> = {
  ...{ ar, cs, da, de, el, en, es, fa, fi, fr, he, hi, id, it, ja },
  ...{ ko, nl, no, pl, pt, ro, ru, sr, sv, tr, uk, vi, zh },
};

/** Tags of all languages with cues of their own. */
export const knownLanguages: string[] = Object.keys(table);

/** Languages that share the cues of another. */
const SHARED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', mo: 'ro' };

/** The tag in its canonical form; undefined when it is none, or names no language: `PT-br` → pt-BR, `xx` → undefined. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return canonical === 'und' || names.of(primaryOf(canonical)) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** The language of a tag without script and country: pt-BR → pt. */
export const primaryOf = (tag: string): string => tag.split('-', 1)[0] as string;

/** Cues for a language: its own, or what all languages agree on; undefined for a tag that names none. */
export function cuesOf(language: string): Cues | undefined {
  const tag = canonicalTag(language);
  if (tag === undefined) return undefined;
  const primary = primaryOf(tag);
  const own = SHARED[primary] ?? primary;
  if (!Object.hasOwn(table, own)) return fallback(tag, knownLanguages.map(withCapitals));
  const isTraditional = own === 'zh' && new Intl.Locale(tag).maximize().script === 'Hant';
  return isTraditional ? { ...withCapitals(own), ...traditional } : withCapitals(own);
}

/** The cues of a language in the table, and what is left of their words in capitals. */
function withCapitals(language: string): Cues {
  const cues = table[language] as Cues;
  const both = (words: string[]): string[] => [
    ...new Set(words.flatMap((word) => [word, ...capitalForms(word, language)])),
  ];
  return {
    ...cues,
    askers: both(cues.askers),
    answerers: both(cues.answerers),
    helpers: both(cues.helpers),
    honorifics: both(cues.honorifics),
    offices: both(cues.offices),
    kinds: both(cues.kinds),
    interviews: both(cues.interviews),
    furniture: both(cues.furniture),
    endMatter: both(cues.endMatter),
    questionHeadings: both(cues.questionHeadings),
    summaryHeadings: both(cues.summaryHeadings),
    headKeys: both(cues.headKeys),
    ends: both(cues.ends),
  };
}

/**
 * How a word looks in small letters after it stood in capitals: accents may have been left out, and capitals of some
 * languages do not lead back to their own small letters.
 *
 *     intervención → INTERVENCION → intervencion      ερώτηση → ΕΡΩΤΗΣΗ → ερωτηση
 *     außenminister → AUSSENMINISTER → aussenminister      basın → BASIN → basin
 */
function capitalForms(word: string, language: string): string[] {
  const isPlain = !/[^\0-\x7f]/.test(word) && language !== 'tr';
  if (isPlain || word.length < 3 || !/[\p{Script=Latin}\p{Script=Greek}]/u.test(word)) return [];
  const capitals = word.toLocaleUpperCase(language).toLowerCase();
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  return [capitals, plain];
}
