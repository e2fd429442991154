/** Trees → bundles on disk, with a source made from the tree and receipts that place every word of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle, readPeople, sha256 } from '../../src/bundle.ts';
import { formatMessages } from '../../src/message-format.ts';
import { formatPerson, type Person } from '../../src/people.ts';
import * as build from '../../src/transcript/build.ts';
import {
  blockTexts,
  formatReceipts,
  type Meta,
  printedLabel,
  type Receipt,
  type Section,
  stringify,
  turns,
} from '../../src/transcript/index.ts';

export interface Draft {
  id: string;
  meta: Omit<Meta, 'source'>;
  sections: Section[];
}

/** Writes a transcript's folder. */
export function writeTranscript(content: string, { id, meta, sections }: Draft): void {
  const { language } = meta;
  const { source, receipts } = sourceOf(meta.title, sections);
  const file = `source.${language}.txt`;
  const whole: Meta = { ...meta, source: { file, sha256: sha256(source) } };
  const folder = join(content, 'transcripts', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), source);
  writeFileSync(join(folder, `source.${language}.lines.tsv`), formatReceipts(receipts));
  writeFileSync(join(folder, `${language}.md`), stringify(build.transcript(whole, sections)));
}

/** Writes a person of the authority file. */
export function writePerson(content: string, { id, name, roles }: Omit<Person, 'aliases'>): void {
  mkdirSync(join(content, 'people'), { recursive: true });
  const fields = roles.map((role) => `\n  - title: ${JSON.stringify(role.title)}`).join('');
  const markdown = formatPerson({ name }).replace(
    'roles: []',
    fields ? `roles:${fields}` : 'roles: []',
  );
  writeFileSync(join(content, 'people', `${id}.md`), markdown);
}

/** Throws unless the archive finds every word of a transcript in its place. */
export function judge(content: string, id: string): void {
  const { people, messages } = readPeople(content);
  const bundle = readBundle(content, id, people);
  const wrong = [...messages.map(({ message }) => message), ...bundle.messages];
  const edited = bundle.account?.edited.length ?? 0;
  if (!bundle.transcript || edited > 0 || wrong.some(({ fatal }) => fatal))
    throw new Error(`${id} is no sound bundle:\n${formatMessages(id, wrong, bundle.markdown)}`);
}

/** The title, and each turn from its label on, one block per line, a blank line between turns. */
function sourceOf(title: string, sections: Section[]): { source: string; receipts: Receipt[] } {
  const lines = ['4 March 2021', '', title, ''];
  const end = (): Receipt['to'] => ({
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  });
  const receipts: Receipt[] = [
    { what: '-', from: { line: 1, column: 1 }, to: { line: 1, column: 13 }, rule: 'date line' },
    {
      what: 'title',
      from: { line: 3, column: 1 },
      to: { line: 3, column: title.length + 1 },
      rule: 'head of the document',
    },
  ];
  for (const turn of turns({ type: 'transcript', meta: {} as Meta, children: sections })) {
    const from = { line: lines.length + 1, column: 1 };
    const label = printedLabel(turn);
    const blocks = turn.children.flatMap(blockTexts);
    lines.push(...(label ? [`${label}:`, ...blocks] : blocks));
    receipts.push({ what: turn.anchor, from, to: end(), rule: 'label of a speaker' });
    lines.push('');
  }
  return { source: lines.join('\n'), receipts };
}
