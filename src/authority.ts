/**
 * Authority files beside those of people: one Markdown file per outlet and per topic, with every spelling under
 * which texts print it. A name is matched as it is written there, or not at all.
 */
import { z } from 'zod';
import { messages, readFrontMatter, type Turn, wordPlaces, words } from './transcript/index.ts';

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

/** What is known by which spelling. */
export interface Spellings {
  /** Every spelling → the file it belongs to. */
  ids: ReadonlyMap<string, string>;
  /** The same, word by word. */
  steps: Steps;
  /** 0 at the shape of each word with which no spelling begins. */
  firstShapes: Uint8Array;
}

/** Words with which spellings begin, or go on behind a word. */
type Steps = ReadonlyMap<string, Step>;

interface Step {
  /** The file whose spelling ends here. */
  id?: string | undefined;
  next: Steps;
}

/** How many shapes of words are told from one another. */
const SHAPES = 4096;
/** A number made of the length and the ends of a word: few words of a text have that of one that is looked for. */
const shapeOf = (text: string, start = 0, end = text.length): number =>
  ((text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + end - start) % SHAPES;

/** Spellings as they are compared: words in lower case, parted by one space. */
export const spelling = (text: string): string => words(text.toLowerCase()).join(' ');

/** All spellings of some authority files. Two files that share one are both in `shared`: neither is meant then. */
export function spellingsOf(all: Iterable<Named>): Spellings & { shared: string[] } {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, names, aliases } of all) {
    for (const text of [name, ...Object.values(names), ...aliases]) {
      const key = spelling(text);
      if (key === '') continue;
      if ((ids.get(key) ?? id) !== id) shared.add(key);
      ids.set(key, id);
    }
  }
  for (const key of shared) ids.delete(key);
  return { ...byWords(ids), shared: [...shared] };
}

/** No spelling at all. */
export const NO_SPELLINGS: Spellings = byWords(new Map());

function byWords(ids: ReadonlyMap<string, string>): Spellings {
  const steps = stepsOf([...ids].map(([key, id]) => ({ words: key.split(' '), id })));
  const firstShapes = new Uint8Array(SHAPES);
  for (const word of steps.keys()) firstShapes[shapeOf(word)] = 1;
  return { ids, steps, firstShapes };
}

function stepsOf(spellings: { words: string[]; id: string }[]): Steps {
  const steps = new Map<string, Step>();
  for (const [first = '', group] of Map.groupBy(spellings, ({ words: [first] }) => first)) {
    const rest = group.map(({ words: [, ...words], id }) => ({ words, id }));
    const id = rest.find(({ words }) => words.length === 0)?.id;
    steps.set(first, { id, next: stepsOf(rest.filter(({ words }) => words.length > 0)) });
  }
  return steps;
}

/** What was found of labels, by spellings: the same ones come again and again. */
const ofLabels = new WeakMap<Spellings['ids'], Map<string, string | undefined>>();

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
  const known = ofLabels.get(ids) ?? new Map<string, string | undefined>();
  ofLabels.set(ids, known);
  const label = `${attribution}\0${annotation}`;
  if (known.has(label)) return known.get(label);
  const parts = [attribution, annotation].flatMap((text) => [
    text,
    ...text.split(/[,;:()[\]]|\s[–—-]\s/),
  ]);
  const found = parts.map((part) => ids.get(spelling(part))).find(Boolean);
  known.set(label, found);
  return found;
}

/**
 * The topics whose spellings stand in a text: in the order of their first words, and of those that begin at one word
 * the longest first.
 * @param text In lower case.
 * @param places Where its words stand.
 */
export function topicsIn(
  text: string,
  { steps, firstShapes }: Spellings,
  places: number[] = wordPlaces(text),
): string[] {
  const found = new Set<string>();
  const word = (place: number): string => text.slice(places[place], places[place + 1]);
  for (let place = 0; place < places.length; place += 2) {
    // Most words are not cut out of the text at all.
    if (firstShapes[shapeOf(text, places[place], places[place + 1])] === 0) continue;
    const here: string[] = [];
    let step = steps.get(word(place));
    for (let next = place + 2; step; next += 2) {
      if (step.id !== undefined) here.unshift(step.id);
      step = next < places.length ? step.next.get(word(next)) : undefined;
    }
    for (const id of here) found.add(id);
  }
  return [...found];
}
