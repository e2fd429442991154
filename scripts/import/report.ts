/** What import tells the maintainer about one input: what it understood, its messages, what became of it. */
import { createTwoFilesPatch } from 'diff';
import { formatMessages } from '../../src/message-format.ts';
import {
  exchanges,
  printedLabel,
  messages as refusals,
  turns,
} from '../../src/transcript/index.ts';
import type { Understood } from './understand.ts';
import type { Outcome } from './write.ts';

/** A few lines in plain words. */
export function summary({
  transcript,
  record,
  account,
}: NonNullable<Understood['result']>): string {
  const all = turns(transcript);
  const { title, date, time, place, kind, setAside, confidence } = record;
  const count = (type: string): number => all.filter((turn) => turn.type === type).length;
  const speakers = new Map<string, number>();
  for (const turn of all) {
    const { speaker } = record.turns.find(({ anchor }) => anchor === turn.anchor) ?? {};
    const name = speaker ?? (printedLabel(turn) || 'unknown');
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
  }
  const rows = [
    ['title', title ?? '—'],
    ['when', [date ?? '—', time].filter(Boolean).join(' ')],
    ['where', place ?? '—'],
    ['kind', kind ?? '—'],
    [
      'turns',
      `${all.length}: ${['speech', 'question', 'answer'].map((type) => plural(count(type), type)).join(', ')}`,
    ],
    ['exchanges', String(exchanges(transcript).length)],
    ['speakers', [...speakers].map(([name, turns]) => `${name} ×${turns}`).join(', ')],
    ['set aside', setAside.length === 0 ? 'nothing' : setAsideByReason(setAside)],
    ['confidence', [confidence?.level ?? '—', ...(confidence?.reasons ?? [])].join('; ')],
    [
      'words',
      `${account.total} in the source: ${account.kept} kept, ${account.setAside} set aside, ${account.lost.length === 0 ? 'none lost' : 'SOME LOST'}`,
    ],
  ];
  return rows.map(([name, value]) => `  ${(name ?? '').padEnd(10)} ${value}`).join('\n');
}

/** "page header ×32, end matter": the lines are in the record and the sidecar. */
function setAsideByReason(setAside: { line: number; reason: string }[]): string {
  const counts = new Map<string, number[]>();
  for (const { line, reason } of setAside)
    counts.set(reason, [...(counts.get(reason) ?? []), line]);
  return [...counts]
    .map(
      ([reason, lines]) =>
        `line ${lines[0]} ${reason}${lines.length > 1 ? ` ×${lines.length}` : ''}`,
    )
    .join(', ');
}

/** "1 answer", "2 answers", "2 speeches". */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : noun.endsWith('ch') ? 'es' : 's'}`;
}

/** The messages of an input; when one is fatal, those alone. */
export function told(path: string, { messages, source }: Understood): string {
  const fatal = messages.filter((message) => message.fatal);
  return formatMessages(path, fatal.length > 0 ? fatal : messages, source);
}

/** What became of the bundle. */
export function fate(folder: string, { status }: Outcome): string {
  return status === 'written'
    ? `  → written to ${folder}/`
    : `  → ${folder}/ holds just this already: nothing to do`;
}

/** Why nothing was written over what stands in the archive, and how the two differ. */
export function refusal({
  file,
  archived,
  imported,
}: Extract<Outcome, { status: 'differs' }>): string {
  const patch = createTwoFilesPatch(
    file,
    'import',
    archived,
    imported,
    'in the archive',
    'from the source',
  );
  return `${formatMessages(file, [refusals.wouldOverwrite()], '')}\n${patch}`;
}
