/** Press conferences about nothing: plain-text transcripts of invented words by invented people, the same for the same seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number from 0 up to 1, each time another. */
export type Random = () => number;

/** Mulberry32: a small generator that gives the same numbers for the same seed. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bo da de di do fa fe ga go ha ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo za'.split(
    ' ',
  );
/** So that the language of a text can be told. */
const SMALL = 'the of and to in that it is we for on with this not have are by as was'.split(' ');

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

function word(random: Random): string {
  if (random() < 0.4) return pick(SMALL, random);
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** So many people hold office in the invented country. */
const PEOPLE = 300;

/** One of them: the same few speak again and again. */
function name(random: Random): string {
  const own = seeded(Math.floor(random() * PEOPLE));
  const part = (): string =>
    capital(pick(SYLLABLES, own) + pick(SYLLABLES, own) + pick(SYLLABLES, own));
  return `${part()} ${part()}n`;
}

/** A sentence of about a dozen words. */
export function sentence(random: Random, end = '.'): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 12) }, () => word(random));
  return capital(words.join(' ')) + end;
}

const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: 1 + Math.floor(random() * sentences) }, () => sentence(random)).join(' ');

/** A whole transcript of at least `size` letters: date, title, opening remarks, questions and answers. */
export function generateTranscript(random: Random, size: number): string {
  const [minister, host] = [name(random), name(random)];
  const day = `${1 + Math.floor(random() * 28)} ${pick(['March', 'May', 'June'], random)} ${2000 + Math.floor(random() * 25)}`;
  const parts = [
    day,
    `Press conference by Minister ${minister} on ${word(random)} ${word(random)}`,
    `${host}: Good morning. ${paragraph(random, 3)}`,
    `${minister}: ${paragraph(random, 9)}`,
  ];
  let length = parts.join('').length;
  while (length < size) {
    const exchange = [
      `Question: ${paragraph(random, 2)} ${sentence(random, '?')}`,
      `${minister}: ${paragraph(random, 9)}`,
      ...Array.from({ length: Math.floor(random() * 3) }, () => paragraph(random, 9)),
    ];
    parts.push(...exchange);
    length += exchange.join('').length;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Writes transcripts into a folder; returns their size together. */
export function generateFolder(
  folder: string,
  { files, seed, size = 2000 }: { files: number; seed: number; size?: number },
): number {
  const random = seeded(seed);
  mkdirSync(folder, { recursive: true });
  let total = 0;
  for (let index = 0; index < files; index++) {
    const text = generateTranscript(random, size);
    writeFileSync(join(folder, `briefing-${String(index).padStart(4, '0')}.en.txt`), text);
    total += text.length;
  }
  return total;
}
