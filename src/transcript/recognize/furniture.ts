/** Step 1: sets aside what a web page prints around the record: language switcher, end matter. */

import { normalizeText } from '../build.ts';
import { setAside } from '../messages.ts';
import { words } from '../query.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';

/** A heading of end matter is short; so are the links below it. */
const MOST_WORDS = 12;

export function furniture(draft: Draft): void {
  for (const block of bodyBlocks(draft)) {
    if (isLanguageSwitcher(block.text)) putAside(draft, block, 'language switcher');
  }
  for (const block of endMatter(draft)) putAside(draft, block, 'end matter');
}

/** Takes a block out of the record; it stays listed. */
export function putAside(draft: Draft, block: Block, reason: string): void {
  block.outside = reason;
  draft.messages.push(setAside(reason, normalizeText(block.text), block.position));
}

/**
 *     • en-GB1 ru-RU1
 *       ^^^^^^ ^^^^^^ two or more language tags and nothing else, each perhaps with a count glued on
 */
function isLanguageSwitcher(text: string): boolean {
  const tags = text.split(/[\s•·|/,]+/).filter(Boolean);
  return tags.length > 1 && tags.every((tag) => /^[a-z]{2,3}[-_][A-Z]{2}\d{0,2}$/.test(tag));
}

/** The run of short unpunctuated lines at the very end, from the first heading that opens such matter. */
function endMatter(draft: Draft): Block[] {
  const blocks = bodyBlocks(draft);
  let first = blocks.length;
  while (first > 0 && looksLikeLink((blocks[first - 1] as Block).text)) first--;
  const tail = blocks.slice(first);
  const opens = tail.findIndex(({ text }) =>
    draft.cues.endMatter.includes(normalizeText(text).toLowerCase()),
  );
  return opens < 0 ? [] : tail.slice(opens);
}

function looksLikeLink(text: string): boolean {
  return !/[.!?…:;,”"»)\]]\s*$/.test(text) && words(text).length <= MOST_WORDS;
}
