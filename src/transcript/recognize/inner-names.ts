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
  if (words.length < 3) return name;
  const domains = ['of ', 'for ', 'de ', 'der ', 'für ', 'and ', 'y ', 'et ', 'und '];
  const asDomain = domains.reduce((sum, each) => sum + count(whole, each + name), 0);
  if (count(whole, name) > asDomain) return name;
  for (let at = Math.max(1, words.length - 4); at <= words.length - 2; at++) {
    const end = words.slice(at).join(' ');
    if (isFullName(end) && count(whole, end) > count(whole, `${words[at - 1]} ${end}`)) return end;
  }
  if (isCapitals(name) || !DOMAIN.test(printed.slice(0, printed.lastIndexOf(name)))) return name;
  let at = words.length - 2;
  while (at > 1 && /^\p{Ll}/u.test(words[at] ?? '')) at--;
  return words.slice(at).join(' ');
}

const DOMAIN =
  /(?:^| )(?:of|for|de|del|du|des|der|von|für|pour|para) (?:the |la |le |las |los |les |das |die )?$/i;

const count = (text: string, part: string): number => text.split(part.toLowerCase()).length - 1;
