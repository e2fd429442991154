/** What a language must say for its transcripts to be recognised. Pure data; a missing field is a type error. */
export interface Cues {
  /** Month names in lower case, January first. */
  months: string[];
  /** Labels, in lower case, of somebody who asks and is not named. */
  askers: string[];
  /** Kinds of event as titles name them, lower case; the longer before what it contains. */
  kinds: string[];
  /** Patterns (regular expression source) by which a title says whose remarks open; `{name}` is a person's name. */
  openerInTitle: string[];
  /** Headings, in lower case, that open what a web page prints below the record. */
  endMatter: string[];
  /** Titles we supply for the two usual sections. */
  sections: { opening: string; questions: string };
}
