/** Finds a day, month and year, and a time of day beside it, in the words of a language. */
import {
  ERA_NAMES,
  folded,
  fromPersian,
  HAN_DIGITS,
  isoDate,
  numberOf,
  yearOfEra,
} from './calendars.ts';
import { namedDates, type ReadDate } from './named-dates.ts';
import { afterDate } from './times.ts';

export { timeAlone } from './times.ts';

export interface FoundDate {
  /** ISO 8601 day. */
  date: string;
  /** "15:20" when a time stands right behind the date, glued or not. */
  time?: string;
  /** Another day that the same numbers make, 03/04/2021, or the last of several, 24–26 June 2016. */
  ambiguous?: string;
  /** Offsets of the whole in the text. */
  from: number;
  to: number;
}

/**
 * The first complete date: "26 August 2020", "Sept. 3rd, 2019", "21 de octubre de 2022", "18. Oktober 2019", "8 жовтня
 * 2024 року", "2020-08-26", "26/08/2020", "2022年3月9日", "令和元年5月1日", "2024. 10. 8.", "۱۷ مهر ۱۴۰۳".
 * A year has all its digits, or an era: of two digits alone the century would be a guess.
 *
 *     26 August 202015:20
 *     ^^ ^^^^^^ ^^^^^^^^^ day, month, a year of four digits, a time that may be glued on
 *
 * @param months Names of the months in the text's language.
 * @param dayFirst Whether the language writes 03/04/2021 with the day first and never otherwise; else it is ambiguous.
 */
export function findDate(
  text: string,
  months: string[][],
  dayFirst = false,
): FoundDate | undefined {
  if (!/\p{Nd}|[年년]/u.test(text)) return undefined;
  const plain = folded(text);
  const names = months.map((forms) => forms.map((name) => folded(name)));
  const all = [...namedDates(plain, names), ...eastDates(plain), ...numberDates(plain, names)];
  const found = all.flatMap((each) => toDate(each, names, dayFirst) ?? []);
  const first = (dates: typeof found): (typeof found)[number] | undefined =>
    dates.toSorted((a, b) => a.from - b.from)[0];
  const best = first(found.filter(({ second }) => !second)) ?? first(found);
  if (!best) return undefined;
  const { second, ...date } = best;
  return { ...date, ...afterDate(plain, date.to) };
}

/**
 * Chinese, Japanese and Korean.
 *
 *     2024年10月8日      二〇二四年十月八日      令和6年10月8日      民國113年12月3日      2024년 10월 8일
 */
function eastDates(plain: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const { index } of plain.matchAll(/[年년]/g)) {
    const start = Math.max(0, index - BEFORE);
    const left = YEAR_BEFORE.exec(plain.slice(start, index));
    const right = DAY_BEHIND.exec(plain.slice(index + 1, index + 1 + BEHIND));
    if (!left || !right) continue;
    const { era = '', count = '' } = left.groups ?? {};
    const { month = '', day = '' } = right.groups ?? {};
    found.push({
      year: yearOfEra(era, numberOf(count)),
      month: numberOf(month),
      day: numberOf(day),
      from: start + left.index,
      to: index + 1 + right[0].length,
    });
  }
  return found;
}

/** So many letters hold an era and a year, and so many a month and a day. */
const BEFORE = 16;
const BEHIND = 16;
const NUMBER = `\\d{1,4}|[${HAN_DIGITS}]{1,7}`;
const YEAR_BEFORE = new RegExp(
  `(?:(?<era>${ERA_NAMES})\\s?)?(?<![\\d${HAN_DIGITS}])(?<count>${NUMBER}|元)\\s?$`,
  'u',
);
const DAY_BEHIND = new RegExp(
  `^\\s?(?<month>${NUMBER})\\s?[月월]\\s?(?<day>${NUMBER})\\s?[日号號일]`,
  'u',
);

/** Numbers alone: 2020-08-26, 2024. 10. 8., 26/08/2020, 8. 10. 2024; in Japanese also an era by its letter, H20.08.01. */
function numberDates(plain: string, months: string[][]): ReadDate[] {
  const found: ReadDate[] = [];
  const add = (pattern: RegExp, more: (...numbers: number[]) => Partial<ReadDate>): void => {
    for (const { index, 0: whole, groups } of plain.matchAll(pattern)) {
      const { a, b, c, era } = groups ?? {};
      const [one = 0, two = 0, three = 0] = [a, b, c].map(Number);
      const read = { year: one, month: two, day: three, ...more(one, two, three) };
      if (era) read.year = yearOfEra(era, one);
      found.push({ ...read, from: index, to: index + whole.length });
    }
  };
  add(YEAR_FIRST, () => ({}));
  add(YEAR_LAST, (day, month, year) => ({ year, month, day, either: true }));
  if (months[0]?.includes('1月')) add(ERA_LETTER, () => ({}));
  return found;
}

const YEAR_FIRST =
  /(?<!\d)(?<a>\d{4})(?:[-/]|\.\s?)(?<b>\d{1,2})(?:[-/]|\.\s?)(?<c>\d{1,2})(?!\d)\.?/gu;
const YEAR_LAST =
  /(?<![\d/.])(?<a>\d{1,2})(?:[-/]|\.\s?)(?<b>\d{1,2})(?:[-/]|\.\s?)(?<c>\d{4})(?!\d{1,3}[/.-])/gu;
const ERA_LETTER =
  /(?<![\p{L}\d])(?<era>[rhs])(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<c>\d{1,2})(?!\d)/gu;

function toDate(
  { year, month, day, either, last, second, from, to }: ReadDate,
  months: string[][],
  dayFirst: boolean,
): (FoundDate & Pick<ReadDate, 'second'>) | undefined {
  if (year === undefined) return undefined;
  const dates = [
    toIso(year, month, day, months),
    ...(either ? [toIso(year, day, month, months)] : []),
  ];
  const [date, other] = dates.filter((each) => each !== undefined);
  if (!date) return undefined;
  const ambiguous = last ? toIso(year, month, last, months) : dayFirst ? undefined : other;
  return {
    date,
    ...(ambiguous && ambiguous !== date ? { ambiguous } : {}),
    ...(second ? { second } : {}),
    from,
    to,
  };
}

/** Thailand counts from 543 before our era; Iran's years are those of a language that has its months. */
function toIso(year: number, month: number, day: number, months: string[][]): string | undefined {
  if (year > 2400) return isoDate(year - 543, month, day);
  if (year >= 1500) return isoDate(year, month, day);
  return months[0]?.includes('فروردين') ? fromPersian(year, month, day) : undefined;
}
