/** Rules over a tree, whatever it was read from. What needs other files (people, sources) is checked by the archive. */
import { parseAnchor } from './label.ts';
import type { Message } from './messages.ts';
import * as messages from './messages.ts';
import { exchangeNumber, exchanges, turns } from './query.ts';
import type { Transcript, Turn } from './types.ts';

/** All messages about a tree, in the order of its turns. */
export function check(transcript: Transcript): Message[] {
  const all = turns(transcript);
  return [...names(transcript), ...anchors(all), ...pairs(transcript, all), ...empty(all)];
}

/** Texts of one event in several languages have the same turns: the first difference from the first text, if there is one. */
export function checkLanguages([first, ...others]: Transcript[]): Message[] {
  if (!first) return [];
  const expected = turns(first).map(({ anchor }) => anchor);
  return others.flatMap((other) => {
    const found = turns(other).map(({ anchor }) => anchor);
    const place = expected.findIndex((anchor, at) => anchor !== found[at]);
    if (place < 0 && found.length === expected.length) return [];
    const at = place < 0 ? expected.length : place;
    const [language, firstLanguage] = [other.meta.language, first.meta.language];
    const anchor = expected[at];
    return anchor
      ? [messages.languagesApart(language, firstLanguage, anchor, found[at])]
      : [messages.languagesApart(firstLanguage, language, found[at] ?? '', undefined)];
  });
}

/** Names and titles hold no control, no word in letters that only look alike, and best nothing that cannot be seen. */
function names({ meta }: Transcript): Message[] {
  const fields = [
    ['title', meta.title],
    ['place', meta.place ?? ''],
    ...Object.keys(meta.people).map((name) => ['name', name]),
  ] as [string, string][];
  return fields.flatMap(([field, text]) => {
    const hidden = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.exec(text)?.[0];
    const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/u.exec(text)?.[0];
    const scripts = mixture(text);
    return [
      ...(hidden ? [messages.hiddenControl(field, text, hidden)] : []),
      ...(invisible ? [messages.invisibleLetter(field, text, invisible)] : []),
      ...(scripts ? [messages.mixedScripts(field, text, scripts)] : []),
    ];
  });
}

/** Scripts with letters that look like those of another. */
const ALIKE: [script: string, letter: RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

/** The scripts of the first word that mixes some; undefined when none does. */
function mixture(text: string): string[] | undefined {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => ALIKE.filter(([, letter]) => letter.test(word)).map(([script]) => script))
    .find((scripts) => scripts.length > 1);
}

/** Anchors are unique, and ascend within speech, and within each exchange and its questions and answers. */
function anchors(all: Turn[]): Message[] {
  const seen = new Set<string>();
  const last = new Map<string, Turn>();
  return all.flatMap((turn) => {
    if (seen.has(turn.anchor)) return [messages.duplicateAnchor(turn.anchor, turn.position)];
    seen.add(turn.anchor);
    const before = last.get(turn.type);
    last.set(turn.type, turn);
    return before && compareAnchors(before.anchor, turn.anchor) >= 0
      ? [messages.unorderedAnchor(turn.anchor, before.anchor, turn.position)]
      : [];
  });
}

/** Order of two anchors of one type: 3, 3a, 3a-2, 4. */
export function compareAnchors(a: string, b: string): number {
  const [first, second] = [parseAnchor(a), parseAnchor(b)];
  return compareNumbers(first?.number, second?.number) || compareNumbers(first?.part, second?.part);
}

function compareNumbers(a = '0', b = '0'): number {
  const [x, y] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (x !== y) return x - y;
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function pairs(transcript: Transcript, all: Turn[]): Message[] {
  const answerable = new Set<string>();
  const orphans = all.flatMap((turn) => {
    const number = exchangeNumber(turn);
    if (turn.type === 'question' && number) answerable.add(number);
    return turn.type === 'answer' && number && !answerable.has(number)
      ? [messages.answerWithoutQuestion(turn.anchor, `q${number}`, turn.position)]
      : [];
  });
  const unanswered = exchanges(transcript)
    .filter(({ answers }) => answers.length === 0)
    .map(({ anchor, questions }) => messages.questionWithoutAnswer(anchor, questions[0]?.position));
  return [...orphans, ...unanswered];
}

function empty(all: Turn[]): Message[] {
  return all
    .filter(({ children }) => children.length === 0)
    .map(({ anchor, position }) => messages.emptyTurn(anchor, position));
}
