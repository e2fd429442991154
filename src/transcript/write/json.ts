/** The record: a transcript as the JSON that the site publishes at `/<id>.json`. */
import { joinPrinted } from '../label.ts';
import { exchanges, nameOf, paragraphsOf } from '../query.ts';
import type {
  Anchor,
  Meta,
  PersonId,
  Receipt,
  SetAside,
  Source,
  Transcript,
  Turn,
  TurnType,
} from '../types.ts';

export interface TranscriptRecord {
  id: string;
  title: string | null;
  date: string | null;
  time: string | null;
  place: string | null;
  language: string;
  kind: string | null;
  people: { id: PersonId; name: string; printed: string[] }[];
  source: Source;
  setAside: SetAside[];
  /** How sure recognition was; null for a transcript read from our Markdown. */
  confidence: { level: 'high' | 'medium' | 'low'; reasons: string[] } | null;
  turns: TurnRecord[];
  exchanges: { anchor: Anchor; questions: Anchor[]; answers: Anchor[] }[];
}

export interface TurnRecord {
  anchor: Anchor;
  type: TurnType;
  section: string | null;
  /** When it began, from the start of the recording: "00:12:03". */
  time: string | null;
  /** The label as printed, aside included; '' when none was printed. */
  attribution: string;
  annotation: string | null;
  /** Full name. */
  speaker: string | null;
  speakerId: PersonId | null;
  /** Label excluded, paragraphs parted by a blank line. */
  text: string;
  paragraphs: string[];
  /** First and last line in the source, or null when it is not known. */
  lines: [from: number, to: number] | null;
}

export interface RecordContext {
  id: string;
  receipts: Receipt[];
  setAside: SetAside[];
  confidence?: TranscriptRecord['confidence'];
  /** Full names from the authority file; a person not in it goes by the name printed first. */
  fullName: (id: PersonId) => string | undefined;
}

/** Writes the record. Total over all trees. */
export function toRecord(transcript: Transcript, context: RecordContext): TranscriptRecord {
  const { meta } = transcript;
  const name = (id: PersonId): string => context.fullName(id) ?? nameOf(meta, id) ?? id;
  const lines = new Map(
    context.receipts.map(({ what, from, to }) => [what, [from.line, to.line] as [number, number]]),
  );
  return {
    id: context.id,
    title: meta.title || null,
    date: meta.date || null,
    time: meta.time ?? null,
    place: meta.place ?? null,
    language: meta.language,
    kind: meta.kind ?? null,
    people: peopleOf(meta).map(([id, printed]) => ({ id, name: name(id), printed })),
    source: meta.source,
    setAside: context.setAside,
    confidence: context.confidence ?? null,
    turns: transcript.children.flatMap((section) =>
      section.children.flatMap((turn) =>
        turn.type === 'note'
          ? []
          : [toTurnRecord(turn, section.title, name, lines.get(turn.anchor))],
      ),
    ),
    exchanges: exchanges(transcript).map(({ anchor, questions, answers }) => ({
      anchor,
      questions: questions.map((turn) => turn.anchor),
      answers: answers.map((turn) => turn.anchor),
    })),
  };
}

function toTurnRecord(
  turn: Turn,
  section: string | undefined,
  name: (id: PersonId) => string,
  lines: [number, number] | undefined,
): TurnRecord {
  const paragraphs = paragraphsOf(turn);
  return {
    anchor: turn.anchor,
    type: turn.type,
    section: section ?? null,
    time: turn.time ?? null,
    attribution: joinPrinted(turn.attribution, turn.annotation),
    annotation: turn.annotation ?? null,
    speaker: turn.speaker ? name(turn.speaker) : null,
    speakerId: turn.speaker ?? null,
    text: paragraphs.join('\n\n'),
    paragraphs,
    lines: lines ?? null,
  };
}

/** Each person once, with every spelling. */
function peopleOf({ people }: Meta): [PersonId, string[]][] {
  const printed = new Map<PersonId, string[]>();
  for (const [name, id] of Object.entries(people))
    printed.set(id, [...(printed.get(id) ?? []), name]);
  return [...printed];
}
