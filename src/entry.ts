/** What lists need to know of a transcript without reading its text; made once per change, kept by the content layer. */
import type { Person } from './people.ts';
import {
  type Anchor,
  displayTitle,
  type Exchange,
  excerpt,
  exchanges,
  type Meta,
  nameOf,
  type PersonId,
  printedLabel,
  type Transcript,
  textOf,
  turns,
  words,
} from './transcript/index.ts';

export interface TranscriptEntry {
  /** The bundle's folder name, and its URL. */
  id: string;
  meta: Meta;
  /** The official title without a place and date that the page states beside it. */
  displayTitle: string;
  /** Words spoken, labels excluded. */
  words: number;
  /** In the order of the transcript. */
  exchanges: ExchangeEntry[];
  /** Who spoke, by first turn. */
  speakers: SpeakerEntry[];
}

export interface ExchangeEntry {
  /** The first question's anchor: `q3`. */
  anchor: Anchor;
  /** What question and answer share: "3". */
  number: string;
  /** The question's beginning, cut at a word to about 140 characters with "…". */
  excerpt: string;
  /** Who asked, as printed ("Question" when that is all). */
  asked: string;
  /** Names of those who answered. */
  answeredBy: string[];
}

export interface SpeakerEntry {
  id: PersonId;
  name: string;
  turns: number;
  words: number;
}

/** Sums up a transcript. */
export function toEntry(
  id: string,
  transcript: Transcript,
  people: ReadonlyMap<PersonId, Person>,
): TranscriptEntry {
  const { meta } = transcript;
  const name = (person: PersonId): string =>
    people.get(person)?.name ?? nameOf(meta, person) ?? person;
  const speakers = new Map<PersonId, SpeakerEntry>();
  let total = 0;
  for (const turn of turns(transcript)) {
    const count = words(textOf(turn)).length;
    total += count;
    if (!turn.speaker) continue;
    const known = speakers.get(turn.speaker);
    const speaker = known ?? {
      id: turn.speaker,
      name: name(turn.speaker),
      turns: 0,
      words: 0,
    };
    speaker.turns++;
    speaker.words += count;
    if (!known) speakers.set(turn.speaker, speaker);
  }
  return {
    id,
    meta,
    displayTitle: displayTitle(meta),
    words: total,
    exchanges: exchanges(transcript).map((exchange) => toExchangeEntry(exchange, name)),
    speakers: [...speakers.values()],
  };
}

function toExchangeEntry(
  { anchor, number, questions, answers }: Exchange,
  name: (person: PersonId) => string,
): ExchangeEntry {
  const [question] = questions;
  const names = answers.map((answer) =>
    answer.speaker ? name(answer.speaker) : printedLabel(answer),
  );
  return {
    anchor,
    number,
    excerpt: question ? excerpt(textOf(question)) : '',
    asked: question ? printedLabel(question) : '',
    answeredBy: [...new Set(names.filter(Boolean))],
  };
}
