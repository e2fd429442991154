/** The person of the authority file whose name is nearly another: a suggestion, never a merger. */
import type { KnownPerson } from './draft.ts';
import { surnameOf } from './names.ts';

/** Letters that may differ. */
const MOST = 2;

/** Same surname and same initial, or a name that differs in a letter or two. */
export function nearest(name: string, known: KnownPerson[]): KnownPerson | undefined {
  const lower = name.toLowerCase();
  return known.find(({ name: main, aliases }) =>
    [main, ...aliases].some((each) => {
      const other = each.toLowerCase();
      if (other[0] !== lower[0]) return false;
      return surnameOf(each) === surnameOf(name) || differs(lower, other) <= MOST;
    }),
  );
}

/** In how many letters two words differ, counted up to MOST + 1: Levenshtein's distance in a narrow band. */
export function differs(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return MOST + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > MOST) return MOST + 1;
    row = next;
  }
  return row[b.length] as number;
}
