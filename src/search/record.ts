/** What search knows of a turn: one record each, made from the tree and nothing else. */
import type { TranscriptEntry } from '../entry.ts';
import {
  type Anchor,
  exchangeNumber,
  type PersonId,
  type Transcript,
  type TurnType,
  textOf,
  turns,
} from '../transcript/index.ts';

export interface SearchRecord {
  /** The transcript's. */
  id: string;
  anchor: Anchor;
  type: TurnType;
  /** ISO day of the event. */
  date: string;
  /** The transcript's, as pages show it. */
  title: string;
  /** Who, when known. */
  speaker?: PersonId;
  /** Who, as shown: the person's name, or else the attribution. */
  name: string;
  /** The label as printed. */
  attribution: string;
  /** For an answer, the beginning of the question it answers. */
  question?: string;
  /** Words said; paragraphs parted by a blank line. What is searched. */
  text: string;
}

/** The records of a transcript, in its order. */
export function records(
  entry: Pick<TranscriptEntry, 'id' | 'displayTitle' | 'exchanges' | 'speakers'>,
  transcript: Transcript,
): SearchRecord[] {
  const names = new Map(entry.speakers.map(({ id, name }) => [id, name]));
  const asked = new Map(entry.exchanges.map(({ number, excerpt }) => [number, excerpt]));
  return turns(transcript).map((turn) => {
    const { anchor, type, speaker, attribution } = turn;
    const question = type === 'answer' ? asked.get(exchangeNumber(turn) ?? '') : undefined;
    return {
      id: entry.id,
      anchor,
      type,
      date: transcript.meta.date,
      title: entry.displayTitle,
      ...(speaker ? { speaker } : {}),
      name: (speaker && names.get(speaker)) || attribution,
      attribution,
      ...(question ? { question } : {}),
      text: textOf(turn),
    };
  });
}
