/**
 * What a language must say for its transcripts to be recognised. Pure data; a missing field is a type error.
 * All words are in lower case. Lists are hints: the document itself has the last word (recognize/labels.ts).
 */
export interface Cues {
  /** Month names, January first, each in all its forms ("april", "apr"). */
  months: string[][];
  /** Whether a date in numbers alone has its day first, by a custom without exception; else 03/04/2021 is ambiguous. */
  dayFirst: boolean;
  /** Labels of somebody who asks and is not named: "question", "journalist"; a number may follow, and must after "speaker #". */
  askers: string[];
  /** Endings by which a label says that its bearer asks, where the language writes without spaces. */
  askerEndings: string[];
  /** Labels of somebody who answers and is not named. */
  answerers: string[];
  /** Labels of whom the event needs and who neither asks nor answers: moderator, operator, interpreter, crowd. */
  helpers: string[];
  /** Forms of address before a name: "mr", "dr". */
  honorifics: string[];
  /** Offices before or instead of a name; the longer before what it contains. */
  offices: string[];
  /** Short forms of offices as labels print them: pm → prime minister. */
  shortOffices: Record<string, string>;
  /** Letters behind a name that are no part of it: "mp", "jr". */
  postnominals: string[];
  /** Kinds of event as titles name them; the longer before what it contains. */
  kinds: string[];
  /** Those kinds in which one is asked by one or two: "interview". */
  interviews: string[];
  /** Words for the text itself, as notes above it use them: "transcript", "translation". */
  records: string[];
  /** Patterns (regular expression source) by which a title says whose remarks open; `{name}` is a person's name. */
  openerInTitle: string[];
  /** Patterns by which a title names a guest, who does not open. */
  guestInTitle: string[];
  /** Lines of the site around a record, whole and wherever they stand: "skip to main content", "you are here". */
  furniture: string[];
  /** Headings of what a page prints below, beside or amid the record: "see also". */
  endMatter: string[];
  /** Headings of the questions: "questions and answers". */
  questionHeadings: string[];
  /** Headings of a summary above the record: "key points". */
  summaryHeadings: string[];
  /** Keys of lines at the head of a document that tell of it: "subjects", "location". */
  headKeys: string[];
  /** Lines that close a record: "end", "ends". */
  ends: string[];
  /** Words by which somebody speaks of themselves or to others, and which no headline has. */
  firstPerson: string[];
  /** Names change their endings with their place in a sentence: what a title prints may be a genitive. */
  inflects?: true;
  /** Endings that are an article: "minister", "ministeren". */
  articles?: string[];
  /** The commonest small words, by which the language is told. */
  common: string[];
  /** Titles we supply for the two usual sections. */
  sections: { opening: string; questions: string };
}

/**
 * Names of the months as the platform knows them, long and short, alone and behind a day.
 *
 * @param tags Language tags parted by commas: some languages name their months differently from country to country.
 * @param more Further forms by the number of the month.
 */
export function months(tags: string, more: Readonly<Record<number, string>> = {}): string[][] {
  const formats = list(tags).flatMap((tag) => FORMS.map((form) => format(tag, form)));
  return Array.from({ length: 12 }, (_, month) => {
    const names = formats.map((each) => monthOf(each, month)).concat(list(more[month + 1] ?? ''));
    return [...new Set(names)].filter((name) => /\D/.test(name));
  });
}

const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

const format = (tag: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' });

/** A month as it stands in a date, in small letters and without a full stop. */
function monthOf(each: Intl.DateTimeFormat, month: number): string {
  const parts = each.formatToParts(Date.UTC(2024, month, 8));
  const { value } = parts.find(({ type }) => type === 'month') ?? { value: '' };
  return value.toLowerCase().replace(/\.$/, '');
}

/** Words parted by commas → a list: cues are read as text, not as columns. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
