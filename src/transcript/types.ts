/**
 * The transcript tree: the one shape that every reader narrows to and every page widens from.
 * Everything in `src/transcript/` hangs from this file; README.md beside it is the specification.
 */
import type { Blockquote, List, ListItem, Paragraph, Text } from 'mdast';
import type { Literal, Parent } from 'unist';

/** The record of one event. Its `id` is the bundle's folder name and is not part of the tree. */
export interface Transcript extends Parent {
  type: 'transcript';
  meta: Meta;
  children: Section[];
}

/** A stretch of the event: "Opening remarks", "Questions and answers", or a printed topic heading. */
export interface Section extends Parent {
  type: 'section';
  /** Absent only on the first section of a transcript that has no headings. */
  title?: string;
  /** True when the title is ours and not printed in the source (written in square brackets). */
  supplied?: true;
  /** Notes stand here only before the section's first turn; later ones belong to the turn before. */
  children: (Turn | Note)[];
}

/** One speaker's stretch until the speaker changes. */
export interface Turn extends Parent {
  type: TurnType;
  /** Stored in the Markdown, never computed from position. */
  anchor: Anchor;
  /** Who, as an id of the authority file; absent when unknown, never guessed. */
  speaker?: PersonId;
  /** The label as printed, without its closing aside: "MR. LEE", "Question"; '' when none was printed. */
  attribution: string;
  /** When it began, counted from the start of the recording: "00:12:03". Absent where the source has no times. */
  time?: Time;
  /** The aside printed at the end of the label, without its parentheses: "to both ministers". */
  annotation?: string;
  children: Block[];
}

export type TurnType = 'speech' | 'question' | 'answer';

/** What a turn holds. Paragraphs hold plain text only: a transcript is words, not typography. */
export type Block = Paragraph | List | Blockquote | Note;

/** What the record says happened or was added, as against what was said. */
export interface Note extends Literal {
  type: 'note';
  kind: NoteKind;
  /** As printed, brackets included: "(Laughter.)", "[inaudible]", "The minister leaves." */
  value: string;
}

/** scene: "(Laughter.)"; editorial: "[inaudible]"; narrative: "The minister leaves." */
export type NoteKind = 'scene' | 'editorial' | 'narrative';

/** Any node of the tree. */
export type TranscriptNode = Transcript | Section | Turn | Block | ListItem | Text;

/** `q3`, `a3-2`, `s1`, `q3a`: a turn's address within its transcript. See label.ts. */
export type Anchor = string;

/** Hours, minutes and seconds, "00:12:03". */
export type Time = string;

/** The file name of a person in content/people, without its ending. */
export type PersonId = string;

/** The front matter of a transcript. meta.ts holds the schema and the meaning of each field. */
export interface Meta {
  title: string;
  /** ISO 8601 day of the event, "2020-08-26". */
  date: string;
  /** Local time of day, "15:20". */
  time?: string;
  /** BCP 47 tag, "en". */
  language: string;
  place?: string;
  /** The kind of event in lower case: "joint news conference". */
  kind?: string;
  source: Source;
  /** Names as printed → person ids, in order of first mention. */
  people: Record<string, PersonId>;
}

/** Where the words come from. */
export interface Source {
  /**
   * File in the bundle that holds the original, byte for byte. Receipts point into `source.<language>.txt`:
   * the same file where the original is plain text, else the text that was read from it.
   */
  file: string;
  publisher?: string;
  url?: string;
  /** ISO day on which the source was fetched. */
  retrieved?: string;
  /** SHA-256 of `file`, in hexadecimal. */
  sha256: string;
}

/** A run of questions with the answers to it; derived, never stored. */
export interface Exchange {
  /** The first question's anchor. */
  anchor: Anchor;
  /** "3" or "3a": what Q and A share. */
  number: string;
  questions: Turn[];
  answers: Turn[];
  /** All turns from the first question to the last answer, a moderator's speech included. */
  turns: Turn[];
}

/** Where a piece of the tree stands in the source, and why it was read so: a row of `source.<language>.lines.tsv`. */
export interface Receipt {
  /** A turn's anchor, `title`, or `-` for what was set aside. */
  what: Anchor | 'title' | '-';
  from: { line: number; column: number };
  /** Exclusive, as in unist. */
  to: { line: number; column: number };
  /** The rule that recognised it; for `-` the reason it was set aside. */
  rule: string;
}

/** A piece of the source that is in no turn and no field, listed so that no word is lost. */
export interface SetAside {
  text: string;
  /** 1-based line of the source. */
  line: number;
  reason: string;
}
