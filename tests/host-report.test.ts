/** Counting a built site: all that is in it, and nothing twice that was weighed while it was written. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { weightOf } from '../src/host-report.ts';

const site = mkdtempSync(join(tmpdir(), 'verbatim-weight-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

for (let number = 0; number < 20; number += 1) {
  mkdirSync(join(site, 'ru', `event-${number}`, 'q1'), { recursive: true });
  writeFileSync(join(site, 'ru', `event-${number}`, 'q1', 'index.html'), 'x'.repeat(number));
  writeFileSync(join(site, `event-${number}.md`), 'é');
}
symlinkSync(join(site, 'ru'), join(site, 'link'));

const largest = { file: 'ru/event-19/q1/index.html', bytes: 19 };
const whole = { files: 40, folders: 41, bytes: 190 + 40, largest };

test('files, folders, bytes and the largest file are counted, what a link leads to is not', () => {
  expect(weightOf(site)).toEqual(whole);
});

test('what is known of a folder or a file, however deep, is not counted again', () => {
  const known = { files: 7, folders: 3, bytes: 9000, largest: { file: 'a', bytes: 5000 } };
  expect(weightOf(site, new Map([['ru/event-1', known]]))).toEqual({
    files: whole.files + 6,
    folders: whole.folders + 1,
    bytes: whole.bytes + 8999,
    largest: known.largest,
  });
  const file = { files: 1, folders: 0, bytes: 4, largest: { file: 'event-1.md', bytes: 4 } };
  expect(weightOf(site, new Map([['event-1.md', file]])).bytes).toBe(whole.bytes + 2);
});
