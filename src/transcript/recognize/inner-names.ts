/** The person's name inside a longer label: hover text behind it, or what an office is of before it. */
import type { Evidence } from './evidence.ts';
import { isCapitals, isFullName } from './names.ts';

/**
 * Two words that come again turned round are the name, with hover text behind and an office before.
 *
 *     Trade Olla Fenn Fenn OllaMinister of Trade
 *           ^^^^^^^^^
 */
export function repeatedPart(name: string): string | undefined {
  const words = name.split(' ');
  const at = words.findIndex(
    (given, index) =>
      given !== '' &&
      words[index + 1] !== undefined &&
      words[index + 1] === words[index + 2] &&
      (words[index + 3] ?? '').startsWith(given),
  );
  return at < 0 ? undefined : `${words[at]} ${words[at + 1]}`;
}

/**
 * Behind "of" stands what an office is of, and then perhaps a name: the longest end that the document prints elsewhere
 * without it, else the last two words and the small ones between.
 *
 *     President of the Republic of Norland Ada Quill
 *                                  ^^^^^^^ ^^^^^^^^^
 */
export function behindDomain(name: string, printed: string, { whole }: Evidence): string {
  const words = name.split(' ');
  const caseless = !/\p{Lu}/u.test(name);
  if (words.length < 3 || (!caseless && isPrinted(whole, name, DOMAIN))) return name;
  const ends = Array.from(
    { length: Math.min(3, words.length - 2) },
    (_, at) => words.length - 2 - at,
  );
  for (const at of caseless ? ends : ends.toReversed()) {
    const end = words.slice(at).join(' ');
    const before = `${(words[at - 1] as string).toLowerCase()} `;
    // Without capitals nothing tells where a longer name begins, but that a country stands before other words as well.
    if (caseless && whole.split(before).length <= whole.split(before + end).length + LEAST)
      continue;
    if (isFullName(end) && isPrinted(whole, end, before)) return end;
  }
  if (isCapitals(name) || !DOMAIN.test(printed.slice(0, printed.lastIndexOf(name)))) return name;
  let at = words.length - 2;
  while (at > 1 && /^\p{Ll}/u.test(words[at] ?? '')) at--;
  return words.slice(at).join(' ');
}

/** So often what an office is of is spoken of. */
const LEAST = 2;

/** What joins an office to what it is of, or two such things: "of ", "for the ", "and ". */
const DOMAIN =
  /(?:^| )(?:of|for|and|de|del|du|des|der|von|für|pour|para|y|et|und) (?:the |la |le |las |los |les |das |die )?$/i;

/** Whether a text in lower case holds a name somewhere without a certain thing right before it. */
function isPrinted(text: string, name: string, without: RegExp | string): boolean {
  const lower = name.toLowerCase();
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at);
    if (typeof without === 'string' ? !before.endsWith(without) : !without.test(before))
      return true;
  }
  return false;
}
