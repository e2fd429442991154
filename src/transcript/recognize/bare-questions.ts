/**
 * Questions that no label opens: bold, headings or numbered, with plain answers below; and answers without a label below
 * labelled questions, or the other way round. The layout as a whole is the evidence.
 *
 *     **Will it stay open?**        Q. Will it stay open?        1. Will it stay open?
 *     Yes, all winter.              Yes, all winter.             Answer: Yes, all winter.
 */
import type { Cues } from '../../languages/cues.ts';
import { asks, bearsQuestion } from './asking.ts';
import { type Block, bodyBlocks, type Draft, type FoundLabel } from './draft.ts';
import { isBold } from './name-and-role.ts';

/** So many questions make a layout. */
const LEAST = 2;
/** So many of what is set off ask, or of what asks is answered. */
const MOST_ASK = 0.6;

export function bareQuestions(draft: Draft): void {
  const paragraphs = paragraphsOf(bodyBlocks(draft));
  const labels = paragraphs.flatMap(({ head }) => head.label ?? []);
  if (labels.length === 0) for (const kind of KINDS) if (setOff(paragraphs, kind, draft)) return;
  if (labels.length >= LEAST && labels.every((label) => label.asks))
    belowQuestions(paragraphs, draft);
  if (labels.length >= LEAST && labels.every((label) => answers(label, draft.cues)))
    aboveAnswers(paragraphs, draft);
}

/** A paragraph of the body and its lines. */
interface Paragraph {
  head: Block;
  text: string;
}

function paragraphsOf(blocks: Block[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks) {
    const open = found.at(-1);
    const isBoldEnd = open !== undefined && isBold(open.head) !== isBold(block);
    if (!open || block.first || block.label || isBoldEnd || open.head.flat !== block.flat)
      found.push({ head: block, text: block.text });
    else open.text += `\n${block.text}`;
  }
  return found;
}

/** How questions may be set off from answers. */
const KINDS: ((paragraph: Paragraph) => boolean)[] = [
  ({ head }) => isBold(head) && head.flat.kind === 'paragraph',
  ({ head }) => head.flat.kind === 'heading' && (head.flat.depth ?? 1) > 1,
  ({ head, text }) => NUMBER.test(text) && head.flat.kind === 'paragraph',
];

const NUMBER = /^(?:\d{1,3}[.)]\s|[一二三四五六七八九十]{1,3}[、.])/u;

/** Questions of one kind, each above an answer of none. */
function setOff(
  paragraphs: Paragraph[],
  isKind: (paragraph: Paragraph) => boolean,
  { cues }: Draft,
): boolean {
  const kind = paragraphs.filter(
    (each) => isKind(each) && /[.?!…？！。؟;:»”"]$/.test(each.text.trim()),
  );
  const asking = kind.filter(({ text }) => asks(text.slice(-ENDING), cues));
  if (asking.length < LEAST || asking.length < kind.length * MOST_ASK) return false;
  const set = new Set(kind);
  const isAnswer = (each: Paragraph | undefined): boolean => each !== undefined && !isKind(each);
  const answered = asking.filter((each) => isAnswer(paragraphs[paragraphs.indexOf(each) + 1]));
  if (answered.length < LEAST || answered.length < asking.length * MOST_ASK) return false;
  const first = paragraphs.indexOf(asking[0] as Paragraph);
  for (const [at, each] of paragraphs.entries()) {
    if (at < first) continue;
    const before = paragraphs[at - 1];
    if (set.has(each)) each.head.label = bare('question');
    else if (before && set.has(before)) each.head.label = bare('answer');
  }
  return true;
}

/** Letters at the end of a paragraph in which it asks. */
const ENDING = 30;

/** Only questions bear labels: what follows them in a paragraph of its own answers. */
function belowQuestions(paragraphs: Paragraph[], { cues }: Draft): void {
  const openings: Block[] = [];
  let count = 0;
  for (const [at, { head }] of paragraphs.entries()) {
    if (!head.label) continue;
    count++;
    const alone = head.label.textAt >= head.text.length;
    let next = at + (alone ? 2 : 1);
    // A question may go on: its last paragraph asks, and another follows.
    while (
      isPlain(paragraphs[next]) &&
      isPlain(paragraphs[next + 1]) &&
      endsAsking(paragraphs[next], cues)
    )
      next++;
    const answer = paragraphs[next];
    if (answer && isPlain(answer)) openings.push(answer.head);
  }
  if (openings.length < LEAST || openings.length < count * MOST_ASK) return;
  for (const block of openings) block.label = bare('answer');
}

const isPlain = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.head.label && !/^[([（]/.test(paragraph.text);

const endsAsking = (paragraph: Paragraph | undefined, cues: Cues): boolean =>
  paragraph !== undefined && asks(paragraph.text.slice(-ENDING), cues);

/** Only answers bear labels: the paragraph above each, if it asks, is the question. */
function aboveAnswers(paragraphs: Paragraph[], { cues }: Draft): void {
  const found = paragraphs.filter(({ text, head }, at) => {
    const next = paragraphs[at + 1]?.head.label;
    return next !== undefined && !head.label && bearsQuestion(text, cues);
  });
  if (found.length < LEAST) return;
  for (const { head } of found) head.label = bare('question');
}

const answers = ({ key }: FoundLabel, { answerers }: Cues): boolean => answerers.includes(key);

/** A turn without a printed label. */
const bare = (type: 'question' | 'answer'): FoundLabel => ({
  printed: '',
  attribution: '',
  key: '',
  form: 'alone',
  asks: type === 'question',
  capitals: false,
  textAt: 0,
  bare: type,
});
