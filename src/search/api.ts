/** Search as its users see it: what may be asked, what comes back. Types only; client.ts answers, build.ts feeds. */
import type { TurnType } from '../transcript/index.ts';
import type { Segment } from './highlight.ts';
import type { SearchRecord } from './record.ts';

export interface SearchClient {
  /**
   * Finds turns. Rejects with SearchError when files cannot be had or do not fit, with the signal's reason
   * when aborted; whatever is typed is a query (see query.ts), so never because of what was typed.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /** Words the archive holds that begin as the query's last word does, the most frequent first. */
  complete(query: string, options?: { limit?: number; signal?: AbortSignal }): Promise<string[]>;
  /**
   * Keyword in context: every place where one of the query's terms stands, turn by turn, newest first or as
   * sorted. Comes in batches while texts arrive; stop iterating to stop loading.
   */
  concordance(query: string, options?: ConcordanceOptions): AsyncIterable<ConcordanceBatch>;
  /** How many turns match in each year or month, oldest first, periods without any left out. */
  timeline(query: string, options?: TimelineOptions): Promise<Timeline>;
}

/** Narrowing that holds beside what is typed. Within one list any value will do; all lists must agree. */
export interface Filters {
  /** Person ids, or names as shown. */
  speaker?: string[];
  outlet?: string[];
  /** `in:` of the query language. */
  kind?: TurnType[];
  /** BCP 47 tags: "en". */
  language?: string[];
  /** Years: "2020". */
  year?: string[];
  /** First day, month or year that counts: "2020", "2020-08", "2020-08-26". */
  from?: string;
  /** Last one that counts, whole: "2020-08" reaches to its end. */
  to?: string;
}

export type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  /** Hits wanted; 20 unless told. */
  limit?: number;
  /** Hits left out at the beginning. */
  offset?: number;
  filters?: Filters;
  sort?: Sort;
  /** Whether the last word may go on, as while typing; true unless told. */
  completing?: boolean;
  /** Whether to count what each filter would leave; false unless told: it costs bytes. */
  facets?: boolean;
  /** Called with what is known so far, before the rest arrives: its `complete` is false. */
  onPartial?: (result: SearchResult) => void;
  signal?: AbortSignal;
}

export interface SearchResult {
  /** What was searched for: the query, cut when it was too long. */
  query: string;
  /** How many turns match; see `exact`. */
  total: number;
  /** Whether `total` is the number, or else "at most" that many. */
  exact: boolean;
  /** How many transcripts they are in; absent where only a longer search would tell. */
  transcripts?: number;
  hits: Hit[];
  /** Words that occur nowhere and what was looked for instead: "Showing results for …". */
  corrections: Correction[];
  /** Only when asked for. */
  facets?: Facets;
  /** Whether this is the whole answer; partial ones may change order and count. */
  complete: boolean;
}

export interface Correction {
  /** The word as typed. */
  typed: string;
  /** The word looked for. */
  used: string;
}

/** A turn that matches, and why: the sentences that show it, exactly what matched marked. */
export interface Hit extends Omit<SearchRecord, 'text'> {
  excerpt: Segment[];
}

/** Per filter, values with the number of matching turns, most first; a filter's own choice does not narrow it. */
export interface Facets {
  speaker: FacetValue[];
  outlet: FacetValue[];
  kind: FacetValue[];
  language: FacetValue[];
  year: FacetValue[];
}

export interface FacetValue {
  /** What a filter takes. */
  value: string;
  /** What a page shows. */
  label: string;
  count: number;
}

export interface ConcordanceOptions {
  filters?: Filters;
  sort?: Sort;
  /** Lines wanted; 1,000 unless told. */
  limit?: number;
  /** Characters of context on each side, cut between words; 60 unless told. */
  width?: number;
  signal?: AbortSignal;
}

export interface ConcordanceBatch {
  lines: ConcordanceLine[];
  /** Turns read so far, and how many there are to read. */
  read: number;
  turns: number;
  /** False while there is more than `limit` allows. */
  all: boolean;
}

export interface ConcordanceLine extends Omit<SearchRecord, 'text' | 'question'> {
  left: string;
  /** As it stands in the text. */
  keyword: string;
  right: string;
}

export interface TimelineOptions {
  filters?: Filters;
  by?: 'year' | 'month';
  signal?: AbortSignal;
}

export interface Timeline {
  periods: { period: string; count: number }[];
  /** As of a result: false means "at most". */
  exact: boolean;
}
