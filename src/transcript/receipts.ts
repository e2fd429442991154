/**
 * The sidecar `source.<language>.lines.tsv`: which stretch of the source became which turn, and by what rule.
 *
 *     what	from	to	rule
 *     -	1:1	1:21	date line
 *     s1	9:1	41:172	opening without a label
 */
import type { Receipt, SetAside } from './types.ts';

const HEADER = 'what\tfrom\tto\trule';

/** Writes the sidecar. */
export function formatReceipts(receipts: Receipt[]): string {
  const point = ({ line, column }: Receipt['from']): string => `${line}:${column}`;
  const rows = receipts.map(({ what, from, to, rule }) =>
    [what, point(from), point(to), rule].join('\t'),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Reads the sidecar. Throws with the line number on a row of another form: the file is ours alone. */
export function parseReceipts(tsv: string): Receipt[] {
  const [header, ...rows] = tsv.trimEnd().split('\n');
  if (header !== HEADER)
    throw new Error(`1: Unexpected ${JSON.stringify(header)}, expected ${JSON.stringify(HEADER)}`);
  return rows.map((row, index) => {
    const [, what, l1, c1, l2, c2, rule] =
      /^(\S+)\t(\d+):(\d+)\t(\d+):(\d+)\t(.+)$/.exec(row) ?? [];
    if (!what || !rule) throw new Error(`${index + 2}: Unexpected row ${JSON.stringify(row)}`);
    return {
      what,
      from: { line: Number(l1), column: Number(c1) },
      to: { line: Number(l2), column: Number(c2) },
      rule,
    };
  });
}

/** Cuts stretches out of a source: lines and columns → text. */
export function slicer(source: string): (receipt: Pick<Receipt, 'from' | 'to'>) => string {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const offset = ({ line, column }: Receipt['from']): number =>
    (starts[line - 1] ?? source.length) + column - 1;
  return ({ from, to }) => source.slice(offset(from), offset(to));
}

/** What was set aside, with its words. */
export function setAsideOf(receipts: Receipt[], source: string): SetAside[] {
  const slice = slicer(source);
  return receipts
    .filter(({ what }) => what === '-')
    .map((receipt) => ({ text: slice(receipt), line: receipt.from.line, reason: receipt.rule }));
}
