/** Step 3: finds the labels. The evidence for a label is the whole document, not its line alone. */
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import { splitPrinted } from '../label.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel } from './draft.ts';

/** Longer than this, text before a colon is prose. */
const LONGEST = 120;
const MOST_NAME_WORDS = 8;
/** Small words inside names and offices. */
const PARTICLE = /^(?:of|the|and|for|to|de|del|la|da|di|van|von|der|den|bin|ibn|al|el|y|e)$/;

export function labels(draft: Draft): void {
  const found = bodyBlocks(draft).flatMap((block) => {
    const label = candidate(block, draft.cues);
    return label ? [{ block, label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { label } of found)
    counts.set(label.attribution, (counts.get(label.attribution) ?? 0) + 1);
  let afterQuestion = false;
  for (const { block, label } of found) {
    const recurs = (counts.get(label.attribution) ?? 0) > 1;
    if (label.asks || recurs || afterQuestion || isNamed(label.attribution, draft)) {
      block.label = label;
      afterQuestion = label.asks;
    }
  }
}

/**
 * What would be a label if the document bears it out.
 *
 *     Sergey Lavrov (speaking after Jeyhun Bayramov): I agree that …
 *     ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^ textAt
 *     attribution   aside
 */
export function candidate({ text }: Block, cues: Cues): FoundLabel | undefined {
  const colon = text.slice(0, LONGEST).indexOf(':');
  const after = text.slice(colon + 1);
  if (colon < 1 || !/^\s+\S/.test(after)) return undefined;
  const printed = normalizeText(text.slice(0, colon));
  const { attribution } = splitPrinted(printed);
  const asks = cues.askers.includes(attribution.toLowerCase());
  if (!asks && !looksLikeName(attribution)) return undefined;
  const textAt = colon + 1 + (after.length - after.trimStart().length);
  return { printed, attribution, asks, textAt };
}

/** Every word capitalised, small words inside aside; no sentence has that shape for long. */
function looksLikeName(text: string): boolean {
  const parts = text.split(/[ ,]+/).filter(Boolean);
  return (
    parts.length > 0 &&
    parts.length <= MOST_NAME_WORDS &&
    parts.every(
      (part, at) => /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(part) || (at > 0 && PARTICLE.test(part)),
    )
  );
}

/** The title or the authority file knows the name. */
function isNamed(attribution: string, { meta, known }: Draft): boolean {
  return (
    (meta.title ?? '').includes(attribution) ||
    known.some(({ name, aliases }) => [name, ...aliases].includes(attribution))
  );
}
