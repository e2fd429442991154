/** What import tells the maintainer: of one input what it understood and its messages, of a run one table. */
import { createTwoFilesPatch } from 'diff';
import { formatMessages } from '../../src/message-format.ts';
import { exchanges, messages, nameOf, printedLabel, turns } from '../../src/transcript/index.ts';
import { formatTable } from '../table.ts';
import type { Comparison } from './compare.ts';
import type { Understood } from './understand.ts';

/** What became of an input. */
export type Fate = 'written' | 'there already' | 'understood' | 'failed' | 'differs';

/** A row of the table: an input, what became of it, what was understood, what was said about it. */
export interface Row {
  path: string;
  fate: Fate;
  result?: Pick<NonNullable<Understood['result']>, 'account' | 'confidence' | 'transcript'>;
  messages: messages.Message[];
}

/** A few lines in plain words. */
export function summary({
  transcript,
  account,
  confidence,
  setAside,
  fullName,
}: NonNullable<Understood['result']>): string {
  const all = turns(transcript);
  const { title, date, time, place, kind } = transcript.meta;
  const count = (type: string): number => all.filter((turn) => turn.type === type).length;
  const speakers = new Map<string, number>();
  for (const turn of all) {
    const { speaker } = turn;
    const name = speaker
      ? (fullName(speaker) ?? nameOf(transcript.meta, speaker) ?? speaker)
      : printedLabel(turn) || 'unknown';
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
  }
  const rows = [
    ['title', title || '—'],
    ['when', [date || '—', time].filter(Boolean).join(' ')],
    ['where', place ?? '—'],
    ['kind', kind ?? '—'],
    [
      'turns',
      `${all.length}: ${['speech', 'question', 'answer'].map((type) => plural(count(type), type)).join(', ')}`,
    ],
    ['exchanges', String(exchanges(transcript).length)],
    ['speakers', [...speakers].map(([name, turns]) => `${name} ×${turns}`).join(', ')],
    ['set aside', setAside.length === 0 ? 'nothing' : setAsideByReason(setAside)],
    ['confidence', [confidence.level, ...confidence.reasons].join('; ')],
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

/** The messages of an input; when one is fatal, those alone. Notes only where they are asked for. */
export function told(path: string, { messages: all, source }: Understood, notes: boolean): string {
  const fatal = all.filter((message) => message.fatal);
  const rest = notes ? all : all.filter((message) => messages.severityOf(message) !== 'info');
  return formatMessages(path, fatal.length > 0 ? fatal : rest, source);
}

/** Why nothing was written over what stands in the archive, and how the two differ where that is asked for. */
export function refusal(
  { file, archived, imported }: Extract<Comparison, { status: 'differs' }>,
  patch: boolean,
): string {
  const message = formatMessages(file, [messages.wouldOverwrite()], '');
  if (!patch) return message;
  return `${message}\n${createTwoFilesPatch(file, 'import', archived, imported, 'in the archive', 'from the source')}`;
}

/** A row's figures, kept in place of the transcript: a run may be long. */
export interface Line {
  fate: Fate;
  cells: string[];
  /** Why recognition is not sure of it. */
  doubt?: string;
}

/** One row of the table, as text. */
export function lineOf({ path, fate, result, messages: said }: Row): Line {
  if (!result) return { fate, cells: [path, fate, '–', '–', '–', '–', '–', severities(said)] };
  const { transcript, confidence, account } = result;
  const all = turns(transcript);
  const speakers = new Set(all.flatMap(({ speaker }) => speaker ?? []));
  const share = Math.round((100 * account.setAside) / (account.total || 1));
  const cells = [
    path,
    fate,
    String(all.length),
    String(all.filter(({ type }) => type === 'question').length),
    String(speakers.size),
    `${account.setAside} (${share} %)`,
    confidence.level,
    severities(said),
  ];
  const { level, reasons } = confidence;
  if (reasons.length === 0) return { fate, cells };
  return { fate, cells, doubt: `${path}: ${level}: ${reasons.join('; ')}` };
}

const HEAD = [
  'file',
  'result',
  'turns',
  'questions',
  'speakers',
  'set aside',
  'confidence',
  'messages',
];

/** The end of a run: one row a file, why recognition is unsure of some, and the sum. */
export function tableOf(lines: Line[]): string {
  const doubts = lines.flatMap(({ doubt }) => doubt ?? []);
  const fates = new Map<Fate, number>();
  for (const { fate } of lines) fates.set(fate, (fates.get(fate) ?? 0) + 1);
  const sum = [...fates].map(([fate, count]) => `${count} ${fate}`).join(', ');
  return [
    formatTable(
      HEAD,
      lines.map(({ cells }) => cells),
    ),
    ...(doubts.length > 0 ? ['', 'Why not surer:', ...doubts.map((each) => `  ${each}`)] : []),
    '',
    `${plural(lines.length, 'file')}: ${sum}`,
  ].join('\n');
}

/** "1 error, 2 to look at, 3 notes". */
function severities(said: messages.Message[]): string {
  const count = (severity: string): number =>
    said.filter((message) => messages.severityOf(message) === severity).length;
  const [errors, looks, notes] = [count('fatal'), count('look'), count('info')];
  return [
    errors > 0 ? plural(errors, 'error') : '',
    looks > 0 ? `${looks} to look at` : '',
    notes > 0 ? plural(notes, 'note') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
