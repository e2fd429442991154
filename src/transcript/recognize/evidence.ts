/** Where a document names the people who speak: its title, its head, and what is said; gathered once for full-names.ts. */
import type { Cues } from '../../languages/cues.ts';
import { bodyBlocks, type Draft, type FoundLabel } from './draft.ts';
import { isOfficeWord, namingOf, surnameOf } from './names.ts';

/** Where names may be found. */
export interface Evidence {
  title: string;
  /** The title and the lines around it, down to the first label. */
  head: string;
  /** What is said first, and by whose label: a host names the guest, and nobody introduces themselves by their office. */
  opening: { by: string; text: string }[];
  /** Full names by surname, as the running text prints them, in lower case → as printed. */
  inText: Map<string, Set<string>>;
  /** The head and what is said, as much of it as tells names, in lower case. */
  whole: string;
  cues: Cues;
}

/** Looks once through the text for what the labels leave open. */
export function gather(draft: Draft, labels: FoundLabel[]): Evidence {
  const wanted = new Set(
    labels.flatMap(({ attribution }) => {
      const { name } = namingOf(attribution, draft.cues);
      return name === '' ? [] : [surnameOf(name)];
    }),
  );
  const inText = new Map<string, Set<string>>();
  for (const { text } of bodyBlocks(draft)) collect(text, wanted, inText, draft.cues);
  const title = draft.meta.title ?? '';
  const head = headOf(draft);
  const whole = [
    head,
    ...bodyBlocks(draft).map(({ text, label }) => text.slice(label?.textAt ?? 0)),
  ]
    .join('\n')
    .slice(0, MOST_LETTERS)
    .toLowerCase();
  const opening = bodyBlocks(draft)
    .slice(0, MOST_OPENING)
    .flatMap(({ label, text }) => (label ? [{ by: label.key, text: text.slice(0, 600) }] : []));
  return { title, head, opening, inText, whole, cues: draft.cues };
}

/** What stands above the first label and is no menu, and what runs over the pages; names turned round as catalogues have them are turned back. */
function headOf({ meta, blocks, headNames }: Draft): string {
  const first = blocks.findIndex(({ label }) => label);
  const lines = blocks
    .slice(0, Math.min(first < 0 ? 0 : first, MOST_HEAD_LINES))
    .flatMap((block) => {
      const { text, outside, flat } = block;
      const isMenu = flat.furniture !== undefined && !flat.furniture.startsWith('field ');
      return outside === undefined || isMenu || text.length > 1500 ? [] : [text];
    });
  const running = blocks.flatMap(({ outside, text }) => (outside === 'page header' ? [text] : []));
  const turned = [...lines, ...new Set(running)]
    .join('\n')
    .replace(
      /(?<=^|["'\n])(\p{Lu}[\p{L}’'-]{1,30}), (\p{Lu}[\p{L}’'-]{1,30})(?=$|["'\n])/gu,
      '$2 $1',
    );
  return [meta.title ?? '', ...headNames, turned].join('\n');
}

const MOST_HEAD_LINES = 60;
const MOST_OPENING = 2;
/** Names that somebody speaks under are spoken within these. */
const MOST_LETTERS = 500_000;

/** "… and of course Olla Fenn is …": a capitalised word before a wanted surname, inside a sentence or behind "Dr." */
function collect(
  text: string,
  wanted: Set<string>,
  found: Map<string, Set<string>>,
  cues: Cues,
): void {
  const pairs =
    /(?<=[\p{Ll},] |\p{Lu}\p{Ll}{1,4}\. )(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}\.)?) (?=(\p{Lu}[\p{L}’'-]{1,30}))/gu;
  for (const [, given = '', surname = ''] of text.matchAll(pairs)) {
    const key = surname.replace(/[’']s$/, '').toLowerCase();
    if (!wanted.has(key) || isOfficeWord(given, cues)) continue;
    const names = found.get(key) ?? new Set();
    names.add(`${given} ${surname.replace(/[’']s$/, '')}`);
    found.set(key, names);
  }
}
