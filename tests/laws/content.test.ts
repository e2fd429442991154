/** Law 3: every file in content/ is its own canonical form; and the shipped archive has nothing to look at. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleIds, openFolder, readBundle, readPeople } from '../../src/bundle.ts';
import { stringify } from '../../src/transcript/stringify.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const { people, messages } = readPeople(content);

test.each(bundleIds(content))('%s', (id) => {
  const {
    transcript,
    markdown,
    messages: found,
    account,
  } = readBundle(openFolder(content, id), people);
  expect(found.map(String)).toEqual([]);
  expect(transcript && stringify(transcript)).toBe(markdown);
  expect(account?.lost).toEqual([]);
});

test('the authority file is sound', () => {
  expect(messages).toEqual([]);
  const names = [...people.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
