/** Persons whom a title names, where no label tells their names: whose an opening or a plain answer is. */
import type { Cues } from '../../languages/cues.ts';
import { isFullName, isOfficeWord, namingOf } from './names.ts';

/** A name and where it stands in the title. */
export interface TitleName {
  name: string;
  at: number;
  /** An office or a form of address stands right before it. */
  office: boolean;
}

const MOST_WORDS = 4;
/** A stretch of words that begin with capitals, small words of names inside. */
const RUN =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: (?:(?:de|da|do|dos|del|la|van|von|der|den|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]{0,30}){1,9}/gu;

/** Full names in the order of the title. Languages that inflect names tell none: a genitive is nobody's name. */
export function namesInTitle(title: string, cues: Cues): TitleName[] {
  if (cues.inflects) return [];
  return [...title.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const plain = run.replace(/[’'](?:s|\p{Ll}{1,4})$/u, '').replace(/[.]$/, '');
    const office = officeOf(title.slice(0, index));
    const isDomain = office !== undefined && isOffice(office, cues) && plain.split(' ').length > 2;
    const { name, before } = ownName(isDomain ? plain.replace(/^\S+ /, '') : plain, cues);
    const words = name.split(' ');
    if (!isFullName(name) || words.length > MOST_WORDS || words.some((word) => isWord(word, cues)))
      return [];
    const at = index + run.indexOf(name);
    const ahead = title.slice(0, at).trimEnd().split(/[\s/]/).at(-1) ?? '';
    return [{ name, at, office: isDomain || before !== '' || isOffice(ahead, cues) }];
  });
}

/** "Ministro delle Infrastrutture Ada Quill": the word before "delle", which is followed by what an office is of. */
const officeOf = (before: string): string | undefined =>
  /(?<![\p{L}])(\p{L}{1,30}) (?:di|del|della|dello|dei|degli|delle|des|für|pour|para) $/u.exec(
    before.slice(-50),
  )?.[1];

/** "The" is a form of address of some, and stands before most that is nobody. */
const isOffice = (word: string, { offices, honorifics, common }: Cues): boolean =>
  word !== '' &&
  !common.includes(word.toLowerCase()) &&
  [...offices, ...honorifics].includes(word.toLowerCase().replace(/\.$/, ''));

/** What is left of capitalised words without offices, also those that hang together: "Representative/Vice-President". */
function ownName(run: string, cues: Cues): { name: string; before: string } {
  let rest = run;
  const before: string[] = [];
  for (;;) {
    const found = namingOf(rest, cues);
    if (found.before !== '') before.push(found.before);
    const [first = '', ...others] = found.name.split(' ');
    if (others.length < 2 || !isOfficeWord(first, cues))
      return { name: found.name, before: before.join(' ') };
    before.push(first);
    rest = others.join(' ');
  }
}

/** An office, or a word of a kind of event: no part of a name. */
function isWord(word: string, cues: Cues): boolean {
  const lower = word.toLowerCase();
  return (
    isOfficeWord(word, cues) ||
    cues.kinds.some((kind) => kind.split(' ').includes(lower)) ||
    cues.months.some((forms) => forms.includes(lower))
  );
}

/**
 * Chinese and Japanese write the name right behind the office.
 *
 *     北国交通部长林岸在大桥通车仪式上的讲话
 *             ^^
 */
export function easternName(office: string, text: string): string | undefined {
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    const start = at + office.length;
    const name = NAME_BEHIND.exec(text.slice(start, start + 12))?.[1];
    if (name) return name;
  }
  return undefined;
}

const NAME_BEHIND =
  /^((?![在就于於答同与與主出会會舉举接的和及等])\p{Script=Han}{2,3}?)(?=今[日天]|昨[日天]|[在就于於答同与與主出会會舉举接，、（(]|先生|女士|小姐|回答|$)/u;
