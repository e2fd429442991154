/**
 * A list above the record of the letters that stand for those who speak: its lines are no turns, and tell who is who.
 *
 *     FC    Ada Quill
 *     ^^    ^^^^^^^^^ the label of the turns below, and the name
 */
import { candidate } from './candidates.ts';
import { bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';
import { isFullName, namingOf } from './names.ts';

export function speakerKey(draft: Draft): void {
  const lines = bodyBlocks(draft).map((block) => {
    const label = block.text.length < LONGEST ? candidate(block, draft.cues) : undefined;
    if (!label?.capitals || label.asks || !/^\p{Lu}{2,4}$/u.test(label.printed)) return undefined;
    const { name } = namingOf(block.text.slice(label.textAt), draft.cues);
    return isFullName(name) ? { block, key: label.key, name } : undefined;
  });
  const list = lines.filter((line, at) => line && (lines[at - 1] || lines[at + 1]));
  for (const line of list) {
    if (!line) continue;
    draft.keyed.set(line.key, line.name);
    putAside(line.block, 'list of speakers');
  }
}

/** A line of such a list is no longer. */
const LONGEST = 80;
