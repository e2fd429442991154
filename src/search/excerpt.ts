/** The sentences of a turn that show why it was found, cut to what fits a list of results. */
import { type Segment, segments } from './highlight.ts';
import type { Match } from './match.ts';

/** Characters of one sentence shown at most, and how many sentences. */
const LENGTH = 260;
const SENTENCES = 3;

/** Made once: that takes longer than to part a text. */
const SENTENCE = new Intl.Segmenter('en', { granularity: 'sentence' });

interface Sentence {
  start: number;
  end: number;
  matches: Match[];
}

/**
 * The best sentence, and more until every term is shown: first the one with most terms, then the earlier.
 * Pieces that do not follow each other are parted by " … ".
 */
export function excerpt(text: string, matches: readonly Match[]): Segment[] {
  if (matches.length === 0) return beginning(text);
  const sentences = withMatches(text, matches);
  const shown = new Set<number>();
  const chosen = new Set<Sentence>();
  while (chosen.size < SENTENCES) {
    const gain = (sentence: Sentence) =>
      new Set(sentence.matches.map(({ term }) => term).filter((term) => !shown.has(term))).size;
    const best = sentences.reduce<Sentence | undefined>(
      (top, next) => (gain(next) > (top ? gain(top) : 0) ? next : top),
      undefined,
    );
    if (!best) break;
    chosen.add(best);
    for (const { term } of best.matches) shown.add(term);
  }
  const inOrder = sentences.filter((sentence) => chosen.has(sentence));
  return inOrder.flatMap((sentence, index) => {
    const pieces = cut(text, sentence);
    const follows = text.slice(inOrder[index - 1]?.end ?? 0, sentence.start).trim() === '';
    return index ? [{ text: follows ? ' ' : ' … ', marked: false }, ...pieces] : pieces;
  });
}

/** What there is to show where nothing was asked for by its words. */
function beginning(text: string): Segment[] {
  const [first] = sentencesOf(text);
  return first ? cut(text, { ...first, matches: [] }) : [];
}

/** The sentences that hold a match; a match over a sentence's end (a phrase may have one) joins the two. */
function withMatches(text: string, matches: readonly Match[]): Sentence[] {
  const found: Sentence[] = [];
  let waiting = 0;
  for (const { start, end } of sentencesOf(text)) {
    const last = found.at(-1);
    if (last && last.end > start) {
      last.end = Math.max(last.end, end);
    } else if (matches[waiting] && (matches[waiting] as Match).start < end) {
      found.push({ start, end, matches: [] });
    }
    const current = found.at(-1);
    while (current && waiting < matches.length && (matches[waiting] as Match).start < current.end) {
      const next = matches[waiting++] as Match;
      current.matches.push(next);
      current.end = Math.max(current.end, next.end);
    }
  }
  return found;
}

/** Sentences as the platform parts them, never over the end of a paragraph; white space at the ends left out. */
function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let index = 0;
  for (const paragraph of text.split('\n\n')) {
    for (const { segment, index: offset } of SENTENCE.segment(paragraph)) {
      const start = index + offset + segment.length - segment.trimStart().length;
      const end = index + offset + segment.trimEnd().length;
      if (start < end) yield { start, end };
    }
    index += paragraph.length + 2;
  }
}

/** A sentence that is too long keeps the part from shortly before its first match, cut between words. */
function cut(text: string, { start, end, matches }: Sentence): Segment[] {
  if (end - start <= LENGTH) return segments(text, matches, start, end);
  const first = matches[0] ?? { start, end: start };
  let from = Math.max(start, Math.min(first.start - LENGTH / 3, end - LENGTH));
  let to = Math.max(first.end, Math.min(end, from + LENGTH));
  if (from > start) {
    const space = text.indexOf(' ', from) + 1;
    from = space > 0 && space <= first.start ? space : first.start;
  }
  if (to < end) {
    const space = text.lastIndexOf(' ', to);
    to = space >= first.end ? space : first.end;
  }
  const pieces = segments(text, matches, from, to);
  if (from > start) pieces.unshift({ text: '… ', marked: false });
  if (to < end) pieces.push({ text: ' …', marked: false });
  return pieces;
}
