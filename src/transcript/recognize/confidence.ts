/** How sure recognition is of a document, and why: what a maintainer should look at first. */
import { countWords } from '../query.ts';
import type { Section, Turn } from '../types.ts';
import type { Draft } from './draft.ts';

export interface Confidence {
  level: 'high' | 'medium' | 'low';
  /** In plain words; empty where all is clear. */
  reasons: string[];
}

/** A single turn longer than this may hide labels that were missed. */
const LONG_QUESTION = 600;
const FEW_LABELS = 2;

export function confidenceOf(draft: Draft, sections: Section[]): Confidence {
  const turns = sections.flatMap(({ children }) =>
    children.filter((child): child is Turn => child.type !== 'note'),
  );
  const grave: string[] = [];
  const slight: string[] = [];
  if (turns.filter(({ attribution }) => attribution !== '').length < FEW_LABELS)
    grave.push('hardly a label was found');
  if (!draft.meta.title) slight.push('no title');
  if (!draft.meta.date) slight.push('no date');
  const nobody = turns.filter(
    ({ type, speaker }) => type !== 'question' && speaker === undefined,
  ).length;
  if (nobody > 0) slight.push(`nobody known speaks ${nobody} of ${turns.length} turns`);
  const long = turns.filter(
    (turn) => turn.type === 'question' && lengthOf(turn) > LONG_QUESTION,
  ).length;
  if (long > 0) grave.push(`${long} questions are longer than ${LONG_QUESTION} words`);
  const damaged = draft.messages.filter(({ ruleId }) => ruleId === 'damaged-label').length;
  if (damaged > 0) slight.push(`${damaged} labels are damaged`);
  const once = new Map<string, number>();
  for (const { attribution } of turns) once.set(attribution, (once.get(attribution) ?? 0) + 1);
  const single = [...once.values()].filter((count) => count === 1).length;
  if (turns.length > 4 && single > turns.length / 2) slight.push('most labels stand but once');
  const level = grave.length > 0 ? 'low' : slight.length > 1 ? 'medium' : 'high';
  return { level, reasons: [...grave, ...slight] };
}

const lengthOf = (turn: Turn): number =>
  turn.children.reduce(
    (sum, child) =>
      sum +
      (child.type === 'paragraph'
        ? child.children.reduce(
            (all, each) => all + ('value' in each ? countWords(each.value) : 0),
            0,
          )
        : 0),
    0,
  );
