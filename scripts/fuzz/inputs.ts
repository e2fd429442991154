/** One input for import from a seed: random bytes, random letters, a made transcript, or a fixture or sample changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesOf, knownLanguages } from '../../src/languages/recognition.ts';
import { type Format, formatOf, formats } from '../../src/transcript/index.ts';
import { SAMPLES } from '../../tests/contracts/samples.ts';
import { type Random, randomFrom } from '../random.ts';
import { makeDocument } from './document.ts';
import { dressFor } from './dress.ts';
import { mutateBytes, mutateText } from './mutate.ts';

export interface Input {
  name: string;
  bytes: Uint8Array;
  options: { language?: string; encoding?: string };
}

/** A document to change, and the language it is in. */
interface Base {
  bytes: Uint8Array;
  language: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
/** A longer base would keep the fuzzer from trying others. */
const LONGEST = 20_000;

/** Bases by format: the samples of the contract, every fixture of import, and the shipped sources. */
const BASES = basesByFormat();

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The input of a seed: always the same one. */
export function makeInput(seed: number): Input {
  const random = randomFrom(seed);
  const language = random.pick(knownLanguages);
  const first = random.pick(formats);
  // Documents of programs take longest, and most changes only spoil them.
  const format = first.content === 'text' || random.once(3) ? first : random.pick(formats);
  const [extension] = format.extensions;
  const encoding = random.once(20)
    ? random.pick(['windows-1251', 'utf-16le', 'gb18030'])
    : undefined;
  const input = (bytes: Uint8Array, said = language): Input => ({
    name: `source${extension}`,
    bytes,
    options: { ...(random.once(3) ? {} : { language: said }), ...(encoding ? { encoding } : {}) },
  });
  const kind = random.below(20);
  if (kind === 0) return input(randomBytes(random));
  if (kind === 1) return input(encodeSomehow(randomText(random), random));
  const cues = cuesOf(language);
  const dress = dressFor(format);
  if (kind < 11 && cues && dress) return input(dress(makeDocument(random, cues), random));
  const base = random.pick(BASES.get(format) ?? []);
  return base ? input(changed(format, base, random), base.language) : input(randomBytes(random));
}

function basesByFormat(): Map<Format, Base[]> {
  const bases = new Map(
    formats.map((format): [Format, Base[]] => {
      const bytes = SAMPLES[format.name];
      if (!bytes)
        throw new Error(`The format ${format.name} has no sample in tests/contracts/samples.ts`);
      return [format, [{ bytes, language: 'en' }]];
    }),
  );
  for (const folder of ['tests/fixtures/import', 'content/transcripts'])
    for (const file of readdirSync(join(ROOT, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      const [, language] = /\bsource\.([a-z]{2})\.[a-z]+$/.exec(file) ?? [];
      const format = formatOf(file);
      if (!language || !format || !cuesOf(language)) continue;
      const bytes = readFileSync(join(ROOT, folder, file));
      if (bytes.length < LONGEST) bases.get(format)?.push({ bytes, language });
    }
  return bases;
}

function randomBytes(random: Random): Uint8Array {
  const least = random.pick([0, 0, 9, 32]);
  const most = random.pick([0x7f, 0x100, 0x100]);
  const bytes = Uint8Array.from(
    { length: random.below(300) },
    () => least + random.below(most - least),
  );
  const mark = random.pick([
    [],
    [],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0x50, 0x4b, 3, 4],
    [...encode('%PDF-1.4\n')],
  ]);
  return Uint8Array.from([...mark, ...bytes]);
}

/** First and last code points of stretches in which something can go wrong. */
const STRETCHES = [
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0x0, 0x1f],
  [0x80, 0xff],
  [0x300, 0x36f],
  [0x400, 0x4ff],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
  [0x3000, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xacff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xff65],
  [0xfff0, 0xffff],
  [0x1f1e6, 0x1f64f],
  [0xe0000, 0xe01ff],
  [0x1d400, 0x1d7ff],
  [0x10fff0, 0x10ffff],
] as const;

function randomText(random: Random): string {
  const stretches = Array.from({ length: 3 }, () => random.pick(STRETCHES));
  const letters = Array.from({ length: random.below(200) }, () => {
    if (random.once(8))
      return random.pick(['\n', '\n\n', ': ', '. ', ' ', 'Q: ', 'A. ', '** ', '(', '> ', '# ']);
    const [from, to] = random.pick(stretches);
    return String.fromCodePoint(from + random.below(to - from + 1));
  });
  return letters.join('');
}

function encodeSomehow(text: string, random: Random): Uint8Array {
  if (!random.once(10)) return encode(text);
  const units = Uint16Array.from([
    0xfeff,
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ]);
  return new Uint8Array(units.buffer);
}

function changed(format: Format, base: Base, random: Random): Uint8Array {
  if (format.content === 'bytes' || random.once(6)) return mutateBytes(base.bytes, random);
  const decoder = new TextDecoder();
  const others = (): string => decoder.decode(random.pick([...BASES.values()].flat()).bytes);
  return encodeSomehow(mutateText(decoder.decode(base.bytes), random, others), random);
}
