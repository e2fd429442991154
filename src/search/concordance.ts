/** Keyword in context: each place of a query's terms with the words around it. */
import type { ConcordanceBatch, ConcordanceLine, ConcordanceOptions } from './api.ts';
import type { Finding } from './find.ts';
import { type Match, match, merge } from './match.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/** Turns read at once. */
const BATCH = 48;

export async function* concordance(
  found: Finding,
  query: Query,
  { limit = 1000, width = 60, signal }: ConcordanceOptions,
): AsyncGenerator<ConcordanceBatch> {
  const turns = found.ordered.length;
  let left = limit;
  let read = 0;
  for await (const batch of readAll(found, query, signal)) {
    read = Math.min(turns, read + BATCH);
    const lines = batch.flatMap(({ turn, matches }) => linesOf(turn, matches, width));
    const all = lines.length <= left;
    yield { lines: lines.slice(0, left), read, turns, all };
    left -= lines.length;
    if (left <= 0) return;
  }
}

/** All that match, read as they are asked for, in order. */
async function* readAll(
  found: Finding,
  query: Query,
  signal?: AbortSignal,
): AsyncGenerator<{ turn: SearchRecord; matches: Match[] }[]> {
  const all = [...found.ordered];
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH);
    const read = await Promise.all(
      [...Map.groupBy(some, ({ index }) => index)].map(async ([index, own]) => {
        const turns = await index.texts.read(
          own.map(({ id }) => id),
          signal,
        );
        return own.map((candidate, i) => {
          const turn = turns[i] as SearchRecord;
          const said = index.texts.said(turn);
          return { candidate, turn, matches: match(turn.text, query, index.stem, said) };
        });
      }),
    );
    const of = new Map(read.flat().map((one) => [one.candidate, one]));
    yield some.flatMap((candidate) => {
      const { turn, matches } = of.get(candidate) ?? {};
      return turn && matches ? [{ turn, matches }] : [];
    });
  }
}

function linesOf(turn: SearchRecord, matches: Match[], width: number): ConcordanceLine[] {
  const { text, question: _, ...rest } = turn;
  return merge(matches).map(({ start, end }) => ({
    ...rest,
    left: before(text, start, width),
    keyword: oneLine(text.slice(start, end)),
    right: after(text, end, width),
  }));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The words before a place, as many as fit. */
function before(text: string, end: number, width: number): string {
  const start = Math.max(0, end - width);
  const cut =
    start > 0 && /\S/.test(text[start - 1] as string) ? text.indexOf(' ', start) + 1 : start;
  return oneLine(text.slice(cut > 0 && cut <= end ? cut : start, end));
}

/** The words after a place, as many as fit. */
function after(text: string, start: number, width: number): string {
  const end = Math.min(text.length, start + width);
  const cut =
    end < text.length && /\S/.test(text[end] as string) ? text.lastIndexOf(' ', end) : end;
  return oneLine(text.slice(start, cut >= start ? cut : end));
}
