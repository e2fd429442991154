/** The log of a build: short however large the archive, and nothing that matters left out. */
import { expect, test } from 'vitest';
import { counted } from '../src/build-log.ts';

type Message = Parameters<ReturnType<typeof counted>['write']>[0];

const info = (label: Message['label'], message: string, newLine = true): Message => ({
  label,
  level: 'info',
  message,
  newLine,
});
const warning: Message = { label: 'build', level: 'warn', message: 'look here', newLine: true };

function linesOf(events: Message[]): string[] {
  let text = '';
  const log = counted({
    write: ({ message, newLine }) => (text += message + (newLine ? '\n' : '')),
  });
  for (const event of events) log.write(event);
  return text.split('\n').slice(0, -1);
}

const files = (count: number, between: Message[] = []): Message[] =>
  Array.from({ length: count }, (_, at) => [
    info(null, `/page-${at + 1}/`, false),
    ...(at === count - 1 ? between : []),
    info('SKIP_FORMAT', ' (+3ms)'),
  ]).flat();

test('the files of a small archive are all named', () => {
  const lines = linesOf([...files(44), info('build', 'Complete!')]);
  expect(lines).toHaveLength(45);
  expect(lines[43]).toBe('/page-44/ (+3ms)');
});

test('those of a large one are counted, and all else is passed on', () => {
  const lines = linesOf([
    info('build', 'Building …'),
    ...files(25_000, [warning]),
    info('SKIP_FORMAT', 'done'),
    info('build', 'Complete!'),
  ]);
  expect(lines).toHaveLength(1 + 100 + 3 + 3);
  expect(lines.slice(100)).toEqual([
    '/page-100/ (+3ms)',
    'the first 100 files are named, the others counted',
    '10,000 files',
    '20,000 files',
    'look here',
    'done',
    'Complete!',
  ]);
});
