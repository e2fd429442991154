/** Laws 1, 2 and 4 over every fixture and the shipped archive; `npm run fuzz` holds them over random sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPeople } from '../../src/bundle.ts';
import { importLawfully } from './of-import.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const { people } = readPeople(fixtures);

describe('over fixtures', () => {
  const folder = join(fixtures, 'import');
  test.each(readdirSync(folder))('%s', async (name) => {
    const files = readdirSync(join(folder, name));
    const file = files.find((each) => each.startsWith('source.')) ?? '';
    const options = files.includes('options.json')
      ? JSON.parse(readFileSync(join(folder, name, 'options.json'), 'utf8'))
      : {};
    const ending = await importLawfully(
      readFileSync(join(folder, name, file)),
      file,
      options,
      people,
    );
    expect(ending).toBe(
      files.some((each) => /^[a-z]{2,3}(?:-[A-Za-z]+)*\.md$/.test(each)) ? 'imported' : 'refused',
    );
  });
});

test('over the shipped archive', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'content', 'transcripts');
  for (const id of readdirSync(folder)) {
    const file =
      readdirSync(join(folder, id)).find((each) => /^source\.[a-z]{2}\.[a-z]+$/.test(each)) ?? '';
    expect(await importLawfully(readFileSync(join(folder, id, file)), file)).toBe('imported');
  }
});
