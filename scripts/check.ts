/** `npm run check`: judges everything in content/ against the laws; `--fix` puts files into their canonical form. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleIds, readBundle, readPeople } from '../src/bundle.ts';
import { formatMessages } from '../src/message-format.ts';
import { stringify } from '../src/transcript/index.ts';
import { replace } from './import/write.ts';

const USAGE = `Usage: npm run check -- [--fix] [--content DIR]

Exit codes: 0 nothing wrong; 1 something is; 2 a wrong option.`;

process.exitCode = main();

function main(): number {
  let values: { fix?: boolean; content?: string };
  try {
    ({ values } = parseArgs({
      options: { fix: { type: 'boolean' }, content: { type: 'string' } },
    }));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  return checkAll(values.content ?? 'content', values.fix ?? false);
}

function checkAll(content: string, fix: boolean): number {
  const { people, messages } = readPeople(content);
  for (const { file, message } of messages)
    console.error(formatMessages(relative('.', file), [message], ''));
  let wrong = messages.length;
  let words = 0;
  const ids = bundleIds(content);
  for (const id of ids) {
    const bundle = readBundle(content, id, people);
    const fixed =
      fix && bundle.transcript && bundle.messages.some(({ ruleId }) => ruleId === 'not-canonical');
    if (fixed && bundle.transcript) replace(bundle.file, stringify(bundle.transcript));
    const left = bundle.messages.filter(({ ruleId }) => !(fixed && ruleId === 'not-canonical'));
    if (left.length > 0)
      console.error(formatMessages(relative('.', bundle.file), left, bundle.markdown));
    wrong += left.filter(({ fatal }) => fatal !== undefined).length;
    words += bundle.account?.total ?? 0;
  }
  console.log(
    `transcripts ${ids.length} · people ${people.size} · words in sources ${words} · to look at ${wrong}`,
  );
  return wrong > 0 ? 1 : 0;
}
