/** Laws 2, 3 and 6 over one tree, as one function: for the tests and for the fuzzer. */
import { isDeepStrictEqual } from 'node:util';
import { account } from '../../src/transcript/account.ts';
import { check } from '../../src/transcript/check.ts';
import { parse } from '../../src/transcript/parse.ts';
import { stringify } from '../../src/transcript/stringify.ts';
import type { Transcript } from '../../src/transcript/types.ts';
import { toRecord } from '../../src/transcript/write/json.ts';
import { withoutPositions } from '../without-positions.ts';

/** Writes a tree and reads it back; checks, accounts for and exports it. Throws the breach. */
export function keepLawfully(tree: Transcript): void {
  const markdown = stringify(tree);
  const parsed = parse(markdown);
  if (parsed.messages.length > 0) throw new Error(`law 2: messages ${parsed.messages.map(String)}`);
  if (!isDeepStrictEqual(withoutPositions(parsed.transcript), withoutPositions(tree)))
    throw new Error('law 2: the tree read back is another');
  if (stringify(parsed.transcript ?? tree) !== markdown)
    throw new Error('law 3: the form of the tree read back is another');
  check(tree);
  const { total, kept, setAside, lost } = account(markdown, tree, []);
  const missing = lost.reduce((sum, each) => sum + each.words, 0);
  if (kept + setAside + missing !== total) throw new Error('law 1: the account does not add up');
  JSON.stringify(
    toRecord(tree, { id: 'x', receipts: [], setAside: [], fullName: () => undefined }),
  );
}
