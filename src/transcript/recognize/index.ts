/** mdast → transcript, in ordered small steps, once for all formats. What is unsure becomes a message, never a guess. */
import type { Root } from 'mdast';
import type { Cues } from '../../languages/cues.ts';
import { normalizeText } from '../build.ts';
import type { Message } from '../messages.ts';
import { setAside } from '../messages.ts';
import { hasWords } from '../query.ts';
import type { Meta, PersonId, Receipt, Section } from '../types.ts';
import { bareQuestions } from './bare-questions.ts';
import { collapsed } from './collapsed.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { damaged } from './damaged.ts';
import { type Draft, type KnownPerson, placeIn, receive, type Step, sourceSpan } from './draft.ts';
import { type Flat, flatten } from './flatten.ts';
import { frontMatter } from './front-matter.ts';
import { furniture } from './furniture.ts';
import { header } from './header.ts';
import { headings } from './headings.ts';
import { inlineLabels } from './inline-labels.ts';
import { labels } from './labels.ts';
import { lineNumbers } from './line-numbers.ts';
import { joinLabels, linesOf } from './lines.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { placesOf } from './places.ts';
import { roles } from './roles.ts';
import { speakerKey } from './speaker-key.ts';
import { isStated, stated, statedMeta } from './stated.ts';
import { sections } from './turns.ts';

export type { Confidence } from './confidence.ts';
export type { KnownPerson } from './draft.ts';

/** What recognition made of a document. A transcript still lacks what only the caller knows: language and source. */
export interface Recognized {
  meta: Partial<Pick<Meta, 'title' | 'date' | 'time' | 'place' | 'kind'>>;
  people: Record<string, PersonId>;
  sections: Section[];
  confidence: Confidence;
  /** Where each turn, the title and all that was set aside stand in the source, in its order. */
  receipts: Receipt[];
  messages: Message[];
}

export interface RecognizeOptions {
  /** The text into which the places of the mdast point. */
  source: string;
  cues: Cues;
  known: KnownPerson[];
}

/** Each step sees what the earlier ones found. Labels are looked for again once the title is known: it names people. */
const steps: Step[] = [
  frontMatter,
  collapsed,
  lineNumbers,
  pages,
  furniture,
  stated,
  joinLabels,
  speakerKey,
  labels,
  inlineLabels,
  bareQuestions,
  header,
  labels,
  inlineLabels,
  damaged,
  headings,
  people,
  roles,
];

/** Steps that guess where turns begin: needless where the format says it. */
const guesses = new Set<Step>([
  collapsed,
  pages,
  joinLabels,
  labels,
  inlineLabels,
  bareQuestions,
  damaged,
]);

/** Recognises speakers, questions, answers and furniture in what a reader read. */
export function recognize(root: Root, { source, cues, known }: RecognizeOptions): Recognized {
  const flats = flatten(root, source);
  const draft: Draft = {
    cues,
    known,
    blocks: linesOf(flats),
    places: placesOf(source),
    meta: statedMeta(root),
    headNames: [],
    keyed: new Map(),
    people: new Map(),
    voices: new Map(),
    roles: new Map(),
    receipts: [],
    messages: [],
  };
  const certain = isStated(draft);
  for (const step of steps) if (!certain || !guesses.has(step)) step(draft);
  const found = sections(draft);
  const confidence = confidenceOf(draft, found);
  listOutside(draft);
  listMarkup(flats, draft);
  const { meta, receipts, messages } = draft;
  receipts.sort(
    (a, b) =>
      a.from.line - b.from.line ||
      a.from.column - b.from.column ||
      Number(a.what === '-') - Number(b.what === '-'),
  );
  const names = Object.fromEntries(draft.people);
  return { meta, people: names, sections: found, confidence, receipts, messages };
}

/** Receipts for what is in no turn; one message for each reason. */
function listOutside(draft: Draft): void {
  const seen = new Map<string, number>();
  for (const { outside } of draft.blocks)
    if (outside) seen.set(outside, (seen.get(outside) ?? 0) + 1);
  for (const block of draft.blocks) {
    const { outside, text } = block;
    if (outside === undefined) continue;
    if (outside === 'title') receive(draft, 'title', sourceSpan(block), 'head of the document');
    else {
      receive(draft, '-', sourceSpan(block), outside);
      const count = seen.get(outside);
      if (count && hasWords(text))
        draft.messages.push(
          setAside(outside, normalizeText(text), count - 1, placeIn(draft, block)),
        );
      seen.delete(outside);
    }
  }
}

/** Words of the source between the texts of the mdast: addresses of links, names of fields. */
function listMarkup(flats: Flat[], draft: Draft): void {
  const { source } = draft.places;
  const spans = flats
    .flatMap(({ segments }) => segments.map(({ from, to }): [number, number] => [from, to]))
    .sort((a, b) => a[0] - b[0]);
  let end = 0;
  for (const [from, to] of [...spans, [source.length, source.length] as [number, number]]) {
    if (from > end && hasWords(source.slice(end, from))) receive(draft, '-', [end, from], 'markup');
    end = Math.max(end, to);
  }
}
