/** Press conferences about nothing: plain-text transcripts of invented words by invented people, the same for the same seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from '../random.ts';

const SYLLABLES =
  'ba be bo da de di do fa fe ga go ha ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo za'.split(
    ' ',
  );
/** So that the language of a text can be told. */
const SMALL = 'the of and to in that it is we for on with this not have are by as was'.split(' ');

function word(random: Random): string {
  if (random.next() < 0.4) return random.pick(SMALL);
  const syllables = 2 + random.below(3);
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** So many people hold office in the invented country. */
const PEOPLE = 300;

/** One of them: the same few speak again and again. */
function name(random: Random): string {
  const own = randomFrom(random.below(PEOPLE));
  const part = (): string =>
    capital(own.pick(SYLLABLES) + own.pick(SYLLABLES) + own.pick(SYLLABLES));
  return `${part()} ${part()}n`;
}

/** A sentence of about a dozen words. */
export function sentence(random: Random, end = '.'): string {
  const words = Array.from({ length: 6 + random.below(12) }, () => word(random));
  return capital(words.join(' ')) + end;
}

const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: 1 + random.below(sentences) }, () => sentence(random)).join(' ');

/** A whole transcript of at least `size` letters: date, title, opening remarks, questions and answers. */
export function generateTranscript(random: Random, size: number): string {
  const [minister, host] = [name(random), name(random)];
  const day = `${1 + random.below(28)} ${random.pick(['March', 'May', 'June'])} ${2000 + random.below(25)}`;
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
      ...Array.from({ length: random.below(3) }, () => paragraph(random, 9)),
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
  const random = randomFrom(seed);
  mkdirSync(folder, { recursive: true });
  let total = 0;
  for (let index = 0; index < files; index++) {
    const text = generateTranscript(random, size);
    writeFileSync(join(folder, `briefing-${String(index).padStart(4, '0')}.en.txt`), text);
    total += text.length;
  }
  return total;
}
