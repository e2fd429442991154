/** The full name for a label that prints a surname: title, other labels, head and text, in this order. */
import type { Cues } from '../../languages/cues.ts';
import type { FoundLabel } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { inNormalCase, isCapitals, isOfficeWord } from './names.ts';

/** A surname alone: one full name, and only one, must bear it. */
export function ofSurname(
  name: string,
  before: string,
  label: FoundLabel,
  full: string[],
  evidence: Evidence,
): string | undefined {
  const surname = name.toLowerCase();
  const inTitle = namesIn(evidence.title, surname, evidence.cues);
  if (inTitle.length === 1) return inTitle[0];
  const labelled = full.filter((each) => bears(each, surname));
  if (labelled.length === 1) return labelled[0];
  if (labelled.length > 1 || inTitle.length > 1) return undefined;
  const inHead = namesIn(evidence.head, surname, evidence.cues);
  if (inHead.length === 1) return inHead[0];
  if (inHead.length > 1) return undefined;
  const addressed = before !== '' || label.capitals;
  const inText = addressed ? [...(evidence.inText.get(surname) ?? [])] : [];
  if (inText.length === 1) return inText[0];
  return inText.length === 0 && before !== '' ? officeInTitle(before, name, evidence) : undefined;
}

/** The surname closes the name, or stands in it in capitals: "MARSH Ivo". */
function bears(name: string, surname: string): boolean {
  return (
    name.toLowerCase().endsWith(` ${surname}`) ||
    (!isCapitals(name) && name.split(' ').includes(surname.toUpperCase()))
  );
}

/** "… by National Security Advisor Ivo Marsh": the words before the surname that are no office. */
export function namesIn(text: string, surname: string, cues: Cues): string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    const words = line.replace(/[’'](?:s|\p{Ll}{1,4})(?!\p{L})/gu, '').split(/[\s(]+|(?<=[,;:])/);
    for (const [at, word] of words.entries()) {
      const bare = word.replace(/[,;.:)]{1,3}$/, '');
      if (bare.toLowerCase() !== surname) continue;
      const given: string[] = [];
      const most = isCapitals(line) ? 1 : 3;
      for (let before = at - 1; before >= 0 && given.length < most; before--) {
        const part = words[before] as string;
        // “Ben”: a short name in quotes amid the full one.
        if (!/^(?:\p{Lu}[\p{L}.’'-]*|[“"„]\p{Lu}[\p{L}’'-]*[”"“])$/u.test(part)) break;
        if (isOfficeWord(part, cues)) break;
        given.unshift(part);
      }
      if (given.length === 0 || !given.some((part) => part.replace('.', '').length > 1)) continue;
      found.add([...given, bare].map(inNormalCase).join(' '));
    }
  }
  // Of "Manuel Fenn" and "Juan Manuel Fenn" the longer.
  return [...found].filter(
    (name) => ![...found].some((other) => other !== name && other.endsWith(` ${name}`)),
  );
}

/** "President Quill", where the title says just that and nothing fuller. */
function officeInTitle(before: string, name: string, { title }: Evidence): string | undefined {
  const lower = title.toLowerCase();
  const words = before.split(' ');
  // The whole office first: of "Prime Minister Quill" the shorter "Minister Quill" is no name.
  for (let from = 0; from < words.length; from++) {
    const office = words.slice(from).join(' ');
    const at = lower.indexOf(`${office} ${name.toLowerCase()}`);
    if (office.length > 2 && at >= 0)
      return inNormalCase(title.slice(at, at + office.length + 1 + name.length));
  }
  return undefined;
}
