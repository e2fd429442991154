/** Numerals and calendars in which dates are printed → digits and years of the Gregorian calendar. Nothing here guesses. */

/** Letters that are written in more than one way and stand for one in the names of months. */
const LETTERS: Record<string, string> = {
  ı: 'i',
  İ: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  '׳': "'",
};

/**
 * A text as dates are compared: digits of all scripts as 0–9, fullwidth signs as ASCII, small letters, Latin and Greek
 * ones without accents, marks of direction as blanks. As long as the text, so that offsets stay true.
 */
export function folded(text: string): string {
  return text.replace(/[^\n -@[-`a-z{-~]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (/\p{Nd}/u.test(letter)) return digitOf(code);
    if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0).toLowerCase();
    if (/[\u061c\u200e\u200f]/.test(letter)) return ' ';
    const found = LETTERS[letter];
    if (found) return found;
    const lower = letter.toLowerCase();
    const base = /[\p{Script=Latin}\p{Script=Greek}]/u.test(letter)
      ? lower.normalize('NFD')[0]
      : lower;
    return base?.length === 1 ? base : letter;
  });
}

/** Digits stand in rows of ten, which begin at …0 or, in the scripts of India, at …6. */
function digitOf(code: number): string {
  const row = code & ~0xf;
  const zero = /\p{Nd}/u.test(String.fromCharCode(row)) ? row : row + 6;
  return String(code - zero);
}

/** Signs of Chinese numerals as they stand in dates; to be used inside a class. */
export const HAN_DIGITS = '〇○零一二三四五六七八九十百廿卅';
const HAN_VALUES: Record<string, number> = {
  ...Object.fromEntries([...'一二三四五六七八九十'].map((sign, at) => [sign, at + 1])),
  ...{ 〇: 0, '○': 0, 零: 0, 廿: 20, 卅: 30 },
};

/**
 * A number in digits, or in Chinese numerals by place or by name; 元 is the first year of an era.
 *
 *     二〇二四      二十八      一百一十三      元
 *     2024          28          113             1
 */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const signs = [...text];
  if (!/[十百廿卅]/.test(text))
    return Number(signs.map((sign) => HAN_VALUES[sign] ?? '').join('') || Number.NaN);
  let [sum, unit] = [0, 0];
  for (const sign of signs) {
    if (sign === '百' || sign === '十') {
      sum += (unit || 1) * (sign === '百' ? 100 : 10);
      unit = 0;
    } else if (sign === '廿' || sign === '卅') sum += HAN_VALUES[sign] ?? 0;
    else unit = HAN_VALUES[sign] ?? 0;
  }
  return sum + unit;
}

/** Eras by their names: the year before the first, and the last there was. */
const ERAS: [names: RegExp, before: number, last: number][] = [
  [/令和|㋿|^r$/, 2018, Number.POSITIVE_INFINITY],
  [/平成|㍻|^h$/, 1988, 31],
  [/昭和|㍼|^s$/, 1925, 64],
  [/大正|㍽/, 1911, 15],
  [/明治|㍾/, 1867, 45],
  [/民[國国]/, 1911, Number.POSITIVE_INFINITY],
];
export const ERA_NAMES = '令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾]|(?:中[華华])?民[國国]';

/**
 * A year counted in an era, or since 1912 as Taiwan counts it: three digits from 100 are nothing else before 年月日.
 * Undefined for a year that the era did not have, and for two digits without an era: the century would be a guess.
 */
export function yearOfEra(era: string, year: number): number | undefined {
  const [, before, last] = ERAS.find(([names]) => names.test(era)) ?? [];
  if (before !== undefined && last !== undefined)
    return year > 0 && year <= last ? before + year : undefined;
  if (year >= 1000) return year;
  return year >= 100 && year < 200 ? year + 1911 : undefined;
}

/** The ISO day, when it exists. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const DAY = 86_400_000;

/**
 * A day of the Persian calendar, in which the year begins on 19–22 March: reckoned roughly, then looked for around it.
 *
 *     17 Mehr 1403
 *     8 October 2024
 */
export function fromPersian(year: number, month: number, day: number): string | undefined {
  const wanted = `${year}-${month}-${day}`;
  const passed = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  const near = Date.UTC(year + 621, 2, 20) + passed * DAY;
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let at = near - 2 * DAY; at <= near + 3 * DAY; at += DAY) {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const found = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    if (found === wanted) return new Date(at).toISOString().slice(0, 10);
  }
  return undefined;
}
