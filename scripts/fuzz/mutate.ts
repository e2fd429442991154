/** Documents changed at random: as text where they are text, so that most can still be read, and now and then as bytes. */
import type { Random } from '../random.ts';

/** What breaks programs when it stands where nobody expects it. */
const INSERTS = [
  '\0',
  '\x07',
  '\x1b[2J',
  '\r',
  '\n',
  '\n\n',
  '\f',
  '\v',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u0301',
  '\u0301'.repeat(40),
  '\u20dd',
  '\u3000',
  '：',
  ':',
  '.',
  ' — ',
  '**',
  '__',
  '`',
  '<',
  '>',
  '</p>',
  '<p>',
  '<br>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&#0;',
  '&#x110000;',
  '&amp;',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '（',
  '「',
  '---\n',
  'Q',
  'Q: ',
  'A: ',
  '1. ',
  '- ',
  '> ',
  '# ',
  '00:01:02.000 --> 00:01:03.000\n',
  '🇳🇱',
  '👩‍👩‍👧',
  '𝔸',
  'İ',
  'ß',
  'ŉ',
  'ǆ',
  '٣',
  '१',
  '0',
  '\t',
] as const;

/** A run of one thing, long enough to show what grows faster than its input. */
const RUNS = [
  ' ',
  '\n',
  '\t',
  ':',
  '.',
  '-',
  '*',
  '(',
  '[',
  '<',
  '&',
  'A',
  'Q: ',
  '\u0301',
  '\u00a0',
  'a ',
  'A. ',
  '> ',
  '- ',
  '_',
  '`',
] as const;

type Change = (text: string, random: Random, others: () => string) => string;

const CHANGES: readonly Change[] = [
  (text, random) => at(text, random, (before, after) => before + random.pick(INSERTS) + after),
  (text, random) => at(text, random, (before, after) => before + random.pick(INSERTS) + after),
  (text, random) => at(text, random, (before, after) => before + after.slice(1 + random.below(8))),
  (text, random) => at(text, random, (before, after) => before + after.slice(random.below(400))),
  (text, random) => at(text, random, (before) => before),
  (text, random) => at(text, random, (_, after) => after),
  (text, random) =>
    at(text, random, (before, after) => before + after.slice(0, random.below(300)) + after),
  (text, random, others) =>
    at(text, random, (before, after) => before + slice(others(), random) + after),
  (text, random) =>
    at(text, random, (before, after) => before + after.charAt(0).toUpperCase() + after.slice(1)),
  (text, random) =>
    at(
      text,
      random,
      (before, after) =>
        before + String.fromCharCode(after.charCodeAt(0) ^ (1 << random.below(7))) + after.slice(1),
    ),
  (text, random) =>
    inLines(text, random, (lines, a, b) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')),
  (text, random) => inLines(text, random, (lines, a) => lines.toSpliced(a, 1)),
  (text, random) => inLines(text, random, (lines, a, b) => lines.toSpliced(a, 0, lines[b] ?? '')),
  (text, random) =>
    inLines(text, random, (lines, a) => lines.toSpliced(a, 2, lines.slice(a, a + 2).join(' '))),
  (text) => text.replaceAll('\n', ' '),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', '\f'])),
  (text, random) =>
    text.replaceAll(random.pick([':', '.', ' ', '*', '(', '>', '"']), random.pick(INSERTS)),
  (text, random) => (random.once(2) ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.normalize(random.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
  (text, random) =>
    at(
      text,
      random,
      (before, after) =>
        before + random.pick(RUNS).repeat(random.below(random.once(200) ? 20_000 : 60)) + after,
    ),
];

/** Text with a few changes; `others` gives other documents, for splices. */
export function mutateText(text: string, random: Random, others: () => string): string {
  let changed = text;
  for (let count = 1 + random.below(4); count > 0; count--)
    changed = random.pick(CHANGES)(changed, random, others);
  return changed;
}

/** Bytes with a few of them flipped, lost, doubled, or the end cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let count = 1 + random.below(4); count > 0; count--) {
    const from = random.below(changed.length);
    const to = Math.min(changed.length, from + random.below(random.once(3) ? 400 : 6));
    const [before, between, after] = [
      changed.subarray(0, from),
      changed.subarray(from, to),
      changed.subarray(to),
    ];
    const kind = random.below(6);
    if (kind < 2) changed[from] = (changed[from] ?? 0) ^ (1 << random.below(8));
    else if (kind === 2) changed[from] = random.below(256);
    else if (kind === 3) changed = join(before, after);
    else if (kind === 4) changed = join(before, between, between, after);
    else if (random.once(2)) changed = Uint8Array.from(before);
  }
  return changed;
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function at(
  text: string,
  random: Random,
  change: (before: string, after: string) => string,
): string {
  const place = random.below(text.length + 1);
  return change(text.slice(0, place), text.slice(place));
}

function slice(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + random.below(300));
}

function inLines(
  text: string,
  random: Random,
  change: (lines: string[], a: number, b: number) => string[],
): string {
  const lines = text.split('\n');
  return change(lines, random.below(lines.length), random.below(lines.length)).join('\n');
}
