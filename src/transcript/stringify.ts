/** Tree → canonical Markdown. The exact inverse of parse.ts; escape.ts keeps text text. */
import type { List, ListItem } from 'mdast';
import { printedLabel } from './build.ts';
import { escapeHeading, escapeParagraph, escapeText } from './escape.ts';
import { formatLabel } from './label.ts';
import { formatMeta } from './meta.ts';
import { blockTexts, nameOf, personNamed } from './query.ts';
import type { Block, Meta, Section, Transcript, Turn } from './types.ts';

/** Writes a transcript. Throws when a speaker has no name under `people`: such a tree could not be read back. */
export function stringify({ meta, children }: Transcript): string {
  const body = children.flatMap((section) => sectionBlocks(section, meta));
  return [`---\n${formatMeta(meta)}---`, ...body].join('\n\n').concat('\n');
}

function sectionBlocks({ title, supplied, children }: Section, meta: Meta): string[] {
  const blocks = children.flatMap((child) =>
    child.type === 'note'
      ? formatBlocks([child])
      : [turnHeading(child, meta), ...formatBlocks(child.children)],
  );
  if (title === undefined) return blocks;
  return [`## ${escapeHeading(supplied ? `[${title}]` : title)}`, ...blocks];
}

function turnHeading(turn: Turn, meta: Meta): string {
  const { type, anchor, time, attribution, annotation } = turn;
  const label = {
    type,
    anchor,
    ...(time ? { time } : {}),
    attribution,
    ...(annotation ? { annotation } : {}),
    ...suppliedName(turn, meta),
  };
  return `### ${escapeHeading(formatLabel(label))}`;
}

/**
 * The name to add in brackets: none when the printed label tells the speaker.
 * A printed label that itself ends in a bracket gets one too, or its own would be read as supplied.
 */
function suppliedName(turn: Turn, meta: Meta): { supplied?: string } {
  const told = personNamed(meta, turn.attribution);
  if (told === turn.speaker && !printedLabel(turn).endsWith(']')) return {};
  if (turn.speaker === undefined) return { supplied: '?' };
  const supplied = nameOf(meta, turn.speaker);
  if (supplied === undefined)
    throw new Error(`${turn.speaker} speaks ${turn.anchor} but is not in people`);
  return { supplied };
}

/** A list right after a list of its kind takes the other marker, or the two would be read as one. */
function formatBlocks(blocks: Block[]): string[] {
  let alternate = false;
  return blocks.map((block, index) => {
    if (block.type !== 'list') return formatBlock(block);
    const before = blocks[index - 1];
    alternate = before?.type === 'list' && before.ordered === block.ordered && !alternate;
    return formatList(block, alternate);
  });
}

function formatBlock(block: Exclude<Block, List>): string {
  if (block.type === 'note') return `*${escapeText(block.value)}*`;
  if (block.type === 'paragraph') return escapeParagraph(blockTexts(block).join(''));
  return formatBlocks(block.children as Block[])
    .join('\n\n')
    .replace(/^(?=.)/gm, '> ')
    .replace(/^$/gm, '>');
}

function formatList({ ordered, start, children }: List, alternate: boolean): string {
  const bullet = alternate ? '*' : '-';
  const delimiter = alternate ? ')' : '.';
  const tight = children.every((item) => item.children.length === 1);
  return children
    .map((item, index) =>
      formatItem(item, ordered ? `${(start ?? 1) + index}${delimiter}` : bullet),
    )
    .join(tight ? '\n' : '\n\n');
}

function formatItem({ children }: ListItem, marker: string): string {
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${formatBlocks(children as Block[])
    .join('\n\n')
    .replace(/\n(?=.)/g, `\n${indent}`)}`;
}
