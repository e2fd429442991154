/** Step 5: blocks → turns with types and anchors, in their sections. */
import type { Paragraph } from 'mdast';
import * as build from '../build.ts';
import { formatAnchor } from '../label.ts';
import { noTurns } from '../messages.ts';
import type { Section, Turn, TurnType } from '../types.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel, placeIn, receive } from './draft.ts';
import { openingSpeaker } from './people.ts';

/** A turn before it has its anchor. */
interface Stretch {
  type: TurnType;
  label: FoundLabel | undefined;
  blocks: Block[];
}

/** The sections of the transcript; none, and a message, when the document holds no speech. */
export function sections(draft: Draft): Section[] {
  const stretches = stretchesOf(bodyBlocks(draft));
  if (stretches.length === 0) draft.messages.push(noTurns(draft.blocks[0]?.position));
  const number = numbering();
  const turns = stretches.map((stretch) => toTurn(stretch, number(stretch.type), draft));
  const first = turns.findIndex(({ type }) => type === 'question');
  const { opening, questions } = draft.cues.sections;
  if (turns.length === 0) return [];
  if (first < 0) return [build.section('', turns)];
  return [
    ...(first > 0 ? [build.section(opening, turns.slice(0, first), true)] : []),
    build.section(questions, turns.slice(first), true),
  ];
}

/** A label opens a stretch; blocks without one belong to the stretch before. Who asks, asks; others answer once asked. */
function stretchesOf(blocks: Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  let asked = false;
  for (const block of blocks) {
    const open = stretches.at(-1);
    if (open && !block.label) open.blocks.push(block);
    else {
      if (block.label?.asks) asked = true;
      const type = block.label?.asks ? 'question' : asked ? 'answer' : 'speech';
      stretches.push({ type, label: block.label, blocks: [block] });
    }
  }
  return stretches;
}

/**
 * Anchors in order. A question after an answer opens an exchange; one after a question joins it,
 * as further answers do: q1 q1-2 a1 a1-2 q2 a2.
 */
function numbering(): (type: TurnType) => string {
  const used = { speech: 0, question: 0, answer: 0 };
  let exchange = 0;
  let before: TurnType = 'speech';
  return (type) => {
    if (type === 'question' && before !== 'question') {
      exchange++;
      used.question = 0;
      used.answer = 0;
    }
    before = type;
    const count = ++used[type];
    if (type === 'speech') return formatAnchor({ type, number: String(count) });
    return formatAnchor({
      type,
      number: String(exchange),
      ...(count > 1 ? { part: String(count) } : {}),
    });
  };
}

function toTurn({ type, label, blocks }: Stretch, anchor: string, draft: Draft): Turn {
  const [first, last] = [blocks[0] as Block, blocks.at(-1) as Block];
  const position = { start: first.position.start, end: last.position.end };
  const speaker = label ? draft.people.get(label.attribution) : openingSpeaker(draft, first);
  const rule = label
    ? type === 'question'
      ? 'label of an asker'
      : 'label of a speaker'
    : 'opening without a label';
  receive(draft, anchor, position, rule);
  const children = blocks.map((block): Paragraph => {
    const from = block === first ? (label?.textAt ?? 0) : 0;
    return build.paragraph(block.text.slice(from), placeIn(block, from));
  });
  return build.turn({ anchor, printed: label?.printed ?? '', speaker, children, position });
}
