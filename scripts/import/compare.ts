/** Whether the archive holds already what import would write: byte for byte, but for names that the authority file has learnt since. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/people.ts';
import { parse, type Transcript } from '../../src/transcript/index.ts';

/** How a bundle of the archive and an import compare. */
export type Comparison =
  | { status: 'new' | 'same' }
  /** Something else stands there, perhaps an edit. */
  | { status: 'differs'; file: string; archived: string; imported: string };

/** Compares the files of an import with the folder of a bundle. Throws the file system's error. */
export function compareBundle(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  people: ReadonlyMap<string, Person>,
): Comparison {
  if (!existsSync(folder)) return { status: 'new' };
  // Throws where a file has the folder's name.
  readdirSync(folder);
  for (const [name, content] of files) {
    const file = join(folder, name);
    const imported = Buffer.from(content);
    const archived = existsSync(file) ? readFileSync(file) : Buffer.of();
    if (archived.equals(imported)) continue;
    const [before, after] = [archived.toString('utf8'), imported.toString('utf8')];
    if (name.endsWith('.md') && saysTheSame(before, after, people)) continue;
    return { status: 'differs', file, archived: before, imported: after };
  }
  return { status: 'same' };
}

/**
 * Two Markdown forms that differ at most in which names `people` lists and in which order: whom import found new
 * the first time, the authority file knows the second time, and tells itself.
 */
function saysTheSame(a: string, b: string, people: ReadonlyMap<string, Person>): boolean {
  const [before, after] = [parse(a).transcript, parse(b).transcript];
  if (!before || !after || treeOf(before) !== treeOf(after)) return false;
  const [old, now] = [before.meta.people, after.meta.people];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].every((name) =>
    Object.hasOwn(old, name) && Object.hasOwn(now, name)
      ? old[name] === now[name]
      : isNameOf(name, people.get(old[name] ?? now[name] ?? '')),
  );
}

/** All of a transcript but its places and its list of people. */
const treeOf = ({ meta, children }: Transcript): string =>
  JSON.stringify([{ ...meta, people: {} }, children], (key, value) =>
    key === 'position' ? undefined : value,
  );

function isNameOf(name: string, person: Person | undefined): boolean {
  const lower = name.toLowerCase();
  return (
    person !== undefined &&
    [person.name, ...person.aliases].some((each) => each.toLowerCase() === lower)
  );
}
