/** A tree → its bundle's files, with a source made from the tree and receipts that place every word of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/bundle.ts';
import {
  blockTexts,
  formatReceipts,
  type Meta,
  printedLabel,
  type Receipt,
  type Section,
  type Source,
  stringify,
  turns,
} from '../../src/transcript/index.ts';

/** One event in one language, before it has a source. */
export interface Draft {
  /** The bundle's folder name. */
  id: string;
  meta: Omit<Meta, 'source'> & { source?: Pick<Source, 'publisher' | 'url' | 'retrieved'> };
  sections: Section[];
}

/** Writes the three files of a language into the bundle's folder, in canonical form. */
export function writeTranscript(content: string, { id, meta, sections }: Draft): void {
  const { language } = meta;
  const { source, receipts } = sourceOf(meta, sections);
  const file = `source.${language}.txt`;
  const whole: Meta = { ...meta, source: { file, ...meta.source, sha256: sha256(source) } };
  const folder = join(content, 'transcripts', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), source);
  writeFileSync(join(folder, `source.${language}.lines.tsv`), formatReceipts(receipts));
  const tree = { type: 'transcript', meta: whole, children: sections } as const;
  writeFileSync(join(folder, `${language}.md`), stringify(tree));
}

/** The day, the title, and each turn from its label on, one block per line, a blank line between turns. */
function sourceOf(
  { title, date, language }: Pick<Meta, 'title' | 'date' | 'language'>,
  sections: Section[],
): { source: string; receipts: Receipt[] } {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(date))
    .replace(/\s/g, ' ');
  const lines = [day, '', title, ''];
  const receipts: Receipt[] = [
    { what: '-', from: at(1, 1), to: at(1, day.length + 1), rule: 'date line' },
    { what: 'title', from: at(3, 1), to: at(3, title.length + 1), rule: 'head of the document' },
  ];
  for (const turn of turns({ type: 'transcript', meta: {} as Meta, children: sections })) {
    const from = at(lines.length + 1, 1);
    const label = printedLabel(turn);
    const blocks = turn.children.flatMap(blockTexts);
    lines.push(...(label ? [`${label}:`, ...blocks] : blocks));
    const to = at(lines.length, (lines.at(-1) ?? '').length + 1);
    const rule = label
      ? turn.type === 'question'
        ? 'label of an asker'
        : 'label of a speaker'
      : 'opening without a label';
    receipts.push({ what: turn.anchor, from, to, rule });
    lines.push('');
  }
  return { source: lines.join('\n'), receipts };
}

const at = (line: number, column: number): Receipt['from'] => ({ line, column });
