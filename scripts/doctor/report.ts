/** The doctor's findings as tables, one for each rule with what to do about it, and as JSON. */
import { messages } from '../../src/transcript/index.ts';
import { formatTable } from '../table.ts';

/** Something that deserves a look, and where it stands. */
export interface Finding {
  /** Path of the file it is about. */
  file: string;
  /** The id of its transcript; absent for a person. */
  transcript?: string;
  message: messages.Message;
}

const ORDER = ['fatal', 'look', 'info'] as const;
const TITLE = { fatal: 'error', look: 'please look', info: 'note' } as const;

/** Tables, the gravest first, and the sum as the last line. */
export function toText(
  findings: Finding[],
  { transcripts, people }: { transcripts: number; people: number },
): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${severityOf(finding)} ${finding.message.ruleId}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const tables = [...groups.values()].sort(byGravity).map(groupOf);
  const count = (severity: string): number =>
    findings.filter((finding) => severityOf(finding) === severity).length;
  const sum = `transcripts ${transcripts} · people ${people} · errors ${count('fatal')} · to look at ${count('look')} · notes ${count('info')}`;
  return [...tables, sum].join('\n\n');
}

/** An array of objects, one a finding; line and column are null where a whole file is meant. */
export function toJson(findings: Finding[]): string {
  const rows = findings.map(({ file, transcript, message }) => ({
    rule: message.ruleId,
    severity: severityOf({ message }),
    file,
    line: message.line ?? null,
    column: message.column ?? null,
    transcript: transcript ?? null,
    reason: message.reason,
    todo: message.note ?? null,
  }));
  return JSON.stringify(rows, null, 2);
}

const severityOf = ({ message }: Pick<Finding, 'message'>) => messages.severityOf(message);

const byGravity = ([a]: Finding[], [b]: Finding[]): number =>
  ORDER.indexOf(severityOf(a as Finding)) - ORDER.indexOf(severityOf(b as Finding));

/** A rule, what to do about it, and its findings; where each needs something else done, that follows each. */
function groupOf(findings: Finding[]): string {
  const [{ message: first }] = findings as [Finding];
  const isShared = findings.every(({ message }) => message.note === first.note);
  const head = `${TITLE[messages.severityOf(first)]} (${first.ruleId})${isShared && first.note ? `: ${first.note}` : ''}`;
  const rows = findings.map(({ file, message }) => [
    `  ${[file, message.line].filter(Boolean).join(':')}`,
    message.reason,
  ]);
  const lines = formatTable(['', ''], rows).split('\n').slice(1);
  const told = lines.map((line, at) =>
    isShared ? line : `${line}\n      ${findings[at]?.message.note ?? ''}`,
  );
  return [head, ...told].join('\n');
}
