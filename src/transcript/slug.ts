/** Names and titles → ids that are safe as file names and in URLs on every system. */

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Names a file system keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Lower-case ASCII letters, digits and single hyphens, cut between words to `length` characters.
 * What has no letter left (other scripts) becomes `x-` and a hash of the text, so that it is never empty.
 */
export function slugify(text: string, length = 60): string {
  const latin = [...text.normalize('NFC').toLowerCase()]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('');
  const slug = latin
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '' || RESERVED.test(slug)) return `x-${hash(text.normalize('NFC'))}`;
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : length);
}

/** FNV-1a, 32 bits, in hexadecimal: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
