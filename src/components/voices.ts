/** Who speaks a turn and in which role on the day: what a page of turns hands to each of them. */
import type { Person, Role } from '../archive.ts';
import type { Turn } from '../transcript/index.ts';

export type Voices = (turn: Turn) => { person: Person | undefined; role: Role | undefined };
