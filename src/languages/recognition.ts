/** The table of languages that can be recognised, and how a text tells its own. */
import type { Cues } from './cues.ts';
import { cues as de } from './de-cues.ts';
import { cues as en } from './en-cues.ts';
import { cues as es } from './es-cues.ts';
import { cues as fr } from './fr-cues.ts';
import { cues as ru } from './ru-cues.ts';
import { cues as zh } from './zh-cues.ts';

const table: Readonly<Record<string, Cues>> = { en, ru, es, fr, de, zh };

/** Tags of all languages with cues. */
export const knownLanguages: string[] = Object.keys(table);

/** Cues of a language, or undefined. */
export function cuesOf(language: string): Cues | undefined {
  return Object.hasOwn(table, language) ? table[language] : undefined;
}

/** As much of a text as tells its language. */
const SAMPLE = 40_000;
/** One word in so many is a small word of its language in ordinary prose. */
const LEAST_SHARE = 0.08;

/** The language of a text by its commonest small words; undefined when none stands out. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (han > 20 && han > kana * 8 && han > words.length) return 'zh';
  const shares = Object.entries(table).map(([tag, { common }]): [string, number] => {
    const small = new Set(common);
    return [tag, words.filter((word) => small.has(word)).length / (words.length || 1)];
  });
  const [best, second] = shares.sort(([, a], [, b]) => b - a);
  return best && best[1] >= LEAST_SHARE && best[1] > (second?.[1] ?? 0) * 1.2 ? best[0] : undefined;
}
