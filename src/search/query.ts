/**
 * A query as typed → what is asked for. Never throws: whatever is typed means something.
 *
 *     query    = { item }
 *     item     = [ "-" ] ( quoted | field | words )
 *     quoted   = '"' text [ '"' ]            also “…” „…“ «…»
 *     field    = name ":" ( value | quoted )
 *
 *     sanction                  the word in any of its forms: "sanctions"; the last word typed may go on
 *     co-chair                  parts joined by a hyphen: in a row
 *     "unilateral sanctions"    exactly these words in a row
 *     "unilateral sanct         a quote still open reaches to the end, its last word may go on
 *     -iran  -"gas field"       turns that contain this are left out
 *     speaker:north             turns of whoever's name has these words; also outlet:
 *     in:question               in questions; also in:answer, in:speech
 *     date:2020-08..2021        from a day, month or year to another; either may be left out
 *     lang:ru                   in a language
 *
 * All that is asked for is required. Case, accents and punctuation make no difference. A field without a value, or
 * with one that it cannot have, is searched for as words.
 */
import type { Filters } from './api.ts';
import { words } from './words.ts';

/** Words that must stand in a row. */
export interface Term {
  /** Folded. */
  words: string[];
  /** Whether they must stand so, in no other form. */
  exact: boolean;
  /** Whether the last word stands also for longer ones that begin with it. */
  open: boolean;
}

export interface Query {
  /** As typed, cut to MAX_LENGTH. */
  source: string;
  terms: Term[];
  /** All words of a query that is nothing but words, in their order and with those said again: perhaps a quotation. */
  row: string[];
  excluded: Term[];
  /** What the fields ask for. */
  filters: Filters;
  /** Whether the end of the query was not used because it is too long. */
  cut: boolean;
}

export const MAX_LENGTH = 1000;
export const MAX_TERMS = 32;
/** A shorter word stands only for itself: "to" does not find "today". */
const MIN_OPEN = 3;

const QUOTE = '"“”„‟«»';
const ITEM = new RegExp(
  `(-?)(?:([a-z]+):(?=[^\\s]))?(?:[${QUOTE}]([^${QUOTE}]*)([${QUOTE}]?)|([^\\s${QUOTE}]+))`,
  'giu',
);

const DAY = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const DATES = new RegExp(`^(?:(${DAY})|(${DAY})?\\.\\.(${DAY})?)$`);
const KINDS = ['speech', 'question', 'answer'] as const;

/** @param completing Whether the last word typed may go on. */
export function parseQuery(typed: string, completing = true): Query {
  const source = typed.slice(0, MAX_LENGTH);
  const query: Query = {
    source,
    terms: [],
    row: [],
    excluded: [],
    filters: {},
    cut: typed.length > MAX_LENGTH,
  };
  const seen = new Map<string, Term>();
  let isRow = true;
  for (const {
    0: whole,
    1: minus,
    2: name,
    3: quoted,
    4: closed,
    5: plain,
    index,
  } of source.matchAll(ITEM)) {
    const value = quoted ?? plain ?? '';
    if (name && !minus && readField(name.toLowerCase(), value, query.filters)) continue;
    // "Re:issue" is two words, in a row like any others that are joined.
    const text = name && quoted === undefined ? `${name} ${value}` : value;
    const parts = words(text).map((word) => word.text);
    const exact = quoted !== undefined;
    const isLast = completing && index + whole.length === source.length && !minus;
    const open = (exact ? !closed : isLast) && (parts.at(-1)?.length ?? 0) >= MIN_OPEN;
    if (exact || minus) isRow = false;
    if (query.row.length < MAX_TERMS) query.row.push(...parts);
    const key = [minus, exact, ...parts].join(' ');
    const before = seen.get(key);
    if (before) before.open ||= open;
    if (!parts.length || before) continue;
    query.cut ||= seen.size >= MAX_TERMS;
    if (query.cut && seen.size >= MAX_TERMS) break;
    const term = { words: parts, exact, open };
    seen.set(key, term);
    query[minus ? 'excluded' : 'terms'].push(term);
  }
  if (!isRow || query.row.length < 2) query.row = [];
  return query;
}

/** Puts a field's value in its place; false when it is none that the field can have. */
function readField(name: string, value: string, filters: Filters): boolean {
  if (name === 'speaker' || name === 'outlet') {
    if (!words(value).length) return false;
    filters[name] = [...(filters[name] ?? []), value];
    return true;
  }
  if (name === 'lang' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(value)) {
    filters.language = [...(filters.language ?? []), value.toLowerCase()];
    return true;
  }
  const kind = name === 'in' && KINDS.find((known) => known === value.toLowerCase());
  if (kind) {
    filters.kind = [...(filters.kind ?? []), kind];
    return true;
  }
  const [, only, from = only, to = only] = (name === 'date' && DATES.exec(value)) || [];
  if (!from && !to) return false;
  if (from) filters.from = from;
  if (to) filters.to = to;
  return true;
}

/** Whether a query asks for anything: words, or a field alone. */
export const isEmpty = ({ terms }: Query): boolean => terms.length === 0;
