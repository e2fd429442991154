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

const word = (words: string): string => `(?:${words})(?!\\p{L})`;
/** Written here and there between day, month and year, in any of our languages; in small letters, as all that is matched. */
const ORDINAL = word('st|nd|rd|th|er|re|º|°|ª|-?(?:го|ого|е|ое|та|те|ші)|e|a|ος|η');
const OF = word(
  'de|del|di|do|da|of|day of|the|of the|den|od|van|dello|năm|tháng|thang|nam|m|d|gada|พ\\.ศ',
);
const JOINT = `(?:\\s|[.,،/–-]|${ORDINAL}|${OF}){1,6}`;
/** Hebrew ties its "in" to the month. */
const IN = 'ב?';
/** "года", "roku": belongs to the year, and to the date. */
const YEAR_WORD = `(?:\\s{0,2}${word('г\\.?|года|году|р\\.?|року|r\\.?|roku|rok|m\\.|d\\.|année|هـ|م')})?`;
const CLOCK = '(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?!\\d)';
const BEFORE_TIME = word(
  'at|um|om|u|в|о|об|a las|as|alle|alle ore|ore|ora|kl\\.?|klo|saat|godz\\.?|la|a|vid|στις|pukul|luc|בשעה|الساعة|ساعت',
);
const TIME = `(?:\\s{0,3}(?:[-–—|,(t]|${BEFORE_TIME})?\\s{0,3}(?:${BEFORE_TIME}\\s{0,3})?(?<time>${CLOCK}))?`;
/** Chinese, Japanese and Korean: 2024年10月8日, 二〇二四年十月八日, 令和6年, 民國113年, 2024년 10월 8일. */
const NUMBER = `\\d{1,4}|[${HAN_DIGITS}]{1,7}`;
const EAST = `(?<!\\d)(?<era>${ERA_NAMES})?\\s{0,2}(?<count>${NUMBER}|元)\\s?[年년]\\s?(?<iso>${NUMBER})\\s?[月월]\\s?(?<day>${NUMBER})\\s?[日号號일]`;
/** 15時20分, 下午3點, 오후 3시 30분 */
const EAST_CLOCK =
  '(?<half>上午|早上|凌晨|下午|晚上|午前|午後|오전|오후)?\\s?(?<hours>\\d{1,2})\\s?(?:[時时點点시]\\s?(?:(?<minutes>\\d{1,2})\\s?[分분])?|:(?<sharp>\\d{2}))';
const EAST_TIME = `(?:\\s{0,3}[(（]?[月火水木金土日一二三四五六월화수목금토일星期週周曜요]{0,4}[)）]?[,，\\s]{0,3}${EAST_CLOCK})?`;

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
  const plain = folded(text);
  const names = months.map((forms) => forms.map((name) => folded(name)));
  for (const tier of forms(names)) {
    let best: FoundDate | undefined;
    for (const form of tier) {
      const match = form.exec(plain);
      const found = match && toDate(match, names, dayFirst);
      if (found && (!best || found.from < best.from)) best = found;
    }
    if (best) return best;
  }
  return undefined;
}

/** Forms in the order in which they are tried; of those in one tier the first in the text counts. */
function forms(months: string[][]): RegExp[][] {
  const name = months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s{1,2}'))
    .join('|');
  const month = `${IN}(?<month>${name})(?:\\s?[/(]\\s?(?:${name})\\)?)?`;
  const day = '(?<day>\\d{1,2})';
  const year = '(?<year>\\d{4})';
  const eras = months[0]?.includes('1月')
    ? [`(?<![\\p{L}\\d])(?<era>[rhs])(?<count>\\d{1,2})[./](?<iso>\\d{1,2})[./]${day}(?!\\d)`]
    : [];
  return [
    [
      `(?<![\\p{L}\\d])${day}${JOINT}${month}${JOINT}${year}${YEAR_WORD}${TIME}`,
      `(?<![\\p{L}\\d])${month}\\.?\\s{1,3}${day}${JOINT}${year}${YEAR_WORD}${TIME}`,
      `(?<!\\d)${year}(?:[-/]|\\.\\s?)(?<iso>\\d{1,2})(?:[-/]|\\.\\s?)${day}(?!\\d)\\.?(?:\\s?\\(\\p{L}{1,3}\\))?${TIME}`,
      `${EAST}${EAST_TIME}`,
      `(?<![\\d/.])(?<first>\\d{1,2})(?:[/-]|\\.\\s?)(?<second>\\d{1,2})(?:[/-]|\\.\\s?)${year}(?!\\d{1,3}[/.-])${YEAR_WORD}${TIME}`,
      ...eras,
    ],
    // "2024. október 8.", "2024 m. spalio 8 d."
    [`(?<!\\d)${year}${JOINT}${month}${JOINT}${day}(?!\\d)`],
  ].map((tier) => tier.map((form) => new RegExp(form, 'u')));
}

function toDate(
  match: RegExpExecArray,
  months: string[][],
  dayFirst: boolean,
): FoundDate | undefined {
  const {
    day = '',
    month,
    iso,
    year,
    first = '',
    second = '',
    era = '',
    count,
  } = match.groups ?? {};
  const name = month?.replace(/\s+/g, ' ') ?? '';
  const number = iso ? numberOf(iso) : months.findIndex((names) => names.includes(name)) + 1;
  const full = count === undefined ? Number(year) : yearOfEra(era, numberOf(count));
  if (full === undefined) return undefined;
  const dates = day
    ? [toIso(full, number, numberOf(day), months)]
    : [
        toIso(full, Number(second), Number(first), months),
        toIso(full, Number(first), Number(second), months),
      ];
  const [date, other] = dates.filter((each) => each !== undefined);
  if (!date) return undefined;
  const time = timeOf(match.groups ?? {});
  return {
    date,
    ...(time ? { time } : {}),
    ...(other && other !== date && !dayFirst ? { ambiguous: other } : {}),
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** Thailand counts from 543 before our era; Iran's years are those of a language that has its months. */
function toIso(year: number, month: number, day: number, months: string[][]): string | undefined {
  if (year > 2400) return isoDate(year - 543, month, day);
  if (year >= 1500) return isoDate(year, month, day);
  return months[0]?.includes('فروردين') ? fromPersian(year, month, day) : undefined;
}

function timeOf({ time, half, hours, minutes, sharp }: Record<string, string | undefined>) {
  if (time) return clock(...(time.split(/[:h]/) as [string, string]));
  return hours ? clock(hours, minutes ?? sharp ?? '00', half) : undefined;
}

/** "15:20" of hours and minutes that a day has. */
function clock(hours: string, minutes: string, half = ''): string | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const isLate = /^(?:p|下午|晚上|午後|오후)/.test(half) && Number(hours) < 12;
  const isMidnight = /^(?:a|上午|凌晨|午前|오전)/.test(half) && Number(hours) === 12;
  const hour = isMidnight ? 0 : Number(hours) + (isLate ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

const ALONE = new RegExp(
  `^\\(?(?:${BEFORE_TIME}\\s{0,2})?(?<hours>\\d{1,2})\\s?[:.h]\\s?(?<minutes>\\d{2})(?:\\s?(?<half>[ap])\\.?m\\.?)?(?:\\s?(?:\\(?[a-z]{2,5}\\)?|hrs?|uhr|local time))?\\)?\\.?$`,
  'u',
);
const EAST_ALONE = new RegExp(`^\\(?${EAST_CLOCK}\\)?$`, 'u');

/**
 * A line that is a time of day and nothing else.
 *
 *     2:27 P.M. EDT
 *     ^^^^^^^^^ 14:27
 */
export function timeAlone(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const plain = folded(text.trim());
  const groups = ALONE.exec(plain)?.groups ?? EAST_ALONE.exec(plain)?.groups;
  return (
    groups &&
    clock(groups['hours'] ?? '', groups['minutes'] ?? groups['sharp'] ?? '00', groups['half'])
  );
}
