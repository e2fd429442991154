/** Replays queries one after another against `globalThis.adapter`: in Node as it stands, in a page by page.evaluate. */
import type { Adapter, Shown } from './engines/engine.ts';

declare global {
  var adapter: Adapter;
}

export interface Replayed {
  shown: Shown[][];
  milliseconds: number[];
}

/**
 * Stops when the budget is used up, and so may answer fewer queries than it was given. Self-contained, since its
 * source is what a page is handed.
 */
export async function replay({
  queries,
  seconds,
}: {
  queries: { kind: string; text: string }[];
  seconds: number;
}): Promise<Replayed> {
  const replayed: Replayed = { shown: [], milliseconds: [] };
  const end = performance.now() + seconds * 1000;
  for (const { kind, text } of queries) {
    const began = performance.now();
    const shown = await globalThis.adapter.search(text, kind);
    const now = performance.now();
    replayed.shown.push(shown);
    replayed.milliseconds.push(now - began);
    if (now > end) break;
  }
  return replayed;
}
