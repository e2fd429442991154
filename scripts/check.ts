/** `npm run check`: judges everything in content/ against the laws; `--fix` puts files into their canonical form. */
import { join, relative } from 'node:path';
import {
  type Bundle,
  bundleIds,
  bundleLanguages,
  openFolder,
  readBundle,
  readNamed,
  readPeople,
} from '../src/bundle.ts';
import { formatMessages } from '../src/message-format.ts';
import { readSettings } from '../src/settings.ts';
import { checkLanguages, stringify } from '../src/transcript/index.ts';
import { replace } from './import/write.ts';
import { readOptions } from './options.ts';

const USAGE = `Usage: npm run check -- [--fix] [--content DIR]

Exit codes: 0 nothing wrong; 1 something is; 2 a wrong option.`;

const asked = readOptions(USAGE, {
  fix: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
});
process.exitCode = asked.exit ?? checkAll(asked.values.content, asked.values.fix);

function checkAll(content: string, fix: boolean): number {
  const { people, messages } = readPeople(content);
  const settings = readSettings(content);
  const authority = [
    ...settings.messages.map((message) => ({ file: settings.file, message })),
    ...messages,
    ...(['outlets', 'topics'] as const).flatMap((name) => readNamed(content, name).messages),
  ];
  for (const { file, message } of authority)
    console.error(
      formatMessages(relative('.', file), [message], file === settings.file ? settings.text : ''),
    );
  let wrong = authority.length;
  let words = 0;
  const ids = bundleIds(content);
  for (const id of ids) {
    const folder = openFolder(content, id);
    const languages = bundleLanguages(folder);
    const bundles = (languages.length > 0 ? languages : [undefined]).map((language) =>
      readBundle(folder, people, language),
    );
    for (const bundle of bundles) {
      const left = putInForm(bundle, fix);
      if (left.length > 0)
        console.error(formatMessages(relative('.', bundle.file), left, bundle.markdown));
      wrong += left.filter(({ fatal }) => fatal !== undefined).length;
      words += bundle.account?.total ?? 0;
    }
    const apart = checkLanguages(bundles.flatMap(({ transcript }) => transcript ?? []));
    if (apart.length > 0)
      console.error(formatMessages(relative('.', join(content, 'transcripts', id)), apart, ''));
    wrong += apart.length;
  }
  console.log(
    `transcripts ${ids.length} · people ${people.size} · words in sources ${words} · to look at ${wrong}`,
  );
  return wrong > 0 ? 1 : 0;
}

/** Writes a text's canonical form where it has another and that was asked for; what is left to say of it. */
function putInForm(bundle: Bundle, fix: boolean): Bundle['messages'] {
  const { transcript, file, messages } = bundle;
  if (!fix || !transcript) return messages;
  const left = messages.filter(({ ruleId }) => ruleId !== 'not-canonical');
  if (left.length < messages.length) replace(file, stringify(transcript));
  return left;
}
