/** People for invented archives of tests, and the judge of whether a bundle is sound; bundles are written as generated ones are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, readBundle, readPeople } from '../../src/bundle.ts';
import { formatMessages } from '../../src/message-format.ts';
import { formatPerson, type Person } from '../../src/people.ts';

export { type Draft, writeTranscript } from '../../scripts/generate/bundle.ts';

/** Writes a person of the authority file. */
export function writePerson(content: string, { id, name, roles }: Omit<Person, 'aliases'>): void {
  mkdirSync(join(content, 'people'), { recursive: true });
  const fields = roles.map((role) => `\n  - title: ${JSON.stringify(role.title)}`).join('');
  const markdown = formatPerson({ name }).replace(
    'roles: []',
    fields ? `roles:${fields}` : 'roles: []',
  );
  writeFileSync(join(content, 'people', `${id}.md`), markdown);
}

/** Throws unless the archive finds every word of a transcript in its place. */
export function judge(content: string, id: string): void {
  const { people, messages } = readPeople(content);
  const bundle = readBundle(openFolder(content, id), people);
  const wrong = [...messages.map(({ message }) => message), ...bundle.messages];
  const edited = bundle.account?.edited.length ?? 0;
  if (!bundle.transcript || edited > 0 || wrong.some(({ fatal }) => fatal))
    throw new Error(`${id} is no sound bundle:\n${formatMessages(id, wrong, bundle.markdown)}`);
}
