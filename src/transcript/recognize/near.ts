/** The person of the authority file whose name is nearly another: a suggestion, never a merger. */
import { editDistance, foldName, likeness } from '../likeness.ts';
import type { KnownPerson } from './draft.ts';
import { namesOf } from './known.ts';

/** Letters that may differ. */
const MOST = 2;

/** Somebody known by a name that is like this one. */
export function nearest(name: string, known: KnownPerson[]): KnownPerson | undefined {
  const folded = foldName(name);
  return known.find((person) =>
    namesOf(person).some((each) => likeness(folded, each.folded) !== undefined),
  );
}

/** In how many letters two words differ, counted up to MOST + 1. */
export const differs = (a: string, b: string): number => editDistance(a, b, MOST);
