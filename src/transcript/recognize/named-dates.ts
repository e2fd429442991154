/** Dates with the month's name. They are read by words and not by one pattern: languages put too much between them. */

/** What was read, before anybody asks whether there is such a day. */
export interface ReadDate {
  year: number | undefined;
  month: number;
  day: number;
  /** Day and month could be the other way round. */
  either?: boolean;
  /** The last of several days: "24–26 June 2016", "24 and 25 June 2016". */
  last?: number;
  /** Of an unusual order: counts only where there is no other date. */
  second?: boolean;
  from: number;
  to: number;
}

/** Stands between day, month and year, in any of our languages; small letters without Latin accents. */
const JOINTS = new Set(
  [
    'st nd rd th er re º ° ª го ого ое те та ті ше ος η',
    'of the day de del di do da dello ano den d od van nam thang m e gada พ ศ',
    '. , ، / - – —',
  ].flatMap((words) => words.split(' ')),
);
/** No more of these stand between two parts of a date: "3rd of the" is four with its comma. */
const MOST_JOINTS = 5;

interface Token {
  text: string;
  from: number;
  to: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\d+|[\p{L}\p{M}]+|\S/gu)].map(({ 0: token, index }) => ({
    text: token,
    from: index,
    to: index + token.length,
  }));

/**
 * All dates with a month's name in a folded text.
 *
 *     the 3rd of September, 2019 · October 8, 2024 · 8 أكتوبر/تشرين الأول 2024 · 2024. október 8.
 *         ^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^
 *
 * @param months Folded names of the months.
 */
export function namedDates(plain: string, months: string[][]): ReadDate[] {
  const tokens = tokensOf(plain);
  const byFirst = namesByFirst(months);
  return tokens.flatMap((_, at): ReadDate[] => {
    const name = nameAt(tokens, at, byFirst);
    return name ? (dateAround(plain, tokens, at, name.end, name.month, byFirst) ?? []) : [];
  });
}

type Names = ReadonlyMap<string, { words: string[]; month: number }[]>;

/** The names by their first word, each parted into words, the longer first. Hebrew ties its "in" to the month. */
function namesByFirst(months: string[][]): Names {
  const names = new Map<string, { words: string[]; month: number }[]>();
  for (const [at, forms] of months.entries())
    for (const form of forms.flatMap((each) =>
      /[\u05d0-\u05ea]/.test(each) ? [each, `ב${each}`] : [each],
    )) {
      const words = tokensOf(form).map(({ text }) => text);
      const [first = ''] = words;
      names.set(first, [...(names.get(first) ?? []), { words, month: at + 1 }]);
    }
  for (const each of names.values()) each.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** The month whose name begins at a token, and the token after it. */
function nameAt(
  tokens: Token[],
  at: number,
  byFirst: Names,
): { month: number; end: number } | undefined {
  const found = byFirst
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
  return found && { month: found.month, end: at + found.words.length };
}

/** Day and year around a month; undefined when one is missing. */
function dateAround(
  plain: string,
  tokens: Token[],
  start: number,
  afterName: number,
  month: number,
  byFirst: Names,
): ReadDate[] | undefined {
  const end = afterOtherName(tokens, afterName, byFirst);
  const before = skip(tokens, start - 1, -1);
  const behind = skip(tokens, end, 1);
  if (isDay(before) && isFree(plain, before)) {
    const year = yearOf(plain, behind);
    const days = year && daysUpTo(plain, tokens, before);
    if (days) return [{ ...year, month, ...days }];
  }
  const day = tokens[end]?.text === '.' ? tokens[end + 1] : tokens[end];
  if (isDay(day)) {
    const year = yearOf(plain, skip(tokens, tokens.indexOf(day) + 1, 1));
    if (year) return [{ ...year, month, day: Number(day.text), from: tokens[start]?.from ?? 0 }];
  }
  const year = before && /^\d{4}$/.test(before.text) ? Number(before.text) : undefined;
  if (year === undefined || !before || !isDay(behind)) return undefined;
  const to = behind.to + (plain[behind.to] === '.' ? 1 : 0);
  return [{ year, month, day: Number(behind.text), from: before.from, to, second: true }];
}

/** "أكتوبر/تشرين الأول": the month once more, by its other name. */
function afterOtherName(tokens: Token[], at: number, byFirst: Names): number {
  if (!/^[/(]$/.test(tokens[at]?.text ?? '')) return at;
  const other = nameAt(tokens, at + 1, byFirst);
  if (!other) return at;
  return tokens[other.end]?.text === ')' ? other.end + 1 : other.end;
}

/** The first token in a direction that is no joint. */
function skip(tokens: Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from;
  while (Math.abs(at - from) < MOST_JOINTS && JOINTS.has(tokens[at]?.text ?? '')) at += step;
  return tokens[at];
}

/** Several days, of which the first is the date's and the last is told too; a dash with blanks around it joins no days. */
const AND = /^(?:[-–—/]|and|y|e|et|und|en|og|och|ja|ve|si|to|bis|al|и|і|й|та|до|και|و)$/;

function daysUpTo(
  plain: string,
  tokens: Token[],
  day: Token,
): { day: number; last?: number; from: number } {
  const at = tokens.indexOf(day);
  const [and, before] = [tokens[at - 1], tokens[at - 2]];
  const first = tokens[at - 2]?.text === '.' ? tokens[at - 3] : before;
  const single = { day: Number(day.text), from: day.from };
  if (!and || !AND.test(and.text) || !isDay(first) || !isFree(plain, first)) return single;
  const isTight = and.to === day.from && and.from === before?.to;
  const isRange = (isTight || /\p{L}/u.test(and.text)) && Number(first.text) < single.day;
  return isRange && !/[.:,]/.test(plain[first.from - 1] ?? '')
    ? { day: Number(first.text), last: single.day, from: first.from }
    : single;
}

const isDay = (token: Token | undefined): token is Token =>
  token !== undefined && /^\d{1,2}$/.test(token.text);

/** Nothing is glued on before the number. */
const isFree = (plain: string, { from }: Token): boolean =>
  from === 0 || !/[\p{L}\d]/u.test(plain[from - 1] ?? '');

/** Four digits; more where a time is glued on: 202015:20. */
function yearOf(plain: string, token: Token | undefined): { year: number; to: number } | undefined {
  if (!token || !/^\d{4}/.test(token.text)) return undefined;
  const isGlued = /^\d{5,6}$/.test(token.text) && /[:h]/.test(plain[token.to] ?? '');
  if (token.text.length > 4 && !isGlued) return undefined;
  return { year: Number(token.text.slice(0, 4)), to: token.from + 4 };
}
