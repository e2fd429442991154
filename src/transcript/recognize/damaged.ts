/**
 * Labels that scanning damaged: a cue or an office that recurs in the document, with a letter or a sign too many or wrong.
 * Names are left alone: two names that differ in a letter may be two people.
 *
 *     SPRIME MINISTER: My own attitude is …
 *     PRIME MINIST * ER: I spoke to him …
 */
import { damagedLabel } from '../messages.ts';
import { bodyBlocks, type Draft, type FoundLabel, placeIn } from './draft.ts';
import { namingOf } from './names.ts';
import { differs } from './near.ts';

const OFTEN = 3;

export function damaged(draft: Draft): void {
  const models = modelsOf(draft);
  if (models.length === 0) return;
  for (const block of bodyBlocks(draft)) {
    if (block.label && (block.label.asks || models.some(({ key }) => key === block.label?.key)))
      continue;
    const colon = block.text.slice(0, 40).indexOf(':');
    if (colon < 1) continue;
    const printed = block.text.slice(0, colon);
    const letters = lettersOf(printed);
    const model = models.find(
      (each) => differs(lettersOf(each.printed), letters) <= (letters.length > 7 ? 2 : 1),
    );
    if (!model || letters.length < 4) continue;
    const textAt = colon + 1 + (/^\s*/.exec(block.text.slice(colon + 1))?.[0].length ?? 0);
    const from = /^[^\p{L}\p{N}]*/u.exec(printed)?.[0].length ?? 0;
    const label = printed.slice(from).replace(/\s+/g, ' ').trim();
    block.label = { ...model, printed: label, attribution: label, textAt };
    draft.messages.push(damagedLabel(label, model.printed, placeIn(draft, block, from, colon)));
  }
}

/** Recurring labels in capitals that are no one's name. */
function modelsOf(draft: Draft): FoundLabel[] {
  const counts = new Map<string, { label: FoundLabel; count: number }>();
  for (const { label } of bodyBlocks(draft)) {
    if (!label?.capitals || label.form !== 'colon') continue;
    const seen = counts.get(label.key) ?? { label, count: 0 };
    seen.count++;
    counts.set(label.key, seen);
  }
  return [...counts.values()]
    .filter(
      ({ label, count }) =>
        count >= OFTEN && (label.asks || namingOf(label.attribution, draft.cues).name === ''),
    )
    .map(({ label: { stamp: _, ...label } }) => label);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '').toUpperCase();
