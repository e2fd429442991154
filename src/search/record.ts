/** What search knows of a turn: one record each, made from the tree and nothing else. */
import type { TranscriptEntry } from '../entry.ts';
import {
  type Anchor,
  exchangeNumber,
  type PersonId,
  type Transcript,
  type Turn,
  type TurnType,
  textOf,
  turns,
} from '../transcript/index.ts';

export interface SearchRecord {
  /** The text's address below the root: the event's id, behind the language where it is not the event's first (`ru/…`). */
  id: string;
  anchor: Anchor;
  type: TurnType;
  /** ISO day of the event. */
  date: string;
  /** BCP 47 tag of the words: which stemmer they get. */
  language: string;
  /** The transcript's, as pages show it. */
  title: string;
  /** Who, when known. */
  speaker?: PersonId;
  /** Who, as shown: the person's name, or else the attribution. */
  name: string;
  /** The label as printed. */
  attribution: string;
  /** For a question, the news organisation printed with who asks. */
  outlet?: string;
  /** For an answer, the beginning of the question it answers. */
  question?: string;
  /** Words said; paragraphs parted by a blank line. What is searched. */
  text: string;
}

/** The records of a transcript, in its order. */
export function records(
  entry: Pick<TranscriptEntry, 'id' | 'below' | 'displayTitle' | 'exchanges' | 'speakers'>,
  transcript: Transcript,
): SearchRecord[] {
  const names = new Map(entry.speakers.map(({ id, name }) => [id, name]));
  const asked = new Map(entry.exchanges.map(({ number, excerpt }) => [number, excerpt]));
  return turns(transcript).map((turn) => {
    const { anchor, type, speaker, attribution } = turn;
    const outlet = outletOf(turn);
    const question = type === 'answer' ? asked.get(exchangeNumber(turn) ?? '') : undefined;
    return {
      id: entry.below + entry.id,
      anchor,
      type,
      date: transcript.meta.date,
      language: transcript.meta.language,
      title: entry.displayTitle,
      ...(speaker ? { speaker } : {}),
      name: (speaker && names.get(speaker)) || attribution,
      attribution,
      ...(outlet ? { outlet } : {}),
      ...(question ? { question } : {}),
      text: textOf(turn),
    };
  });
}

/** "MR. LEE (Reuters)": a name; "Question (to both ministers)", in lower case, is none. */
function outletOf({ type, annotation }: Turn): string | undefined {
  return type === 'question' && annotation && /^[\p{Lu}\p{Lo}\p{N}]/u.test(annotation)
    ? annotation
    : undefined;
}
