/** A title taken apart at the names of people in it and set as its language is, once for all pages that show it. */
import { typeset } from '../languages/typography.ts';
import type { Meta } from '../transcript/index.ts';

const known = new WeakMap<Meta, { title: string; parts: string[] }>();

/** The parts of a title, names at the odd places, what stands between them typeset. */
export function partsOfTitle(title: string, meta: Meta): string[] {
  const found = known.get(meta);
  if (found?.title === title) return found.parts;
  // Few of the people of an event are named in its title: an expression of all of them takes long to make.
  const escaped = Object.keys(meta.people)
    .filter((name) => title.includes(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // With one capture group, split() returns the names at the odd places.
  const whole =
    escaped.length > 0 ? title.split(new RegExp(`(${escaped.join('|')})`, 'u')) : [title];
  const parts = whole.map((part, place) => (place % 2 === 0 ? typeset(part, meta.language) : part));
  known.set(meta, { title, parts });
  return parts;
}
