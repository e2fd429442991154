/** The order of what was found: pure, total, the same everywhere. */
import type { Weight } from './shards.ts';

export interface Candidate {
  /** The turn's; smaller is newer. */
  number: number;
  /** One weight for each term of the query. */
  weights: Weight[];
}

/**
 * Best first: more terms in the form asked for, then more about them (rare terms count more),
 * then the newer event, then the order of the transcript.
 *
 * @param frequencies For each term, how many turns have it.
 * @param turns How many turns there are.
 */
export function rank(candidates: Candidate[], frequencies: number[], turns: number): Candidate[] {
  const rarity = frequencies.map((frequency) => Math.log(1 + turns / Math.max(1, frequency)));
  const keyed = candidates.map((candidate) => ({
    candidate,
    exact: candidate.weights.filter(({ exact }) => exact).length,
    score: candidate.weights.reduce(
      (sum, { impact }, term) => sum + impact * (rarity[term] ?? 0),
      0,
    ),
  }));
  keyed.sort(
    (a, b) => b.exact - a.exact || b.score - a.score || a.candidate.number - b.candidate.number,
  );
  return keyed.map(({ candidate }) => candidate);
}
