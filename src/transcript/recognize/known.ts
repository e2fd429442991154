/** The names of the people whom the authority file knows, each made ready once for all documents of a run. */
import { type FoldedName, foldName } from '../likeness.ts';
import type { KnownPerson } from './draft.ts';
import { nameKey } from './names.ts';

/** One of somebody's names. */
export interface KnownName {
  printed: string;
  /** What names are compared by. */
  key: string;
  folded: FoldedName;
}

/** Remembered for as long as the person is; with thousands of people this is most of the work of a short document. */
const ready = new WeakMap<KnownPerson, KnownName[]>();

/** All names of a person, the main one first. */
export function namesOf(person: KnownPerson): KnownName[] {
  const known = ready.get(person);
  if (known) return known;
  const names = [person.name, ...person.aliases].map((printed) => ({
    printed,
    key: nameKey(printed),
    folded: foldName(printed),
  }));
  ready.set(person, names);
  return names;
}
