/** mdast → transcript, in ordered small steps, once for all formats. What is unsure becomes a message, never a guess. */
import type { Root } from 'mdast';
import type { Cues } from '../../languages/cues.ts';
import type { Message } from '../messages.ts';
import type { Meta, PersonId, Receipt, Section } from '../types.ts';
import { blocksOf, type Draft, type KnownPerson, receive, type Step } from './draft.ts';
import { frontMatter } from './front-matter.ts';
import { furniture } from './furniture.ts';
import { header } from './header.ts';
import { labels } from './labels.ts';
import { people } from './people.ts';
import { sections } from './turns.ts';

export type { KnownPerson } from './draft.ts';

/** What recognition made of a document. A transcript still lacks what only the caller knows: language and source. */
export interface Recognized {
  meta: Partial<Pick<Meta, 'title' | 'date' | 'time' | 'place' | 'kind'>>;
  people: Record<string, PersonId>;
  sections: Section[];
  /** Where each turn, the title and all that was set aside stand in the source, in its order. */
  receipts: Receipt[];
  messages: Message[];
}

/** Each step sees what the earlier ones found. */
const steps: Step[] = [frontMatter, furniture, header, labels, people];

/** Recognises speakers, questions, answers and furniture in what a reader read. */
export function recognize(root: Root, options: { cues: Cues; known: KnownPerson[] }): Recognized {
  const draft: Draft = {
    ...options,
    blocks: blocksOf(root),
    meta: {},
    people: new Map(),
    receipts: [],
    messages: [],
  };
  for (const step of steps) step(draft);
  const found = sections(draft);
  for (const { outside, position } of draft.blocks) {
    if (outside)
      receive(
        draft,
        outside === 'title' ? 'title' : '-',
        position,
        outside === 'title' ? 'head of the document' : outside,
      );
  }
  const { meta, receipts, messages } = draft;
  receipts.sort((a, b) => a.from.line - b.from.line || a.from.column - b.from.column);
  return { meta, people: Object.fromEntries(draft.people), sections: found, receipts, messages };
}
