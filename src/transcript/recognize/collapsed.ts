/**
 * A page that lost all its line breaks: its head and its tail are parted here, once its labels are.
 *
 *     News Answers to questions 21 April 2025 16:45 Norhaven Answers to questions Question: …
 *          ^^^^^^^^^^^^^^^^^^^^ title             ^^^^^^^^ place, then the title again
 */
import { findDate } from './dates.ts';
import { bodyBlocks, type Draft } from './draft.ts';
import { putAside } from './furniture.ts';
import { partAt, partCollapsed } from './inline-labels.ts';

/** Menus and links below a record are no longer than this. */
const TAIL = 600;
const HEAD = 1200;

export function collapsed(draft: Draft): void {
  const parts = partCollapsed(draft);
  if (parts.size === 0) return;
  const [first] = bodyBlocks(draft);
  if (first && parts.has(first) && first.text.length < HEAD) {
    const cuts = headCuts(first.text, draft);
    draft.blocks = draft.blocks.flatMap((block) =>
      block === first ? partAt(block, cuts) : [block],
    );
  }
  draft.blocks = draft.blocks.flatMap((block) => {
    if (!parts.has(block) || block === first) return [block];
    const cut = tailCut(block.text, draft);
    if (cut === undefined) return [block];
    const [said, tail] = partAt(block, [cut]);
    if (!said || !tail) return [block];
    putAside(tail, 'end matter');
    return [said, tail];
  });
}

/** Where the date begins and ends, and where the title stands before and after it. */
function headCuts(text: string, { cues }: Draft): number[] {
  const date = findDate(text, cues.months, cues.dayFirst);
  if (!date) return [];
  const [before, behind] = [text.slice(0, date.from), text.slice(date.to)];
  const words = [...behind.matchAll(/\S+/g)];
  const repeated = words.find(
    ({ index }, at) => words.length - at >= 2 && before.includes(behind.slice(index).trim()),
  );
  if (!repeated) return [date.from, date.to];
  const title = behind.slice(repeated.index).trim();
  return [before.lastIndexOf(title), date.from, date.to, date.to + repeated.index];
}

/** Where, after a sentence's end, a heading of other matter stands and no sentence follows. */
function tailCut(text: string, { cues }: Draft): number | undefined {
  const start = Math.max(0, text.length - TAIL);
  const tail = text.slice(start);
  const cuts = cues.endMatter.flatMap((heading) => {
    const capitalized = heading.charAt(0).toUpperCase() + heading.slice(1);
    const at = tail.search(new RegExp(`(?<=[.!?…»”")\\]]\\s{1,3})${capitalized}(?![\\p{L}])`, 'u'));
    return at > 0 && !/[.!?…]\s+\p{Lu}/u.test(tail.slice(at)) ? [start + at] : [];
  });
  return cuts.length > 0 ? Math.min(...cuts) : undefined;
}
