/** The record as plain text: what a person would type, with each turn's anchor so that it can be found again. */
import { printedLabel } from '../build.ts';
import { printAnchor } from '../label.ts';
import { blockTexts, nameOf } from '../query.ts';
import type { Transcript, Turn } from '../types.ts';

/** Writes the text. Total over all trees; `address`, where known, stands under the title. */
export function toText({ meta, children }: Transcript, address = ''): string {
  const { title, date, time, place, source } = meta;
  const head = [
    title,
    [date, time, place].filter(Boolean).join(', '),
    [source.publisher, source.url].filter(Boolean).join(', '),
    address,
  ];
  const body = children.flatMap((section) => [
    ...(section.title ? [section.supplied ? `[${section.title}]` : section.title] : []),
    ...section.children.map((child) =>
      child.type === 'note' ? child.value : turnText(child, meta),
    ),
  ]);
  return `${[head.filter(Boolean).join('\n'), ...body].join('\n\n')}\n`;
}

function turnText(turn: Turn, meta: Transcript['meta']): string {
  const supplied = turn.speaker ? nameOf(meta, turn.speaker) : undefined;
  const label = printedLabel(turn) || (supplied ? `[${supplied}]` : '');
  const opening = [printAnchor(turn.anchor), label].filter(Boolean).join(' ');
  return [opening, ...turn.children.flatMap(blockTexts)].join('\n');
}
