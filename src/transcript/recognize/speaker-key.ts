/**
 * A list above the record of the letters that stand for those who speak: its lines are no turns, and tell who is who.
 *
 *     FC    Ada Quill
 *     ^^    ^^^^^^^^^ the label of the turns below, and the name
 */
import { candidate } from './candidates.ts';
import { type Block, bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';
import { isFullName, namingOf } from './names.ts';

export function speakerKey(draft: Draft): void {
  const lines = bodyBlocks(draft).map((block) => entryOf(block, draft));
  const isEntry = (at: number): boolean => lines[at] !== undefined;
  const isSure = (at: number): boolean => isFullName(lines[at]?.name ?? '');
  const list = lines.filter((line, at) => {
    if (!line || !(isEntry(at - 1) || isEntry(at + 1))) return false;
    if (isSure(at)) return true;
    let start = at;
    while (isEntry(start - 1)) start--;
    // Who has but one name, or is unknown, stands in one list with others who have two.
    let end = at;
    while (isEntry(end + 1)) end++;
    const sure = lines.slice(start, end + 1).filter((_, index) => isSure(start + index)).length;
    return sure > (end - start) / 2;
  });
  for (const line of list) {
    if (!line) continue;
    draft.keyed.set(line.key, line.name);
    putAside(line.block, 'list of speakers');
  }
}

/** A line of such a list, if it is one. */
function entryOf(
  block: Block,
  { cues }: Draft,
): { block: Block; key: string; name: string } | undefined {
  const label = block.text.length < LONGEST ? candidate(block, cues) : undefined;
  if (!label?.capitals || !/^\p{Lu}{2,4}$/u.test(label.printed)) return undefined;
  const said = block.text.slice(label.textAt);
  const { name } = namingOf(said, cues);
  if (isFullName(name)) return label.asks ? undefined : { block, key: label.key, name };
  return /^\p{Lu}[\p{L}’' -]+$/u.test(said) && said.split(' ').length <= MOST_WORDS
    ? { block, key: label.key, name: '' }
    : undefined;
}

/** A line of such a list is no longer, and what is no name has no more words. */
const LONGEST = 80;
const MOST_WORDS = 4;
