/** What of one transcript deserves a look: rules over its tree, its receipts and how sure recognition is of its source. */
import type { Bundle } from '../bundle.ts';
import {
  type Confidence,
  messages,
  setAsideOf,
  type Transcript,
  type Turn,
  textOf,
  turns,
  words,
} from '../transcript/index.ts';

type Message = messages.Message;

/** A question of more words is seldom one: an answer's label was missed. */
const LONG_QUESTION = 1000;
/** Set aside beyond this share, and more than so many words, speech may be among it. */
const LARGE_SHARE = 0.25;
const LARGE_WORDS = 100;

/** What check says about a transcript and nobody has to act on. */
const LEFT_TO_CHECK = new Set(['edited-turn', 'not-canonical']);

/** All messages about a bundle; `confidence` is recognition's about its source, where it was asked. */
export function examineTranscript(bundle: Bundle, confidence?: Confidence): Message[] {
  const { parsed: transcript } = bundle;
  const said = bundle.messages.filter(({ ruleId }) => !LEFT_TO_CHECK.has(ruleId ?? ''));
  if (!transcript) return said;
  const all = turns(transcript);
  return [
    ...said,
    ...unknownSpeakers(all),
    ...all.filter(({ type }) => type === 'question').flatMap(longQuestion),
    ...all.flatMap((turn) => strayLabels(turn, all)),
    ...missingFields(transcript),
    ...largeSetAside(bundle),
    ...(confidence?.level === 'low'
      ? [messages.lowConfidence(confidence.reasons, { line: 1, column: 1 })]
      : []),
  ];
}

/** One message for all turns under one label; who asks may stay unknown. */
function unknownSpeakers(all: Turn[]): Message[] {
  const nobody = new Map<string, Turn[]>();
  for (const turn of all) {
    if (turn.type === 'question' || turn.speaker !== undefined) continue;
    nobody.set(turn.attribution, [...(nobody.get(turn.attribution) ?? []), turn]);
  }
  return [...nobody].map(([attribution, [first, ...more]]) =>
    messages.unknownSpeaker(
      attribution,
      (first as Turn).anchor,
      more.length,
      (first as Turn).position?.start,
    ),
  );
}

function longQuestion(turn: Turn): Message[] {
  const count = words(textOf(turn)).length;
  return count > LONG_QUESTION
    ? [messages.longQuestion(turn.anchor, count, turn.position?.start)]
    : [];
}

/** A paragraph that opens like a turn: with a label of this transcript, or with something in a name's shape. */
function strayLabels(turn: Turn, all: Turn[]): Message[] {
  const labels = new Set(all.map(({ attribution }) => attribution).filter(Boolean));
  return turn.children.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const text = block.children.map((child) => ('value' in child ? child.value : '')).join('');
    const [, start] = LABEL.exec(text) ?? [];
    if (start === undefined || !(labels.has(start) || isNameLike(start))) return [];
    return [messages.strayLabel(start, turn.anchor, block.position?.start)];
  });
}

/** What stands before a colon at the start of a paragraph, where it is short and no sentence. */
const LABEL = /^([\p{Lu}\p{Lo}][^:：.!?;,“”"]{1,59})[:：]\s?\S/u;

/** Two to five capitalised words: "Iwo Marsh", "MINISTER MARSH", "Ана Снегова". One alone opens too many sentences. */
const isNameLike = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:de|del|van|von|bin|al) )?(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,4}$/u.test(
    text,
  );

function missingFields({ meta }: Transcript): Message[] {
  const missing = (['time', 'place', 'kind'] as const).filter((field) => !meta[field]);
  return missing.length > 0 ? [messages.missingFields(missing, { line: 1, column: 1 })] : [];
}

function largeSetAside({ receipts, source, account, parsed }: Bundle): Message[] {
  const { setAside = 0, total = 0 } = account ?? {};
  if (setAside < LARGE_WORDS || setAside < total * LARGE_SHARE) return [];
  const counts = new Map<string, { words: number; line: number }>();
  for (const { reason, text, line } of setAsideOf(receipts, source)) {
    const before = counts.get(reason) ?? { words: 0, line };
    counts.set(reason, { ...before, words: before.words + words(text).length });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.words - a.words);
  if (!most || !parsed) return [];
  const [reason, { words: count, line }] = most;
  const message = messages.largeSetAside(setAside, total, reason, count, { line, column: 1 });
  message.file = `source.${parsed.meta.language}.txt`;
  return [message];
}
