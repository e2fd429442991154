/**
 * Whoever asks under a name that stands once: an outlet, a given name, a few words. Nothing in the label tells it from
 * prose before a colon, but where it stands does: somebody speaks, the same speaks again, and what lies between asks.
 *
 *     ADA QUILL: … and that is all.
 *     Harbour News: When will it open?
 *     ^^^^^^^^^^^^ between two turns of one speaker
 *     ADA QUILL: In spring.
 */
import type { Cues } from '../../languages/cues.ts';
import { countWords } from '../query.ts';
import { bearsQuestion } from './asking.ts';
import type { Block, FoundLabel } from './draft.ts';
import { OFTEN } from './label-habits.ts';
import { looksLikeName } from './names.ts';

/** A possible label at a block of the body. */
export interface Framed {
  at: number;
  label: FoundLabel;
}

/** A question is no longer than this. */
const LONGEST = 160;
/** A name of somebody who asks has no more words than this. */
const MOST_WORDS = 6;

/**
 * Labels between two turns of one speaker.
 *
 * @param blocks The body.
 * @param possible What has the shape of a label and a colon, and was not borne out otherwise; in order.
 * @param held The labels found so far, by the positions of their blocks.
 */
export function framedLabels(
  blocks: Block[],
  possible: Framed[],
  held: Map<number, FoundLabel>,
  cues: Cues,
): Framed[] {
  const places = [...held.keys()].sort((a, b) => a - b);
  const main = mainSpeaker(held);
  if (main === undefined) return [];
  const groups = new Map<number, Framed[]>();
  for (const each of possible) {
    const next = places.findIndex((place) => place > each.at);
    if (next < 0 || !mayAsk(each, blocks)) continue;
    const [before, behind] = [places[next - 1], places[next] as number];
    const frame = held.get(behind) as FoundLabel;
    if (frame.key !== main) continue;
    if (before !== undefined && held.get(before)?.key !== main && !isOnce(before, held)) continue;
    groups.set(behind, [...(groups.get(behind) ?? []), each]);
  }
  const found = [...groups].flatMap(([behind, group]) => {
    const asking = group.filter((each, index) => {
      const end = group[index + 1]?.at ?? behind;
      return asks(blocks.slice(each.at, end), each.label, cues);
    });
    return asking.at(-1) === group.at(-1) ? asking : [];
  });
  const sure = found.filter(({ label }) => looksLikeName(label.attribution));
  return sure.length > 1 || found.length > OFTEN ? found : [];
}

/** Whoever has most labels and does not ask; more than one. */
function mainSpeaker(held: Map<number, FoundLabel>): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, asks } of held.values()) if (!asks) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1 ? first[0] : undefined;
}

/** A label that stands nowhere else. */
function isOnce(at: number, held: Map<number, FoundLabel>): boolean {
  const key = held.get(at)?.key;
  return [...held.values()].filter((label) => label.key === key).length === 1;
}

function mayAsk({ at, label }: Framed, blocks: Block[]): boolean {
  const block = blocks[at] as Block;
  const said = block.text.slice(label.textAt);
  return block.first && said !== '' && label.attribution.split(' ').length <= MOST_WORDS;
}

function asks(blocks: Block[], label: FoundLabel, cues: Cues): boolean {
  const said = blocks.map(({ text }, at) => (at === 0 ? text.slice(label.textAt) : text));
  const count = said.reduce((sum, text) => sum + countWords(text), 0);
  return count <= LONGEST && said.some((text) => bearsQuestion(text, cues));
}
