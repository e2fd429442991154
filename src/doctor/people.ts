/** What of the authority file deserves a look: people who may be one person, people whom nobody names. */
import type { Person } from '../people.ts';
import {
  type FoldedName,
  foldName,
  likeness,
  likenessKeys,
  messages,
  type PersonId,
} from '../transcript/index.ts';

type Message = messages.Message;

/** A message about somebody's file. */
export interface PersonFinding {
  person: PersonId;
  message: Message;
}

/** Messages about people; `mentions` holds, for each person, the transcripts whose `people` lists them. */
export function examinePeople(
  people: ReadonlyMap<PersonId, Person>,
  mentions: ReadonlyMap<PersonId, string[]>,
): PersonFinding[] {
  const unused = [...people.values()]
    .filter(({ id }) => !mentions.has(id))
    .map(({ id, name }) => ({ person: id, message: messages.unusedPerson(name) }));
  return [...nearPeople([...people.values()], mentions), ...unused];
}

/** Each pair once. Only names that meet in an index are compared, so that thousands of people cost a second. */
function nearPeople(people: Person[], mentions: ReadonlyMap<PersonId, string[]>): PersonFinding[] {
  const index = new Map<string, Named[]>();
  const found: PersonFinding[] = [];
  for (const person of people) {
    const named = { person, names: [person.name, ...person.aliases].map(foldName) };
    const keys = new Set(named.names.flatMap(likenessKeys));
    const candidates = new Set([...keys].flatMap((key) => index.get(key) ?? []));
    for (const other of candidates) {
      const reason = likePair(named, other);
      if (reason) found.push(suggest(person, other.person, reason, mentions));
    }
    for (const key of keys) {
      const entry = index.get(key);
      if (entry) entry.push(named);
      else index.set(key, [named]);
    }
  }
  return found;
}

/** A person and all names, folded. */
interface Named {
  person: Person;
  names: FoldedName[];
}

/** The reason why one of somebody's names is like one of another's. */
function likePair({ names }: Named, others: Named): string | undefined {
  for (const name of names)
    for (const other of others.names) {
      const reason = likeness(name, other);
      if (reason) return reason;
    }
  return undefined;
}

/** Whom more transcripts name, or name more fully, is kept; the other's file would go. */
function suggest(
  a: Person,
  b: Person,
  reason: string,
  mentions: ReadonlyMap<PersonId, string[]>,
): PersonFinding {
  const count = ({ id }: Person): number => mentions.get(id)?.length ?? 0;
  const order = count(b) - count(a) || b.name.length - a.name.length;
  const [kept, gone] = order < 0 ? [a, b] : [b, a];
  const message = messages.nearPeople(gone, kept, reason, mentions.get(gone.id) ?? []);
  return { person: gone.id, message };
}
