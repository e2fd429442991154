/** Names beside an office in scripts without capitals, where only their neighbours tell a name from other words. */
import type { Cues } from '../../languages/cues.ts';

/** An aside or a sign ends what a name may be a part of. */
const END = /[،,.؛;:()\n–—-]/u;
/** So many words may stand between an office and the form of address before its holder's name. */
const MOST_BETWEEN = 6;

/**
 *     한도윤 대통령 기자회견                    المتحدث الرسمي لوزارة الطرق الدكتور ناجي القلعي
 *     ^^^ before the office               behind a form of address           ^^^^^^^^^^^
 *
 *     آقای بهرام کاویانی، سخنگوی وزارت
 *          ^^^^^^^^^^^^^ between a form of address and a comma, the office behind it
 */
export function caselessHolder(office: string, text: string, cues: Cues): string | undefined {
  if (/^\p{Script=Hangul}/u.test(office)) return before(office, text, cues);
  if (!/^\p{Lo}/u.test(office)) return undefined;
  const found = new Set<string>();
  // Arabic: "ال" and a letter in front of it melt into each other.
  const plain = office.replace(/^ال/u, '');
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
    const name =
      behindAddress(text.slice(at + plain.length), cues) ?? beforeComma(text.slice(0, at), cues);
    if (name) found.add(name);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Two to four signs before the office. */
function before(office: string, text: string, { offices }: Cues): string | undefined {
  const found = new Set<string>();
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    const words = text
      .slice(Math.max(0, at - 60), at)
      .trimEnd()
      .split(/\s/);
    // "국토부 장관": a longer office of which this is the end.
    const name = words.findLast((word) => !/(?:부|청|처|실|원)$/u.test(word)) ?? '';
    const isName = /^\p{Script=Hangul}{2,4}$/u.test(name) && words.at(-1) === name;
    if (isName && text[at - 1] === ' ' && !offices.some((each) => name.endsWith(each)))
      found.add(name);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function behindAddress(text: string, { honorifics, offices }: Cues): string | undefined {
  const end = END.exec(text)?.index ?? text.length;
  const words = text.slice(0, end).split(/\s+/);
  const at = words.slice(0, MOST_BETWEEN + 1).findLastIndex((word) => honorifics.includes(word));
  // The first word is what is left of the office itself: an ending.
  if (at < 1 || words.slice(1, at).some((word) => offices.includes(word))) return undefined;
  return nameOf(words.slice(at + 1, at + 3));
}

function beforeComma(text: string, { honorifics }: Cues): string | undefined {
  const [, said] = /([^،,.\n]{3,60})[،,]\s?$/u.exec(text.slice(-70)) ?? [];
  const words = said?.trim().split(/\s+/) ?? [];
  const at = words.findLastIndex((word) => honorifics.includes(word));
  return at < 0 || words.length - at > 4 ? undefined : nameOf(words.slice(at + 1));
}

const nameOf = (words: string[]): string | undefined =>
  words.length > 1 && words.every((word) => /^[\p{Lo}\p{M}\u200c’'-]{2,}$/u.test(word))
    ? words.join(' ')
    : undefined;
