/** Messages as a terminal shows them: file:line:column, severity, reason, the source with a caret, what to do. */
import { dirname, join } from 'node:path';
import type { messages } from './transcript/index.ts';
import { messages as all } from './transcript/index.ts';

type Message = messages.Message;

const SEVERITY = { fatal: 'error', look: 'please look', info: 'note' } as const;

/** All messages about one file, worst first, each with a code frame where the place is known. */
export function formatMessages(file: string, found: readonly Message[], source: string): string {
  const rank = { fatal: 0, look: 1, info: 2 };
  const lines = found.length > 0 ? source.split(/\r\n|\r|\n/) : [];
  return [...found]
    .sort(
      (a, b) => rank[all.severityOf(a)] - rank[all.severityOf(b)] || (a.line ?? 0) - (b.line ?? 0),
    )
    .map((message) => formatMessage(file, message, lines))
    .join('\n');
}

function formatMessage(file: string, message: Message, lines: string[]): string {
  const { line, column, reason, ruleId, note, file: other } = message;
  const place = [other ? join(dirname(file), other) : file, line, column]
    .filter((part) => part !== undefined && part !== null)
    .join(':');
  return [
    `${place} ${SEVERITY[all.severityOf(message)]}: ${reason} (${ruleId})`,
    ...(line && !other ? frame(lines[line - 1], line, column ?? 1) : []),
    ...(note ? [`    ${note}`] : []),
  ].join('\n');
}

/** The line with a caret under its column, both cut around it to fit a terminal. */
function frame(text: string | undefined, line: number, column: number): string[] {
  if (!text?.trim()) return [];
  const from = Math.max(0, column - 30);
  const shown = text.slice(from, from + 90).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·');
  const gutter = `    ${line} | `;
  return [gutter + shown, `${' '.repeat(gutter.length + column - 1 - from)}^`];
}
