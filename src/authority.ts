/**
 * Authority files beside those of people: one Markdown file per outlet and per topic, with every spelling under
 * which texts print it. A name is matched as it is written there, or not at all.
 */
import { z } from 'zod';
import { messages, readFrontMatter, type Turn, words } from './transcript/index.ts';

/** An outlet that asks, or a topic that is talked about. */
export interface Named {
  /** The file's name without its ending. */
  id: string;
  name: string;
  /** The name in other languages, by tag. */
  names: Record<string, string>;
  /** Other spellings, in any language. */
  aliases: string[];
}

const schema = z.strictObject({
  name: z.string().min(1),
  names: z.record(z.string(), z.string().min(1)).default({}),
  aliases: z.array(z.string().min(1)).default([]),
});

/** Reads an authority file; `named` is absent when a message says why. */
export function parseNamed(
  id: string,
  markdown: string,
): { named?: Named; messages: messages.Message[] } {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(markdown)?.[1];
  if (yaml === undefined) return { messages: [messages.missingFrontMatter()] };
  const { data, messages: found } = readFrontMatter(yaml, 2, schema);
  return data ? { named: { id, ...data }, messages: found } : { messages: found };
}

/** Every spelling → the file it belongs to. */
export interface Spellings {
  ids: ReadonlyMap<string, string>;
  /** First words of spellings → how many words the longest of them has. */
  longest: ReadonlyMap<string, number>;
}

/** Spellings as they are compared: words in lower case, parted by one space. */
export const spelling = (text: string): string => words(text.toLowerCase()).join(' ');

/** All spellings of some authority files. Two files that share one are both in `shared`: neither is meant then. */
export function spellingsOf(all: Iterable<Named>): Spellings & { shared: string[] } {
  const ids = new Map<string, string>();
  const longest = new Map<string, number>();
  const shared = new Set<string>();
  for (const { id, name, names, aliases } of all) {
    for (const text of [name, ...Object.values(names), ...aliases]) {
      const key = spelling(text);
      if (key === '') continue;
      if ((ids.get(key) ?? id) !== id) shared.add(key);
      ids.set(key, id);
      const [first = '', ...rest] = key.split(' ');
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
    }
  }
  for (const key of shared) ids.delete(key);
  return { ids, longest, shared: [...shared] };
}

/**
 * The outlet that a question's label prints: its attribution, its aside, or a part of either between commas,
 * dashes and brackets is a spelling of it, whole.
 *
 *     MR. LEE (Reuters)      Ann Lee, Reuters      Reuters
 *              ^^^^^^^                ^^^^^^^      ^^^^^^^
 */
export function outletOf(
  { attribution, annotation = '' }: Pick<Turn, 'attribution' | 'annotation'>,
  { ids }: Spellings,
): string | undefined {
  if (ids.size === 0) return undefined;
  const parts = [attribution, annotation].flatMap((text) => [
    text,
    ...text.split(/[,;:()[\]]|\s[–—-]\s/),
  ]);
  return parts.map((part) => ids.get(spelling(part))).find(Boolean);
}

/** The topics whose spellings stand in a text, given as its words in lower case. */
export function topicsIn(text: string[], { ids, longest }: Spellings): string[] {
  const found = new Set<string>();
  for (let place = 0; place < text.length; place++) {
    const word = text[place] as string;
    for (let length = longest.get(word) ?? 0; length > 0; length--) {
      const id = ids.get(length === 1 ? word : text.slice(place, place + length).join(' '));
      if (id) found.add(id);
    }
  }
  return [...found];
}
