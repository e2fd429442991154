/** Times of day: behind a date, and alone on a line. */
import { folded } from './calendars.ts';

/** "года", "roku", "godine": belongs to the year before it. */
const YEAR_WORD =
  /^\s{0,2}(?:г\.?|года|году|године|р\.?|року|r\.?|roku|rok|godine|god\.|m\.|d\.|هـ|م)(?!\p{L})/u;
/** "(Tue)", "（火曜日）", "(화)" */
const WEEKDAY = /^\s{0,2}\([\p{L}\p{M}.]{1,12}\)/u;
const EAST_WEEKDAY = /^\s?(?:星期|週|周)[一二三四五六日天]/;
/** Said before a time. */
const AT =
  '(?:at|um|om|u|в|о|об|a las|as|alle ore|alle|ore|ora|kl\\.?|klo|saat|godz\\.?|la|a|vid|στις|pukul|luc|בשעה|الساعة|ساعت)';
const BEFORE_TIME = new RegExp(`^(?:[-–—|,(t\\s]{0,5})(?:${AT}\\s{1,2})?`, 'u');
const CLOCK = /^(?<hours>[01]?\d|2[0-3])[:h](?<minutes>[0-5]\d)(?!\d)/;
/** 15時20分, 下午3點, 오후 3시 30분, 下午3:05 */
const EAST_CLOCK =
  /^(?<half>上午|早上|凌晨|下午|晚上|午前|午後|오전|오후)?\s?(?<hours>\d{1,2})\s?(?:[時时點点시](?:\s?(?<minutes>\d{1,2})\s?[分분])?|:(?<sharp>\d{2})(?!\d))/;

/** The end of a date with the words that belong to it, and the time behind it. */
export function afterDate(plain: string, end: number): { to: number; time?: string } {
  let to = end;
  for (const pattern of [YEAR_WORD, WEEKDAY, EAST_WEEKDAY])
    to += pattern.exec(plain.slice(to, to + 20))?.[0].length ?? 0;
  const rest = plain.slice(to, to + 40);
  const gap = BEFORE_TIME.exec(rest)?.[0].length ?? 0;
  const found = CLOCK.exec(rest.slice(gap)) ?? EAST_CLOCK.exec(rest.slice(gap));
  const time = found && clockOf(found.groups ?? {});
  return found && time ? { to: to + gap + found[0].length, time } : { to };
}

type Parts = Partial<Record<string, string>>;

/** "15:20" of hours and minutes that a day has. */
function clockOf({ hours = '', minutes, sharp, half = '' }: Parts): string | undefined {
  const minute = minutes ?? sharp ?? '00';
  if (Number(hours) > 23 || Number(minute) > 59) return undefined;
  const isLate = /^(?:p|下午|晚上|午後|오후)/.test(half) && Number(hours) < 12;
  const isMidnight = /^(?:a|上午|凌晨|午前|오전)/.test(half) && Number(hours) === 12;
  const hour = isMidnight ? 0 : Number(hours) + (isLate ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

const ALONE =
  /^(?<hours>\d{1,2})\s?[:.h]\s?(?<minutes>\d{2})(?:\s?(?<half>[ap])\.?m\.?)?(?:\s?(?:\(?[a-z]{2,5}\)?|local time))?$/;
const BEFORE_ALONE = new RegExp(`^(?:${AT}\\s{0,2})?`, 'u');

/**
 * A line that is a time of day and nothing else.
 *
 *     2:27 P.M. EDT
 *     ^^^^^^^^^ 14:27
 */
export function timeAlone(text: string): string | undefined {
  if (text.length > 60 || !/\p{Nd}/u.test(text)) return undefined;
  const plain = folded(text.trim())
    .replace(/^\(/, '')
    .replace(/\)?\.?$/, '');
  const rest = plain.slice(BEFORE_ALONE.exec(plain)?.[0].length ?? 0);
  const east = EAST_CLOCK.exec(plain);
  const groups = ALONE.exec(rest)?.groups ?? (east?.[0] === plain ? east.groups : undefined);
  return groups && clockOf(groups);
}
