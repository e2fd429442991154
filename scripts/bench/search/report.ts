/** The figures as tables for people. The JSON holds more: means, first runs, ranks of documents. */

import type { Spread } from './figures.ts';
import type { EngineFigures } from './measure.ts';

export function printReport(figures: readonly EngineFigures[]): void {
  console.table(
    figures.map(({ engine, build }) => ({
      engine,
      'build s': round(build.seconds, 1),
      'peak MB': Math.round(build.peakMegabytes),
      files: build.files,
      'disk MB': round(build.bytes / 1e6, 2),
      'served MB': round(build.served / 1e6, 2),
    })),
  );
  console.table(
    figures.flatMap(({ engine, kinds }) =>
      kinds.map(({ kind, queries, mrr, recall, documentMrr, browser, node, cold }) => ({
        engine,
        kind,
        n: queries,
        'MRR@10': round(mrr, 3),
        'recall@10': round(recall, 3),
        'by document': round(documentMrr, 3),
        'cold KB': cold ? round(cold.bytes.mean / 1000, 1) : '',
        requests: cold ? round(cold.requests.mean, 1) : '',
        rounds: cold ? round(cold.rounds.mean, 1) : '',
        'first ms': cold ? pair(cold.first, 0) : '',
        'cold ms': cold ? pair(cold.milliseconds, 0) : '',
        'warm ms': pair(browser.warm, 1),
        'in Node': node ? pair(node.warm, 1) : '',
      })),
    ),
  );
  console.table(
    figures.flatMap(({ engine, typing }) =>
      typing
        ? {
            engine,
            keystrokes: typing.keystrokes,
            'tasks over 50 ms': typing.longTasks,
            'longest ms': Math.round(typing.longest),
          }
        : [],
    ),
  );
  console.log('ms: median / 95th percentile; KB and MB as sent, gzip where that is smaller.');
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const pair = ({ median, p95 }: Spread, digits: number): string =>
  `${round(median, digits)} / ${round(p95, digits)}`;
