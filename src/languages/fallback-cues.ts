/** Cues for a language of which we have none: what no other language contradicts, and the months the platform knows. */
import { type Cues, months } from './cues.ts';

/** Lists of labels; a word that stands in two of them, in whatever languages, says nothing of itself. */
const LABELS = ['askers', 'answerers', 'helpers', 'offices', 'honorifics'] as const;
/** Single letters that ask and answer in English transcripts and in those that follow them. */
const LETTERS = { askers: ['q'], answerers: ['a'] };

/**
 * The union of all cues that are not ambiguous.
 *
 * @param tag A language tag that is known and has no cues; `und` where the language is not.
 * @param all The cues of all languages.
 */
export function fallback(tag: string, all: readonly Cues[]): Cues {
  const labels = unambiguousLabels(all);
  const union = (list: (cues: Cues) => string[]): string[] => [...new Set(all.flatMap(list))];
  const isKnown = tag !== 'und' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  return {
    months: isKnown ? withEnglish(months(tag)) : monthsOfAll(all),
    dayFirst: isKnown && hasDayFirst(tag),
    askers: [...LETTERS.askers, ...labels.askers],
    askerEndings: union((cues) => cues.askerEndings),
    answerers: [...LETTERS.answerers, ...labels.answerers],
    helpers: labels.helpers,
    honorifics: labels.honorifics,
    offices: labels.offices,
    shortOffices: {},
    postnominals: union((cues) => cues.postnominals),
    kinds: union((cues) => cues.kinds).toSorted((a, b) => b.length - a.length),
    interviews: union((cues) => cues.interviews),
    records: union((cues) => cues.records),
    openerInTitle: [],
    guestInTitle: [],
    furniture: union((cues) => cues.furniture),
    endMatter: union((cues) => cues.endMatter),
    questionHeadings: union((cues) => cues.questionHeadings),
    summaryHeadings: union((cues) => cues.summaryHeadings),
    headKeys: union((cues) => cues.headKeys),
    ends: union((cues) => cues.ends),
    firstPerson: union((cues) => cues.firstPerson),
    common: [],
    sections: { opening: 'Opening remarks', questions: 'Questions and answers' },
  };
}

/** Words of two letters or more that are labels of one sort wherever they are labels at all, and small words nowhere. */
function unambiguousLabels(all: readonly Cues[]): Record<(typeof LABELS)[number], string[]> {
  const sorts = new Map<string, Set<string>>();
  const note = (word: string, sort: string): void => {
    sorts.set(word, (sorts.get(word) ?? new Set()).add(sort));
  };
  for (const cues of all) {
    for (const sort of LABELS) for (const word of cues[sort]) note(word, sort);
    for (const word of [...cues.common, ...cues.firstPerson]) note(word, 'small word');
  }
  const of = (sort: string): string[] =>
    [...sorts]
      .filter(([word, { size }]) => size === 1 && sorts.get(word)?.has(sort))
      .map(([word]) => word)
      .filter((word) => word.length > 1 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
  return {
    askers: of('askers'),
    answerers: of('answerers'),
    helpers: of('helpers'),
    offices: of('offices'),
    honorifics: of('honorifics'),
  };
}

/** Pages in a small language often have their dates in English; names that are another month there are left out. */
function withEnglish(own: string[][]): string[][] {
  const english = months('en');
  const taken = new Set(own.flat());
  return own.map((names, at) => [
    ...names,
    ...(english[at] ?? []).filter((name) => !taken.has(name)),
  ]);
}

/** The names of the months in all languages, without those that are another month elsewhere. */
function monthsOfAll(all: readonly Cues[]): string[][] {
  const months = Array.from({ length: 12 }, (_, month) => [
    ...new Set(all.flatMap((cues) => cues.months[month] ?? [])),
  ]);
  const counts = new Map<string, number>();
  for (const name of months.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return months.map((names) => names.filter((name) => counts.get(name) === 1));
}

/** Whether a language's dates in numbers begin with the day. */
function hasDayFirst(tag: string): boolean {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(0);
  return parts.find(({ type }) => type !== 'literal')?.type === 'day';
}
