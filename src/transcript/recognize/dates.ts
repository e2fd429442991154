/** Finds a day, month and year, and a time of day beside it, in the words of a language. */

export interface FoundDate {
  /** ISO 8601 day. */
  date: string;
  /** "15:20" when a time stands right behind the year, glued or not. */
  time?: string;
  /** Numbers alone that also make another day: 03/04/2021. */
  ambiguous?: string;
  /** Offsets of the whole in the text. */
  from: number;
  to: number;
}

/** Written here and there between day, month and year; the same few words in all our languages. */
const JOINT = '(?:\\s|\\.|,|de\\b|del\\b|of\\b|st\\b|nd\\b|rd\\b|th\\b|er\\b|º){1,6}';
const TIME =
  '(?:\\s{0,3}(?:г\\.|года|,|[-–—|]|at\\b)?\\s{0,3}(?<time>(?:[01]?\\d|2[0-3]):[0-5]\\d)(?!\\d))?';

/**
 * The first complete date: "26 August 2020", "August 26, 2020", "21 de octubre de 2022", "18. Oktober 2019",
 * "2020-08-26", "26/08/2020", "2022年3月9日".
 *
 *     26 August 202015:20
 *     ^^ ^^^^^^ ^^^^^^^^^ day, month, a year of four digits, a time that may be glued on
 */
export function findDate(text: string, months: string[][]): FoundDate | undefined {
  let best: FoundDate | undefined;
  for (const form of forms(months)) {
    const match = form.exec(text);
    const found = match && toDate(match, months);
    if (found && (!best || found.from < best.from)) best = found;
  }
  return best;
}

function forms(months: string[][]): RegExp[] {
  const month = months.flat().join('|');
  return [
    `(?<![\\p{L}\\d])(?<day>\\d{1,2})${JOINT}(?<month>${month})\\.?${JOINT}(?<year>\\d{4})${TIME}`,
    `(?<![\\p{L}\\d])(?<month>${month})\\.?\\s{1,3}(?<day>\\d{1,2})${JOINT}(?<year>\\d{4})${TIME}`,
    `(?<!\\d)(?<year>\\d{4})[-/.](?<iso>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)${TIME}`,
    `(?<!\\d)(?<year>\\d{4})\\s?年\\s?(?<iso>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日${TIME}`,
    `(?<![\\d/.])(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d{1,3}[/.-])${TIME}`,
  ].map((form) => new RegExp(form, 'iu'));
}

function toDate(match: RegExpExecArray, months: string[][]): FoundDate | undefined {
  const { day, month, iso, year = '', first = '', second = '', time } = match.groups ?? {};
  const name = (month ?? '').toLowerCase();
  const number = iso ? Number(iso) : months.findIndex((names) => names.includes(name)) + 1;
  const dates = day
    ? [isoDate(year, number, day)]
    : [isoDate(year, Number(second), first), isoDate(year, Number(first), second)];
  const [date, other] = dates.filter((each) => each !== undefined);
  if (!date) return undefined;
  return {
    date,
    ...(time ? { time: time.padStart(5, '0') } : {}),
    ...(other && other !== date ? { ambiguous: other } : {}),
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** The day when it exists. */
function isoDate(year: string, month: number, day: string): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

/**
 * A line that is a time of day and nothing else.
 *
 *     2:27 P.M. EDT
 *     ^^^^^^^^^ 14:27
 */
export function timeAlone(text: string): string | undefined {
  const [, hours = '', minutes = '', half = ''] =
    /^\(?(\d{1,2})[:.h](\d{2})(?:\s?([ap])\.?m\.?)?(?:\s?(?:\(?[A-Z]{2,5}\)?|hrs?|uhr|local time))?\)?\.?$/i.exec(
      text.trim(),
    ) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const shift = half.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0;
  const midnight = half.toLowerCase() === 'a' && Number(hours) === 12;
  return `${String(midnight ? 0 : Number(hours) + shift).padStart(2, '0')}:${minutes}`;
}
