/** Figures made of samples. */
import type { Address } from './corpus.ts';
import type { Shown } from './engines/engine.ts';

export interface Spread {
  median: number;
  p95: number;
  mean: number;
}

/** Nearest rank; NaN where there is no sample. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { median: rank(0.5), p95: rank(0.95), mean: meanOf(samples) };
}

export const meanOf = (samples: readonly number[]): number =>
  samples.reduce((sum, sample) => sum + sample, 0) / samples.length;

/** The place of a query's source among what was shown, from 1; 0 when it is not there. */
export function rankOf(shown: readonly Shown[], { id, anchor }: Address): number {
  return shown.findIndex((row) => row.id === id && row.anchors.includes(anchor)) + 1;
}

/** The place of the source's document, from 1; 0 when it is not there. */
export function documentRankOf(shown: readonly Shown[], { id }: Address): number {
  const documents = [...new Set(shown.map((row) => row.id))];
  return documents.indexOf(id) + 1;
}

/** Mean reciprocal rank and recall of ranks, 0 being "not there". */
export const qualityOf = (ranks: readonly number[]): { mrr: number; recall: number } => ({
  mrr: meanOf(ranks.map((rank) => (rank ? 1 / rank : 0))),
  recall: meanOf(ranks.map((rank) => (rank ? 1 : 0))),
});
