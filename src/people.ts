/** The authority file: one Markdown file per person in content/people, with every spelling of the name. */
import { z } from 'zod';
import { isoDay, messages, type PersonId, readFrontMatter, type Turn } from './transcript/index.ts';

/** Somebody who speaks or is named in the archive. */
export interface Person {
  /** The file's name without its ending. */
  id: PersonId;
  name: string;
  /** The name in other languages, by tag. */
  names?: Record<string, string> | undefined;
  /** Other spellings under which sources print the name. */
  aliases: string[];
  roles: Role[];
}

export interface Role {
  title: string;
  /** The title in other languages, by tag. */
  titles?: Record<string, string> | undefined;
  /** First day, ISO. */
  from?: string | undefined;
  /** Last day, ISO. */
  until?: string | undefined;
}

/** Who speaks a turn and in which role on the day: what a page of turns hands to each of them. */
export type Voices = (turn: Turn) => { person: Person | undefined; role: Role | undefined };

const schema = z.strictObject({
  name: z.string().min(1),
  names: z.record(z.string(), z.string().min(1)).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  roles: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        titles: z.record(z.string(), z.string().min(1)).optional(),
        from: isoDay.optional(),
        until: isoDay.optional(),
      }),
    )
    .default([]),
});

/** Reads a person's file; `person` is absent when a message says why. */
export function parsePerson(
  id: PersonId,
  markdown: string,
): { person?: Person; messages: messages.Message[] } {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(markdown)?.[1];
  if (yaml === undefined) return { messages: [messages.missingFrontMatter()] };
  const { data, messages: found } = readFrontMatter(yaml, 2, schema);
  return data ? { person: { id, ...data }, messages: found } : { messages: found };
}

/** A new person's file, to be completed by hand. */
export function formatPerson({ name }: Pick<Person, 'name'>): string {
  return `---\nname: ${JSON.stringify(name)}\naliases: []\nroles: []\n---\n`;
}

/** The role a person held on a day (ISO), or undefined. */
export function roleAt({ roles }: Person, date: string): Role | undefined {
  return roles.find(({ from = '', until = '9999' }) => from <= date && date <= until);
}
