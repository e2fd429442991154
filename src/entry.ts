/** What lists need to know of a transcript without reading its text; made once per change, kept by the content layer. */
import { NO_SPELLINGS, outletOf, type Spellings, topicsIn } from './authority.ts';
import type { Person } from './people.ts';
import {
  type Anchor,
  displayTitle,
  type Exchange,
  excerpt,
  exchangeNumber,
  exchanges,
  type Meta,
  nameOf,
  type PersonId,
  printedLabel,
  type Transcript,
  type Turn,
  textOf,
  turns,
  wordPlaces,
} from './transcript/index.ts';

export interface TranscriptEntry {
  /** The bundle's folder name, and its URL. */
  id: string;
  /** Where this text stands: '' for the event's first language, `ru/` for another. */
  below: string;
  /** All languages in which the event can be read, the first of them at the root. */
  languages: string[];
  meta: Meta;
  /** The official title without a place and date that the page states beside it. */
  displayTitle: string;
  /** Words spoken, labels excluded. */
  words: number;
  /** In the order of the transcript. */
  exchanges: ExchangeEntry[];
  /** Who spoke, by first turn. */
  speakers: SpeakerEntry[];
  /** Topics of which anybody spoke. */
  topics: string[];
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
  /** Who asked, where the authority file knows them. */
  askers: PersonId[];
  /** For whom they asked, where the label prints an outlet that content/outlets knows. */
  outlets: string[];
  /** Names of those who answered. */
  answeredBy: string[];
  /** Topics that question or answer name. */
  topics: string[];
}

export interface SpeakerEntry {
  id: PersonId;
  name: string;
  turns: number;
  words: number;
}

/** A turn that is no question, as the page of whoever spoke lists it. */
export interface SaidEntry {
  anchor: Anchor;
  speaker: PersonId;
  /** Of the exchange that it answers in, where it is an answer. */
  number?: string | undefined;
  /** Its beginning, cut as a question's is. */
  excerpt: string;
}

/** What an entry is made with besides the tree and the people. */
export interface EntryContext {
  below: string;
  languages: string[];
  outlets: Spellings;
  topics: Spellings;
}

/** Sums up a transcript; without a context it is the event's only text, and no outlet or topic is known. */
export function toEntry(
  id: string,
  transcript: Transcript,
  people: ReadonlyMap<PersonId, Person>,
  context: Partial<EntryContext> = {},
): TranscriptEntry {
  const { meta } = transcript;
  const { below = '', languages = [meta.language] } = context;
  const { outlets = NO_SPELLINGS, topics: named = NO_SPELLINGS } = context;
  const name = (person: PersonId): string => {
    const known = people.get(person);
    return known?.names?.[meta.language] ?? known?.name ?? nameOf(meta, person) ?? person;
  };
  const speakers = new Map<PersonId, SpeakerEntry>();
  const topicsOf = new Map<Turn, string[]>();
  let total = 0;
  for (const turn of turns(transcript)) {
    const text = textOf(turn).toLowerCase();
    const places = wordPlaces(text);
    const said = places.length / 2;
    topicsOf.set(turn, topicsIn(text, named, places));
    total += said;
    if (!turn.speaker) continue;
    const known = speakers.get(turn.speaker);
    const speaker = known ?? { id: turn.speaker, name: name(turn.speaker), turns: 0, words: 0 };
    speaker.turns++;
    speaker.words += said;
    if (!known) speakers.set(turn.speaker, speaker);
  }
  const topics = (of: Turn[]): string[] => unique(of.flatMap((turn) => topicsOf.get(turn) ?? []));
  return {
    id,
    below,
    languages,
    meta,
    displayTitle: displayTitle(meta),
    words: total,
    exchanges: exchanges(transcript).map((exchange) => ({
      ...toExchangeEntry(exchange, name, outlets),
      topics: topics(exchange.turns),
    })),
    speakers: [...speakers.values()],
    topics: topics([...topicsOf.keys()]),
  };
}

/** What people said at an event, in the order of the transcript. */
export const toSaid = (transcript: Transcript): SaidEntry[] =>
  turns(transcript).flatMap((turn) => {
    const { anchor, speaker, type } = turn;
    if (!speaker || type === 'question') return [];
    const number = type === 'answer' ? exchangeNumber(turn) : undefined;
    return { anchor, speaker, number, excerpt: excerpt(textOf(turn)) };
  });

function toExchangeEntry(
  { anchor, number, questions, answers }: Exchange,
  name: (person: PersonId) => string,
  outlets: Spellings,
): Omit<ExchangeEntry, 'topics'> {
  const [question] = questions;
  const names = answers.map((answer) =>
    answer.speaker ? name(answer.speaker) : printedLabel(answer),
  );
  return {
    anchor,
    number,
    excerpt: question ? excerpt(textOf(question)) : '',
    asked: question ? printedLabel(question) : '',
    askers: unique(questions.flatMap(({ speaker }) => speaker ?? [])),
    outlets: unique(questions.flatMap((each) => outletOf(each, outlets) ?? [])),
    answeredBy: unique(names.filter(Boolean)),
  };
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];
