/** A whole generated archive as content/ would hold it: bundles, people, outlets and topics. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../../src/transcript/index.ts';
import { type Random, randomFrom } from '../random.ts';
import { writeTranscript } from './bundle.ts';
import { castOf, formatMember } from './cast.ts';
import { draftOf } from './draft.ts';
import { planEvent } from './plan.ts';
import { KINDS } from './wording.ts';
import { type Language, MATTERS, OUTLETS } from './world.ts';

export interface Options {
  /** How many events. */
  docs: number;
  seed: string;
  /** The content folder to write. */
  out: string;
}

/** Writes the archive; returns how many transcripts it holds, languages counted each. */
export function generate({ docs, seed, out }: Options): { events: number; transcripts: number } {
  const cast = castOf(randomFrom(`${seed} cast`));
  write(
    out,
    'people',
    [...cast.speakers, ...cast.askers].map((each) => [each.id, formatMember(each)]),
  );
  write(
    out,
    'outlets',
    OUTLETS.map((each) => [slugify(each.name), formatName(each)]),
  );
  write(
    out,
    'topics',
    MATTERS.map((matter) => {
      const name = matter.en.plain.replace(/^the /, '');
      const { ru, fr } = matter;
      const aliases = [
        ...new Set([
          ru.plain,
          ru.of,
          ru.with.replace('с ', ''),
          ru.about.replace(/^об? /, ''),
          fr.plain,
          fr.of,
        ]),
      ];
      return [slugify(name), formatName({ name, aliases })];
    }),
  );
  const taken = new Set<string>();
  let transcripts = 0;
  for (let index = 0; index < docs; index++) {
    const own = randomFrom(`${seed} event ${index}`);
    const plan = planEvent(index, cast, own);
    const id = freeId(
      `${plan.date}-${slugify(`${KINDS[plan.shape][0]} ${plan.city.en.plain}`)}`,
      taken,
    );
    for (const language of languagesOf(own)) {
      writeTranscript(out, draftOf(plan, id, language));
      transcripts++;
    }
  }
  return { events: docs, transcripts };
}

/** Half of the events are in English only; one in six is in two languages. */
function languagesOf(own: Random): Language[] {
  return own.pick<Language[]>([
    ['en'],
    ['en'],
    ['en'],
    ['en'],
    ['en'],
    ['en'],
    ['ru'],
    ['ru'],
    ['fr'],
    ['fr'],
    ['en', 'ru'],
    ['en', 'fr'],
  ]);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`;
  taken.add(id);
  return id;
}

function formatName({ name, aliases }: { name: string; aliases: string[] }): string {
  const list = aliases.map((alias) => `\n  - ${JSON.stringify(alias)}`).join('');
  return `---\nname: ${JSON.stringify(name)}\naliases:${list || ' []'}\n---\n`;
}

function write(out: string, folder: string, files: [id: string, text: string][]): void {
  mkdirSync(join(out, folder), { recursive: true });
  for (const [id, text] of files) writeFileSync(join(out, folder, `${id}.md`), text);
}
