/** The façade of the one deep module: pure functions, text in, tree out. Nothing else of it is public. */
export { type Account, account } from './account.ts';
export { printedLabel } from './build.ts';
export { check, checkLanguages } from './check.ts';
export { parseAnchor, printAnchor } from './label.ts';
export { type FoldedName, foldName, likeness, likenessKeys } from './likeness.ts';
export * as messages from './messages.ts';
export { isoDay, readFrontMatter, slug } from './meta.ts';
export { type Parsed, parse } from './parse.ts';
export * from './query.ts';
export {
  encodingNamed,
  type Format,
  formatOf,
  formats,
  type ReadOptions,
  type ReadResult,
  read,
} from './read/index.ts';
export { formatReceipts, parseReceipts, setAsideOf } from './receipts.ts';
export {
  type Confidence,
  type KnownPerson,
  type Recognized,
  recognize,
} from './recognize/index.ts';
export { slugify } from './slug.ts';
export { stringify } from './stringify.ts';
export type * from './types.ts';
export { type TranscriptRecord, toRecord } from './write/json.ts';
export { toText } from './write/text.ts';
