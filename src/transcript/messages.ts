/**
 * Every message a person can get about a document, one function each.
 * A function's name in kebab-case is the rule id; its doc comment is the explanation.
 * Three severities: fatal (nothing is written), please look, for information.
 */
import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

type Place = Point | Position | undefined;
type Severity = 'fatal' | 'look' | 'info';

export type Message = VFileMessage;

const FATAL = { fatal: true, look: false, info: undefined } as const;

interface Details {
  severity: Severity;
  place?: Place;
  /** What to do. */
  note?: string;
  actual?: string;
  expected?: string[];
}

function message(ruleId: string, reason: string, details: Details): Message {
  const made = new VFileMessage(reason, {
    ruleId,
    source: 'verbatim',
    ...(details.place ? { place: details.place } : {}),
  });
  made.fatal = FATAL[details.severity];
  if (details.note) made.note = details.note;
  if (details.actual !== undefined) made.actual = details.actual;
  if (details.expected) made.expected = details.expected;
  return made;
}

/** A message's severity in a word. */
export function severityOf({ fatal }: Message): Severity {
  return fatal ? 'fatal' : fatal === false ? 'look' : 'info';
}

/** "U+202E": what cannot be seen is named. */
const codePointOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** "584 bytes", "1.5 MB". */
const megabytes = (count: number): string =>
  count < 100_000 ? `${count} bytes` : `${(count / 1_000_000).toFixed(1)} MB`;

const START: Point = { line: 1, column: 1, offset: 0 };
/** Quoted in a message: cut short, and nothing in it that a terminal would obey. */
const quote = (text: string, length = 60): string => {
  const cut = text.length > length ? `${text.slice(0, length)}…` : text;
  return `\`${cut.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '·')}\``;
};

// ── Reading bytes ────────────────────────────────────────────────────────────────────────────────

/** The argument names no file. */
export function missingPath(): Message {
  return message('missing-path', 'Unexpected path, expected an existing file or folder', {
    severity: 'fatal',
    note: 'Check the spelling; paths count from the folder in which the command runs.',
  });
}

/** A folder without any file that can be read. */
export function emptyFolder(endings: string[]): Message {
  return message(
    'empty-folder',
    `Unexpected folder without transcripts, expected files ending in ${endings.join(' or ')}`,
    {
      severity: 'fatal',
      note: 'Save the transcripts as plain text in it.',
    },
  );
}

/** No reader for this kind of file. */
export function unknownFormat(name: string, endings: string[]): Message {
  return message(
    'unknown-format',
    `Unexpected file ${quote(name)}, expected a name ending in ${endings.join(' or ')}`,
    {
      severity: 'fatal',
      note: 'Save the transcript as plain text, in UTF-8, under such a name.',
      actual: name,
      expected: endings,
    },
  );
}

/** The file holds nothing, or nothing but white space. */
export function emptySource(): Message {
  return message('empty-source', 'Unexpected empty file, expected the text of a transcript', {
    severity: 'fatal',
    place: START,
    note: 'Check that the file was saved or downloaded completely.',
  });
}

/** The bytes are a program’s format, not text; or text of two bytes a letter that does not say so. */
export function binarySource(format: string, place: Point, encoding?: string): Message {
  return message('binary-source', `Unexpected ${format}, expected a text file`, {
    severity: 'fatal',
    place,
    note: encoding
      ? `It looks like ${encoding}: say \`--encoding ${encoding}\` if that is right.`
      : 'Check its name: each format has its own ending. Else save it as plain text in UTF-8.',
  });
}

/** The bytes are not of the encoding. Decoding on would replace letters silently, so we stop; a guess is only suggested. */
export function invalidEncoding(
  byte: number,
  offset: number,
  encoding: string,
  place: Point,
  likely?: string,
): Message {
  const hex = `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  const reason = `Unexpected byte ${hex} at offset ${offset}, expected ${encoding}`;
  return message('invalid-encoding', reason, {
    severity: 'fatal',
    place,
    note: likely
      ? `It looks like ${likely}: say \`--encoding ${likely}\` if that is right.`
      : 'Say its encoding, such as `--encoding windows-1252`, or save the file as UTF-8 in your editor.',
    actual: hex,
  });
}

/** A page or an XML document that is not UTF-8 names its encoding; it was decoded so. */
export function declaredEncoding(encoding: string, place: Point): Message {
  return message('declared-encoding', `Decoded as ${encoding}, as the document declares`, {
    severity: 'info',
    place,
  });
}

/** More bytes than the limit for this format. */
export function fileTooLarge(bytes: number, limit: number): Message {
  return message(
    'file-too-large',
    `Unexpected size of ${megabytes(bytes)}, expected at most ${megabytes(limit)}`,
    {
      severity: 'fatal',
      note: 'If it really is one transcript, say `--max-size` and a number of megabytes.',
    },
  );
}

/** Neither a file nor a folder: reading a device or a pipe might never end. */
export function notAFile(kind: string): Message {
  return message('not-a-file', `Unexpected ${kind}, expected a file or a folder`, {
    severity: 'fatal',
    note: 'Name the file itself; links inside folders are not followed.',
  });
}

/** What the system says, in words. */
const SYSTEM: Record<string, string> = {
  EACCES: 'no permission',
  EDQUOT: 'no room left for this user',
  EFBIG: 'a file of a size that is not allowed',
  EISDIR: 'a folder where a file should be',
  ELOOP: 'links that lead round in a circle',
  ENAMETOOLONG: 'a name that is too long',
  ENOENT: 'nothing there',
  ENOSPC: 'no room left on the disk',
  ENOTDIR: 'a file where a folder should be',
  EEXIST: 'a file where a folder should be',
  EPERM: 'no permission',
  EROFS: 'a disk that cannot be written to',
};

const inWords = (code: string): string => (SYSTEM[code] ? ` (${SYSTEM[code]})` : '');

/** The system refuses to read a file or a folder. */
export function unreadable(code: string): Message {
  return message(
    'unreadable',
    `Unexpected ${code} on reading${inWords(code)}, expected a file or a folder that can be read`,
    { severity: 'fatal', note: 'Check its name and its permissions.', actual: code },
  );
}

/** The system refuses to write; whole files only are ever put in place, so nothing is half-written. */
export function unwritable(path: string, code: string): Message {
  return message(
    'unwritable',
    `Unexpected ${code} on writing${inWords(code)}, expected ${quote(path, 200)} to be written`,
    {
      severity: 'fatal',
      note: 'Nothing of this transcript was written. Make room or give permission, and import again.',
      actual: code,
    },
  );
}

/** Two files of one run make a bundle, or a record, of one name; letter case is no difference, as on many disks. */
export function takenName(name: string, other: string): Message {
  return message(
    'taken-name',
    `Unexpected second file for ${quote(name, 200)}, expected only ${quote(other, 200)}`,
    { severity: 'fatal', note: 'Rename one of the two files.', actual: name },
  );
}

/** The name of a file holds a character that a terminal or a browser would obey and not show. */
export function unsafeFileName(letter: string): Message {
  const codePoint = codePointOf(letter);
  return message(
    'unsafe-file-name',
    `Unexpected ${codePoint} in the file’s name, expected characters that can be seen`,
    { severity: 'fatal', note: 'Rename the file.', actual: codePoint },
  );
}

/** Letters that change the direction of what follows: the text may read otherwise than it is written. Kept. */
export function directionControl(letter: string, count: number, place: Place): Message {
  const codePoint = codePointOf(letter);
  return message(
    'direction-control',
    `Unexpected ${codePoint} in the text${count > 1 ? ` and ${count - 1} more such` : ''}, expected plain letters`,
    {
      severity: 'look',
      place,
      note: 'It is kept. Such controls can make a text read otherwise than it is written.',
      actual: codePoint,
    },
  );
}

/** A limit that no transcript comes near; what goes beyond it would keep a parser busy for minutes. */
export function tooDeep(what: string, limit: number, place: Place): Message {
  return message('too-deep', `Unexpected ${what}, expected at most ${limit}`, {
    severity: 'fatal',
    place,
    note: 'Remove the markup there, or save the document as plain text.',
  });
}

/** XML that is not well-formed cannot be read in part: nobody could say what is missing. */
export function invalidXml(reason: string, place: Place): Message {
  return message('invalid-xml', `Unexpected XML: ${reason}`, {
    severity: 'fatal',
    place,
    note: 'Check that the file was saved or downloaded completely.',
  });
}

/** A document type declaration can define entities that expand without end or fetch files; no transcript needs one. */
export function unexpectedDoctype(place: Place): Message {
  return message('unexpected-doctype', 'Unexpected DOCTYPE, expected XML without one', {
    severity: 'fatal',
    place,
    note: 'Remove the declaration; write the entities it defines as characters.',
  });
}

/** A document of a program's format that is broken, or made to harm: never read in part, or nobody could say what is missing. */
export function unreadableDocument(format: string, reason: string): Message {
  return message('unreadable-document', `Unexpected ${format}: ${reason}`, {
    severity: 'fatal',
    place: START,
    note: 'Check that the file was saved or downloaded completely; else open it and save it anew, or as plain text.',
  });
}

/** A packed document that unpacks to more than any transcript needs. It is refused before it is unpacked. */
export function unpackedTooLarge(format: string, bytes: number, limit: number): Message {
  return message(
    'unpacked-too-large',
    `Unexpected ${format} that unpacks to ${megabytes(bytes)}, expected at most ${megabytes(limit)}`,
    {
      severity: 'fatal',
      place: START,
      note: 'Save the document anew without its pictures, or as plain text.',
    },
  );
}

/** A document that opens with a password only. Nobody is asked for it: the archive publishes its sources. */
export function protectedDocument(format: string): Message {
  return message('protected-document', `Unexpected ${format} that needs a password`, {
    severity: 'fatal',
    place: START,
    note: 'Save it without protection, or as plain text.',
  });
}

/** Pictures of pages: no letter of them is text. */
export function noTextLayer(): Message {
  return message('no-text-layer', 'Unexpected PDF without text, expected a text layer', {
    severity: 'fatal',
    place: START,
    note: 'Its pages are pictures, perhaps scanned: have them recognised (OCR) and save the result.',
  });
}

/** Some pages hold no text: they are blank, or pictures whose words nobody has read. */
export function pagesWithoutText(pages: number[]): Message {
  const some = pages.slice(0, 10).join(', ');
  const more = pages.length > 10 ? ` and ${pages.length - 10} more` : '';
  return message('pages-without-text', `Unexpected page without text: ${some}${more}`, {
    severity: 'look',
    note: 'If it is not blank, it is a picture: have it recognised (OCR), or its words are missing.',
  });
}

/** More pages than any transcript has. */
export function tooManyPages(pages: number, limit: number): Message {
  return message('too-many-pages', `Unexpected PDF of ${pages} pages, expected at most ${limit}`, {
    severity: 'fatal',
    place: START,
    note: 'If it holds several events, save each as a file of its own.',
  });
}

/** Reading took more time or memory than a sound document takes, and was ended from outside. */
export function tookTooMuch(format: string, what: string): Message {
  return message('took-too-much', `Unexpected ${format} that takes more than ${what} to read`, {
    severity: 'fatal',
    place: START,
    note: 'It may be damaged: save it anew, or as plain text. If it is only large, say `--max-seconds` and a number.',
  });
}

// ── Front matter ─────────────────────────────────────────────────────────────────────────────────

/** Our Markdown form starts with front matter between two lines of `---`. */
export function missingFrontMatter(): Message {
  return message(
    'missing-front-matter',
    'Unexpected text, expected front matter between two `---` lines',
    {
      severity: 'fatal',
      place: START,
      note: 'Start the file with the fields title, date, language, source and people.',
    },
  );
}

/** The front matter is not YAML, repeats a key, or nests aliases until they explode. */
export function invalidFrontMatter(reason: string, place: Place): Message {
  return message('invalid-front-matter', `Unexpected YAML: ${reason}`, {
    severity: 'fatal',
    place,
    note: 'Write plain `key: value` lines; aliases (`*name`) and tags (`!name`) are not allowed.',
  });
}

/** A field of the front matter is missing, unknown, or of the wrong form. */
export function invalidField(field: string, reason: string, place: Place): Message {
  return message('invalid-field', `Unexpected value in \`${field}\`: ${reason}`, {
    severity: 'fatal',
    place,
    note: 'src/transcript/README.md lists the fields and their forms.',
  });
}

// ── Recognising ──────────────────────────────────────────────────────────────────────────────────

/** No label, no title and no paragraph of prose: there is nothing to make turns of. */
export function noTurns(place: Place): Message {
  return message(
    'no-turns',
    'Unexpected text without any speech, expected at least one speaker’s turn',
    {
      severity: 'fatal',
      place,
      note: 'A turn opens with a label such as `Question:` or `Ann Lee:` at the start of a paragraph.',
    },
  );
}

/** No day, month and year stands at the head of the document or in its title. */
export function missingDate(): Message {
  return message(
    'missing-date',
    'Unexpected document without a date, expected a day, month and year',
    {
      severity: 'look',
      place: START,
      note: 'Give the day of the event with `--date YYYY-MM-DD`.',
    },
  );
}

/** Only a dated transcript can be put into the archive: the date is part of its address. */
export function dateNeeded(): Message {
  return message(
    'date-needed',
    'Unexpected transcript without a date, expected one to file it under',
    {
      severity: 'fatal',
      note: 'Give the day of the event with `--date YYYY-MM-DD`.',
    },
  );
}

/** Only a transcript with a title can be put into the archive. */
export function titleNeeded(): Message {
  return message(
    'title-needed',
    'Unexpected transcript without a title, expected one for its page',
    {
      severity: 'fatal',
      note: 'Give it with `--title "…"`.',
    },
  );
}

/** The date line and the title name different days; the date line is kept. */
export function differingDates(kept: string, other: string, place: Place): Message {
  return message(
    'differing-dates',
    `Unexpected second date ${other}, expected ${kept} as in the date line`,
    {
      severity: 'look',
      place,
      note: 'Check the source; if the kept one is wrong, correct `date` in the front matter.',
      actual: other,
      expected: [kept],
    },
  );
}

/** Nothing that looks like a title stands before the first turn. */
export function missingTitle(): Message {
  return message(
    'missing-title',
    'Unexpected document without a title, expected one before the first turn',
    {
      severity: 'look',
      place: START,
      note: 'Give it with `--title "…"`.',
    },
  );
}

/** The opening has no label, and neither title nor labels say whose it is. Never guessed. */
export function unknownOpeningSpeaker(place: Place): Message {
  return message(
    'unknown-opening-speaker',
    'Unexpected opening without a label, expected to know who speaks',
    {
      severity: 'look',
      place,
      note: 'Write the name in square brackets on the label, `### S1 [Ann Lee]`, and add it to `people`.',
    },
  );
}

/** The opening has no label; the title says whose it is. The name is bracketed, as supplied by us. */
export function suppliedSpeaker(name: string, place: Place): Message {
  return message(
    'supplied-speaker',
    `Opening without a label given to ${name}, whom the title names`,
    {
      severity: 'info',
      place,
    },
  );
}

/** Stretches of the source are no part of the event and were set aside; they stay listed, each with its place. */
export function setAside(reason: string, text: string, more: number, place: Place): Message {
  const others = more > 0 ? `, and ${more} more` : '';
  return message('set-aside', `Set aside as ${reason}: ${quote(text)}${others}`, {
    severity: 'info',
    place,
  });
}

/** A day in numbers alone that could be two days, and nothing else in the head says which. */
export function ambiguousDate(kept: string, other: string, place: Place): Message {
  return message(
    'ambiguous-date',
    `Unexpected date that is ${kept} or ${other}, expected one day`,
    {
      severity: 'look',
      place,
      note: `It was read as ${kept}; if it is the other, say so with \`--date ${other}\`.`,
      actual: other,
      expected: [kept],
    },
  );
}

/** The document prints no date; its file name holds one. */
export function dateFromFileName(date: string): Message {
  return message('date-from-file-name', `Date ${date} taken from the file name`, {
    severity: 'look',
    note: 'Check it: a file may be named by the day of its publication. `--date YYYY-MM-DD` says otherwise.',
  });
}

/** A label that scanning damaged; it stays as printed and counts as the label that the document uses elsewhere. */
export function damagedLabel(printed: string, expected: string, place: Place): Message {
  return message(
    'damaged-label',
    `Unexpected label ${quote(printed)}, expected ${quote(expected)} as elsewhere`,
    {
      severity: 'look',
      place,
      note: 'It was read as that label and kept as printed; correct it in the Markdown if it was only misread.',
      actual: printed,
      expected: [expected],
    },
  );
}

/** A label holds what no name may: letters that show nothing, write backwards, or only look like others. */
export function unsafeName(name: string, fault: string, place: Place): Message {
  return message(
    'unsafe-name',
    `Unexpected ${fault} in the label ${quote(name)}, expected a name`,
    {
      severity: 'look',
      place,
      note: 'The label is kept as printed and stands for nobody. Correct it in the Markdown and add the name to `people`.',
      actual: name,
    },
  );
}

/** A new name that is nearly that of somebody known. Never merged by likeness: perhaps they are two people. */
export function nearPerson(name: string, known: string, id: string, place: Place): Message {
  return message('near-person', `Unexpected speaker ${name}, perhaps ${known} (${id})`, {
    severity: 'look',
    place,
    note: `If they are one person, add ${quote(name)} to the aliases in content/people/${id}.md and import again.`,
    actual: name,
    expected: [known],
  });
}

/** Somebody speaks who is not in content/people yet. Import writes a new file for them. */
export function newPerson(name: string, id: string, place: Place): Message {
  return message('new-person', `Unexpected speaker ${name}, expected somebody in content/people`, {
    severity: 'look',
    place,
    note: `A new file content/people/${id}.md is written. If it is another spelling of somebody known, delete that file, add the name to their aliases and correct \`people\`.`,
  });
}

/** No cues for the document's language. */
export function unknownLanguage(language: string): Message {
  const expected = 'a tag of a language such as en or pt-BR';
  return message(
    'unknown-language',
    `Unexpected language ${quote(language)}, expected ${expected}`,
    {
      severity: 'fatal',
      place: START,
      note: 'Say it with `--language`, or take it out of the file’s name.',
      actual: language,
    },
  );
}

/** Nobody told the language, and the text is too short or too strange to tell it; it is recorded as `und`. */
export function undeterminedLanguage(): Message {
  return message(
    'undetermined-language',
    'Unexpected language, expected one that the words of the text tell',
    {
      severity: 'look',
      place: START,
      note: 'Say it with `--language`; until then it is recorded as `und`.',
    },
  );
}

/** The document declares one language and speaks another, in which it was read. */
export function differingLanguages(declared: string, spoken: string): Message {
  return message(
    'differing-languages',
    `Unexpected language ${quote(spoken)}, expected ${quote(declared)}, which the document declares`,
    {
      severity: 'look',
      place: START,
      note: `It was read as \`${spoken}\`; if that is wrong, say \`--language ${declared}\`.`,
      actual: spoken,
      expected: [declared],
    },
  );
}

/** A name or a title with a control in it that cannot be seen: it could pass for another. */
export function hiddenControl(field: string, text: string, letter: string): Message {
  const codePoint = codePointOf(letter);
  return message('hidden-control', `Unexpected ${codePoint} in the ${field} ${quote(text)}`, {
    severity: 'fatal',
    note: 'Remove it from the source, or give the right text with an option.',
    actual: codePoint,
  });
}

/** A name or a title with a letter in it that shows nothing: a soft hyphen, a space of no width. Kept, and no difference between names. */
export function invisibleLetter(field: string, text: string, letter: string): Message {
  const codePoint = codePointOf(letter);
  return message('invisible-letter', `Unexpected ${codePoint} in the ${field} ${quote(text)}`, {
    severity: 'look',
    note: 'It is kept as printed. Whoever searches for the words as they are seen may miss it: remove it in the front matter.',
    actual: codePoint,
  });
}

/** A word of a name in letters of several scripts: it could pass for another name. */
export function mixedScripts(field: string, text: string, scripts: string[]): Message {
  return message(
    'mixed-scripts',
    `Unexpected ${scripts.join(' and ')} letters in one word of the ${field} ${quote(text)}`,
    {
      severity: 'fatal',
      note: 'Write the whole word in the letters of one script in the source.',
      actual: scripts.join(', '),
    },
  );
}

// ── Our Markdown form ────────────────────────────────────────────────────────────────────────────

/** Only `##` opens a section and `###` a turn. */
export function unexpectedHeading(depth: number, place: Place): Message {
  return message(
    'unexpected-heading',
    `Unexpected heading of depth ${depth}, expected \`##\` for a section or \`###\` for a turn`,
    {
      severity: 'fatal',
      place,
      note: `If it is spoken text, write \`\\${'#'.repeat(depth)}\`.`,
    },
  );
}

/** A `###` heading does not open with an anchor. */
export function invalidLabel(text: string, place: Place): Message {
  return message(
    'invalid-label',
    `Unexpected label ${quote(text)}, expected an anchor such as \`Q3\`, \`A3.2\` or \`S1\` first`,
    {
      severity: 'fatal',
      place,
      note: 'Write the type and number of the turn, then the label as printed: `### Q3 Question (to both ministers)`.',
    },
  );
}

/** The name supplied in square brackets is not in the front matter. */
export function unknownSuppliedName(name: string, place: Place): Message {
  return message(
    'unknown-supplied-name',
    `Unexpected name ${quote(name)} in brackets, expected one from \`people\``,
    {
      severity: 'fatal',
      place,
      note: `Add \`${name}: person-id\` under \`people\` in the front matter.`,
    },
  );
}

/** Text stands before the first turn, where it belongs to nobody. */
export function textOutsideTurn(text: string, place: Place): Message {
  return message(
    'text-outside-turn',
    `Unexpected text ${quote(text)} before a turn, expected a \`###\` label first`,
    {
      severity: 'fatal',
      place,
      note: 'Put it below the label of its speaker; an event is a note: `*(Applause.)*`.',
    },
  );
}

/** Markup inside a paragraph: a transcript holds words, not typography. */
export function unexpectedMarkup(type: string, place: Place): Message {
  return message(
    'unexpected-markup',
    `Unexpected ${PLAIN[type] ?? type} in a paragraph, expected plain text`,
    {
      severity: 'fatal',
      place,
      note: 'Remove the markup, or escape it with a backslash if the characters were printed: `2\\*3`.',
    },
  );
}

/** mdast's names of nodes, where they are not plain words. */
const PLAIN: Record<string, string> = {
  code: 'indented or fenced block',
  definition: 'link definition',
  html: 'HTML',
  inlineCode: 'code',
  thematicBreak: 'rule',
  yaml: 'front matter',
};

/** A block that a turn cannot hold. */
export function unexpectedBlock(type: string, place: Place): Message {
  return message(
    'unexpected-block',
    `Unexpected ${PLAIN[type] ?? type}, expected a paragraph, list, quotation or note`,
    {
      severity: 'fatal',
      place,
      note: 'If the characters were printed, escape them with a backslash.',
    },
  );
}

/** The file is right but not in the one canonical form. */
export function notCanonical(place: Place): Message {
  return message('not-canonical', 'Unexpected form, expected the canonical one from here on', {
    severity: 'look',
    place,
    note: 'Run `npm run check -- --fix`: it changes the form, never a word.',
  });
}

// ── The tree ─────────────────────────────────────────────────────────────────────────────────────

/** Two turns of one transcript share an anchor, so links to it are ambiguous. */
export function duplicateAnchor(anchor: string, place: Place): Message {
  return message('duplicate-anchor', `Unexpected second \`${anchor}\`, expected each anchor once`, {
    severity: 'fatal',
    place,
    note: 'Give the newer turn a letter (`Q3a`) or the next part (`A3.2`); never renumber published turns.',
  });
}

/** Anchors of one kind do not ascend. */
export function unorderedAnchor(anchor: string, before: string, place: Place): Message {
  return message(
    'unordered-anchor',
    `Unexpected \`${anchor}\` after \`${before}\`, expected ascending anchors`,
    {
      severity: 'fatal',
      place,
      note: 'A turn inserted later takes a letter: `Q3a` stands between `Q3` and `Q4`.',
    },
  );
}

/** An answer whose question is not there. */
export function answerWithoutQuestion(anchor: string, question: string, place: Place): Message {
  return message(
    'answer-without-question',
    `Unexpected answer \`${anchor}\`, expected a question \`${question}\` before it`,
    {
      severity: 'look',
      place,
      note: 'If it answers no printed question, make it a speech (`S…`).',
    },
  );
}

/** A question nobody answers: often a label that was missed. */
export function questionWithoutAnswer(anchor: string, place: Place): Message {
  return message('question-without-answer', `Unexpected question \`${anchor}\` without an answer`, {
    severity: 'info',
    place,
  });
}

/** A turn without any text. */
export function emptyTurn(anchor: string, place: Place): Message {
  return message('empty-turn', `Unexpected empty turn \`${anchor}\`, expected its words`, {
    severity: 'look',
    place,
    note: 'If nothing was printed, write a note: `*[no text]*`.',
  });
}

// ── The archive ──────────────────────────────────────────────────────────────────────────────────

/** `people` points to a file that is not there. */
export function unknownPerson(name: string, id: string, place: Place): Message {
  return message(
    'unknown-person',
    `Unexpected person id \`${id}\` for ${name}, expected a file content/people/${id}.md`,
    {
      severity: 'fatal',
      place,
      note: 'Create the file, or correct the id.',
    },
  );
}

/** The archive's version was edited by hand, or the source changed since: import leaves it alone. */
export function wouldOverwrite(): Message {
  return message(
    'would-overwrite',
    'Unexpected difference from what import would write, expected none',
    {
      severity: 'fatal',
      place: START,
      note: 'It was left as it is. To import anew, move its folder away first; to keep the edit, do nothing.',
    },
  );
}

/** A bundle's folder is no usable address. */
export function invalidId(id: string): Message {
  return message(
    'invalid-id',
    `Unexpected folder name ${quote(id)}, expected lower-case letters, digits and hyphens`,
    {
      severity: 'fatal',
      note: 'Name it `<date>-<slug>`, as import does. A page’s own name (about, people, search, …) cannot be taken.',
      actual: id,
    },
  );
}

/** A bundle lacks one of its files. */
export function missingFile(name: string, place: Place): Message {
  return message('missing-file', `Unexpected bundle without \`${name}\``, {
    severity: 'fatal',
    place,
    note: 'Restore it from git, or import the source again into an empty folder.',
  });
}

/** The source in the bundle is not the file that was imported. */
export function changedSource(file: string, place: Place): Message {
  return message(
    'changed-source',
    `Unexpected bytes in \`${file}\`, expected those whose SHA-256 the front matter holds`,
    {
      severity: 'fatal',
      place,
      note: 'Restore the file from git; a source is never edited.',
    },
  );
}

/** A word of the source is neither in the tree nor listed as set aside: a broken promise. */
export function unaccountedWords(sample: string, count: number, place: Place): Message {
  return message(
    'unaccounted-words',
    `Unexpected loss of ${count} words from ${quote(sample)}, expected every word in a turn or set aside`,
    {
      severity: 'fatal',
      place,
      note: 'Please report it with the source file: this is a fault of Verbatim.',
    },
  );
}

/** An anchor that import once gave out is gone: links to it are dead. */
export function lostAnchor(anchor: string, place: Place): Message {
  return message(
    'lost-anchor',
    `Unexpected transcript without \`${anchor}\`, which was published`,
    {
      severity: 'fatal',
      place,
      note: 'Put its label back; when its words moved to another turn, leave a note: `*[see A3]*`.',
    },
  );
}

/** Two languages of one event do not have the same turns at the same anchors: a link would lead elsewhere. */
export function languagesApart(
  language: string,
  first: string,
  anchor: string,
  other: string | undefined,
): Message {
  return message(
    'languages-apart',
    `Unexpected ${other ? `\`${other}\`` : 'end'} in ${language}.md, expected \`${anchor}\` as in ${first}.md`,
    {
      severity: 'look',
      note: 'Give the same turn the same label in both; what only one of them prints takes a letter, as `Q3a`.',
    },
  );
}

/** A turn's words differ from the source's: somebody corrected it by hand. */
export function editedTurn(anchor: string, place: Place): Message {
  return message('edited-turn', `Words of \`${anchor}\` differ from the source`, {
    severity: 'info',
    place,
    note: 'A correction by hand is welcome; git keeps its history.',
  });
}

// ── What deserves a look ─────────────────────────────────────────────────────────────────────────

/** Speeches or answers under a label that stands for nobody known. */
export function unknownSpeaker(
  attribution: string,
  anchor: string,
  more: number,
  place: Place,
): Message {
  const label = attribution ? `the label ${quote(attribution)}` : 'no label';
  const others = more > 0 ? ` and ${more} more ${more === 1 ? 'turn' : 'turns'}` : '';
  return message(
    'unknown-speaker',
    `Unexpected \`${anchor}\`${others} by nobody known, under ${label}`,
    {
      severity: 'look',
      place,
      note: 'Where you know who speaks, add the printed name to `people`, or write a name from it in square brackets on the label.',
    },
  );
}

/** A question of so many words is seldom one: the label of its answer was missed. */
export function longQuestion(anchor: string, words: number, place: Place): Message {
  return message('long-question', `Unexpected question \`${anchor}\` of ${words} words`, {
    severity: 'look',
    place,
    note: 'If the answer begins within it, put its label there: `### A3 Ann Lee`.',
  });
}

/** A paragraph that opens with what looks like a label, though no turn begins there. */
export function strayLabel(label: string, anchor: string, place: Place): Message {
  return message(
    'stray-label',
    `Unexpected ${quote(`${label}:`)} at the start of a paragraph of \`${anchor}\``,
    {
      severity: 'look',
      place,
      note: 'If somebody else begins to speak there, make it the label of a turn: `### A3.2 Ann Lee`.',
    },
  );
}

/** Fields of the front matter that no transcript must have and most could. */
export function missingFields(fields: readonly string[], place: Place): Message {
  return message('missing-fields', `No ${fields.join(', ')} in the front matter`, {
    severity: 'info',
    place,
    note: 'Add what is known: `time: "15:20"`, `place: Norhaven`, `kind: press conference`.',
  });
}

/** Much of the source is in no turn. */
export function largeSetAside(
  words: number,
  total: number,
  reason: string,
  most: number,
  place: Place,
): Message {
  const share = Math.round((100 * words) / total);
  return message(
    'large-set-aside',
    `Unexpected ${words} of ${total} words set aside (${share} %), ${most} of them as ${reason}`,
    { severity: 'look', place, note: 'See that no speech is among it.' },
  );
}

/** Recognition is unsure of the source as a whole. */
export function lowConfidence(reasons: string[], place: Place): Message {
  return message('low-confidence', `Low confidence: ${reasons.join('; ')}`, {
    severity: 'look',
    place,
    note: 'Read the transcript beside its source.',
  });
}

/** Two people of the authority file who may be one. Never merged by likeness alone. */
export function nearPeople(
  gone: { id: string; name: string },
  kept: { id: string; name: string },
  reason: string,
  transcripts: string[],
): Message {
  const change =
    transcripts.length === 0
      ? ''
      : `, write \`${kept.id}\` for \`${gone.id}\` in the \`people\` of ${transcripts.slice(0, 3).join(', ')}${transcripts.length > 3 ? ` and ${transcripts.length - 3} more` : ''}`;
  return message('near-people', `${gone.name} is perhaps ${kept.name}: ${reason}`, {
    severity: 'look',
    note: `If they are one person, add ${quote(gone.name)} to the aliases in content/people/${kept.id}.md${change}, and delete content/people/${gone.id}.md.`,
    actual: gone.id,
    expected: [kept.id],
  });
}

/** Somebody whom no transcript lists. */
export function unusedPerson(name: string): Message {
  return message('unused-person', `No transcript lists ${name} in its \`people\``, {
    severity: 'info',
    note: 'Keep the file if transcripts are to come; else delete it.',
  });
}
