/** What import tells the maintainer about one input: what it understood, its messages, what became of it. */
import { createTwoFilesPatch } from 'diff';
import { formatMessages } from '../../src/message-format.ts';
import { exchanges, messages as refusals, printedLabel, turns } from '../../src/transcript/index.ts';
import type { Understood } from './understand.ts';
import type { Outcome } from './write.ts';

/** A few lines in plain words. */
export function summary({ transcript, record, account }: NonNullable<Understood['result']>): string {
  const all = turns(transcript);
  const { title, date, time, place, kind, setAside } = record;
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
    ['turns', `${all.length}: ${count('speech')} speech, ${count('question')} questions, ${count('answer')} answers, in ${exchanges(transcript).length} exchanges`],
    ['speakers', [...speakers].map(([name, turns]) => `${name} ×${turns}`).join(', ')],
    ['set aside', setAside.length === 0 ? 'nothing' : setAside.map(({ line, reason }) => `line ${line} ${reason}`).join(', ')],
    ['words', `${account.total} in the source: ${account.kept} kept, ${account.setAside} set aside, ${account.lost.length === 0 ? 'none lost' : 'SOME LOST'}`],
  ];
  return rows.map(([name, value]) => `  ${(name ?? '').padEnd(10)} ${value}`).join('\n');
}

/** The messages of an input. */
export function told(path: string, { messages, source }: Understood): string {
  return messages.length > 0 ? formatMessages(path, messages, source) : '';
}

/** What became of the bundle. */
export function fate(folder: string, outcome: Outcome): string {
  if (outcome.status === 'written') return `  → written to ${folder}/`;
  if (outcome.status === 'unchanged') return `  → ${folder}/ holds just this already: nothing to do`;
  const { file, archived, imported } = outcome;
  const patch = createTwoFilesPatch(file, 'import', archived, imported, 'in the archive', 'from the source');
  return `${formatMessages(file, [refusals.wouldOverwrite()], '')}\n${patch}`;
}
