/**
 * A query as typed → what is asked for. Never throws: whatever is typed means something.
 *
 *     sanction            the word, or from three letters on a longer one that begins so: "sanctions"
 *     co-chair            parts joined by a hyphen: these words in a row, the last may go on: "co-chairs"
 *     "unilateral sanctions"   exactly these words in a row; also “…” „…“ «…»
 *     "unilateral sanct   a quote still open reaches to the end, its last word may go on
 *     -iran  -"gas field" turns that contain this are left out
 *
 * All that is asked for is required. Case, accents and punctuation make no difference.
 */
import { words } from './words.ts';

/** Words that must stand in a row. */
export interface Term {
  /** Folded. */
  words: string[];
  /** Whether the last word stands also for longer ones that begin with it. */
  open: boolean;
}

export interface Query {
  /** As typed, cut to MAX_LENGTH. */
  source: string;
  terms: Term[];
  excluded: Term[];
  /** Whether the end of the query was not used because it is too long. */
  cut: boolean;
}

export const MAX_LENGTH = 1000;
export const MAX_TERMS = 32;
/** A shorter word stands only for itself: "to" does not find "today". */
const MIN_OPEN = 3;

const QUOTE = '"“”„‟«»';
const ITEM = new RegExp(`(-?)(?:[${QUOTE}]([^${QUOTE}]*)([${QUOTE}]?)|([^\\s${QUOTE}]+))`, 'gu');

export function parseQuery(typed: string): Query {
  const source = typed.slice(0, MAX_LENGTH);
  const query: Query = { source, terms: [], excluded: [], cut: typed.length > MAX_LENGTH };
  const seen = new Set<string>();
  for (const [, minus, quoted, closed, plain] of source.matchAll(ITEM)) {
    const parts = words(quoted ?? plain ?? '').map((word) => word.text);
    const open = !closed && (parts.at(-1)?.length ?? 0) >= MIN_OPEN;
    const key = [minus, open, ...parts].join(' ');
    if (!parts.length || seen.has(key)) continue;
    query.cut ||= seen.size >= MAX_TERMS;
    if (query.cut && seen.size >= MAX_TERMS) break;
    seen.add(key);
    query[minus ? 'excluded' : 'terms'].push({ words: parts, open });
  }
  return query;
}
