/** Folder fixtures: a source or a Markdown file in, its Markdown, receipts and messages out. `UPDATE=1` rewrites what is expected. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../scripts/import/understand.ts';
import { readPeople } from '../src/bundle.ts';
import { formatMessages } from '../src/message-format.ts';
import { check } from '../src/transcript/check.ts';
import * as messages from '../src/transcript/messages.ts';
import { parse } from '../src/transcript/parse.ts';
import { stringify } from '../src/transcript/stringify.ts';
import { expectFile } from './expect-file.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const cases = (folder: string): string[] => readdirSync(join(FIXTURES, folder)).sort();
const { people } = readPeople(FIXTURES);

describe('import', () => {
  test.each(cases('import'))('%s', async (name) => {
    const folder = join(FIXTURES, 'import', name);
    const file = readdirSync(folder).find((each) => each.startsWith('source.')) ?? '';
    const optionsFile = join(folder, 'options.json');
    const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
    const understood = await understand(
      join(folder, file),
      readFileSync(join(folder, file)),
      options,
      people,
    );
    const { result, source } = understood;
    expectFile(join(folder, 'messages.txt'), formatMessages(file, understood.messages, source));
    const language = result?.transcript.meta.language ?? 'en';
    const text = (name: string): string | undefined => result?.files.get(name)?.toString();
    expectFile(join(folder, `${language}.md`), text(`${language}.md`));
    expectFile(join(folder, 'receipts.tsv'), text(`source.${language}.lines.tsv`));
    expect(result?.account.lost ?? []).toEqual([]);
    if (result) expect(result.account.kept + result.account.setAside).toBe(result.account.total);
  });
});

describe('markdown', () => {
  test.each(cases('markdown'))('%s', (name) => {
    const file = join(FIXTURES, 'markdown', name, 'en.md');
    const markdown = readFileSync(file, 'utf8');
    const { transcript, messages: parsed } = parse(markdown);
    const all = [...parsed, ...(transcript ? check(transcript) : [])];
    expectFile(
      join(FIXTURES, 'markdown', name, 'messages.txt'),
      formatMessages('en.md', all, markdown),
    );
    expect(transcript === undefined).toBe(parsed.some(({ fatal }) => fatal));
    if (transcript) expect(stringify(transcript)).toBe(markdown);
  });
});

test('law 7: every message occurs in a fixture', () => {
  const said = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('messages.txt'))
    .map((file) => readFileSync(join(FIXTURES, file), 'utf8'))
    .join('\n');
  const rules = Object.keys(messages)
    .filter((name) => name !== 'severityOf')
    .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(rules.filter((rule) => !said.includes(`(${rule})`))).toEqual([]);
});
