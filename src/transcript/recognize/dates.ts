/** Finds a day, month and year, and a time of day beside it, in the words of a language. */

export interface FoundDate {
  /** ISO 8601 day. */
  date: string;
  /** "15:20" when a time stands right behind the year, glued or not. */
  time?: string;
  /** Offsets of the whole in the text. */
  from: number;
  to: number;
}

/**
 * The first complete date: "26 August 2020", "August 26, 2020", "2020-08-26".
 *
 *     26 August 202015:20
 *     ^^ ^^^^^^ ^^^^^^^^^ day, month, a year of four digits, a time that may be glued on
 */
export function findDate(text: string, months: string[]): FoundDate | undefined {
  const month = months.join('|');
  const time = '(?:,?\\s*(?<time>(?:[01]?\\d|2[0-3]):[0-5]\\d)(?!\\d))?';
  const forms = [
    `(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>${month})\\s+(?<year>\\d{4})${time}`,
    `(?<month>${month})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${time}`,
    `(?<!\\d)(?<year>\\d{4})-(?<iso>\\d{2})-(?<day>\\d{2})${time}`,
  ];
  for (const form of forms) {
    const match = new RegExp(form, 'iu').exec(text);
    const found = match && toDate(match, months);
    if (found) return found;
  }
  return undefined;
}

function toDate(match: RegExpExecArray, months: string[]): FoundDate | undefined {
  const { day, month, iso, year, time } = match.groups ?? {};
  const number = iso ? Number(iso) : months.indexOf((month ?? '').toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date)) return undefined;
  return {
    date,
    ...(time ? { time: time.padStart(5, '0') } : {}),
    from: match.index,
    to: match.index + match[0].length,
  };
}
