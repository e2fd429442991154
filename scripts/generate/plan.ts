/** What happens at an event, before it is put into words of any language: so that two languages share every anchor. */

import type { Random } from '../random.ts';
import * as answering from './answers.ts';
import type { Asker, Cast, Speaker } from './cast.ts';
import * as asking from './questions.ts';
import * as say from './sentences.ts';
import type { Shape } from './wording.ts';
import { COUNTRIES, MATTERS, MONTHS, type Noun, TOWNS, type Triple } from './world.ts';

/** What stands in the place of `{topic}` and its like. */
export interface Slots {
  topic: Noun;
  other: Noun;
  city: Noun;
  month: Triple;
  year: number;
  n: number;
}
export interface Sentence {
  words: Triple;
  slots: Slots;
  /** "." or "?". */
  end: string;
}
export type Who =
  | { role: 'speaker'; speaker: Speaker }
  /** How much of the asker is printed. */
  | { role: 'asker'; asker: Asker; printed: 'nothing' | 'outlet' | 'name' }
  | { role: 'moderator' };

export interface PlannedTurn {
  anchor: string;
  who: Who;
  /** False where the source prints no label. */
  labelled: boolean;
  aside?: 'interpreter' | 'both';
  paragraphs: Sentence[][];
  /** What happened in the room when it was said. */
  scene?: Triple;
}
export interface Plan {
  shape: Shape;
  date: string;
  time?: string;
  city: Noun;
  hosts: Speaker[];
  slots: Slots;
  opening: PlannedTurn[];
  exchanges: PlannedTurn[];
}

/** How many questions each shape has, and how long its answers are, in sentences. */
const SHAPES: Record<Shape, { questions: [number, number]; answer: [number, number] }> = {
  briefing: { questions: [12, 40], answer: [2, 6] },
  joint: { questions: [3, 6], answer: [4, 12] },
  gaggle: { questions: [4, 9], answer: [1, 4] },
  interview: { questions: [7, 14], answer: [3, 9] },
  statement: { questions: [0, 0], answer: [0, 0] },
};
const SHARES: Shape[] = [
  'statement',
  'statement',
  'gaggle',
  'gaggle',
  'joint',
  'joint',
  'interview',
  'briefing',
];
/** Every so many events there is a briefing of this many questions. */
const LONG = { every: 400, first: 3, questions: 200 };

/** Numbers after which a Russian noun stands in one form only, the genitive plural. */
const COUNTS = [6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 25, 26, 28, 35, 36, 37, 40, 45, 48, 55];

/** Plans the event of a number; the same number is the same event, however many there are. */
export function planEvent(index: number, { speakers, askers }: Cast, random: Random): Plan {
  const isLong = index % LONG.every === LONG.first;
  const shape = isLong ? 'briefing' : random.pick(SHARES);
  const year = random.int(2012, 2025);
  const date = `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const inOffice = speakers.filter(({ from, until = 9999 }) => from <= year && year <= until);
  const host = random.pick(inOffice);
  const guests = inOffice.filter(
    ({ home, office }) => home !== host.home && office === host.office,
  );
  const hosts = shape === 'joint' ? [host, random.pick(guests)] : [host];
  const city = random.pick(TOWNS);
  const slots = (topic = random.pick(MATTERS)): Slots => ({
    topic,
    other: hosts[1]?.home ?? random.pick(COUNTRIES.filter((each) => each !== host.home)),
    city: random.pick(TOWNS),
    month: random.pick(MONTHS),
    year: year - random.int(1, 4),
    n: random.pick(COUNTS),
  });
  const event = slots();
  const sentences = (bank: readonly Triple[], count: number, topic: Noun): Sentence[] =>
    random.sample(bank, count).map((words) => ({ words, slots: slots(topic), end: '.' }));
  const plan: Plan = {
    shape,
    date,
    ...(random.chance(0.7)
      ? { time: `${two(random.int(8, 20))}:${random.pick(['00', '15', '30'])}` }
      : {}),
    city,
    hosts,
    slots: event,
    opening: [],
    exchanges: [],
  };
  let speeches = 0;
  const speech = (who: Who, paragraphs: Sentence[][], labelled = true): PlannedTurn => ({
    anchor: `s${++speeches}`,
    who,
    labelled,
    paragraphs,
  });
  if (shape === 'statement' || shape === 'joint' || shape === 'briefing') {
    for (const [place, speaker] of hosts.entries()) {
      const words = sentences(say.STATEMENTS, random.int(5, 14), event.topic);
      const greeting = sentences(say.GREETINGS, 1, event.topic);
      const paragraphs = [greeting, ...split(words, random)];
      plan.opening.push(
        speech({ role: 'speaker', speaker }, paragraphs, place > 0 || random.chance(0.4)),
      );
    }
  }
  const { questions, answer } = SHAPES[shape];
  const count = isLong ? LONG.questions : random.int(...questions);
  const interviewer = random.pick(askers);
  for (let number = 1; number <= count; number++) {
    const topic = random.chance(0.4) ? event.topic : random.pick(MATTERS);
    if (shape === 'briefing' && random.chance(0.25))
      plan.exchanges.push(speech({ role: 'moderator' }, [sentences(asking.PROCEDURE, 1, topic)]));
    const asker = shape === 'interview' ? interviewer : random.pick(askers);
    const printed =
      shape === 'gaggle' ? 'nothing' : random.pick(['nothing', 'outlet', 'name'] as const);
    const who: Who = { role: 'asker', asker, printed };
    const ask = (anchor: string): void => {
      const asked = sentences(asking.QUESTIONS, random.int(1, 2), topic).map((each) => ({
        ...each,
        end: '?',
      }));
      const before = random.chance(0.3) ? sentences(asking.PREAMBLES, 1, topic) : [];
      plan.exchanges.push({
        anchor,
        who,
        labelled: true,
        ...(hosts.length > 1 && random.chance(0.4) ? { aside: 'both' as const } : {}),
        paragraphs: [[...before, ...asked]],
      });
    };
    const reply = (anchor: string, speaker: Speaker): void => {
      const opener = random.chance(0.6) ? sentences(answering.REPLIES, 1, topic) : [];
      const words = [...opener, ...sentences(answering.ANSWERS, random.int(...answer), topic)];
      plan.exchanges.push({
        anchor,
        who: { role: 'speaker', speaker },
        labelled: true,
        ...(random.chance(0.05) ? { aside: 'interpreter' as const } : {}),
        paragraphs: split(words, random),
        ...(random.chance(0.06) ? { scene: random.pick(asking.SCENES) } : {}),
      });
    };
    ask(`q${number}`);
    const [first, second] = random.sample(hosts, 2);
    if (first) reply(`a${number}`, first);
    if (random.chance(0.12)) {
      ask(`q${number}-2`);
      if (first) reply(`a${number}-2`, first);
    } else if (second && random.chance(0.5)) reply(`a${number}-2`, second);
  }
  if (shape === 'briefing' && count > 0)
    plan.exchanges.push(
      speech({ role: 'moderator' }, [sentences(asking.CLOSINGS, 1, event.topic)]),
    );
  return plan;
}

/** Sentences into paragraphs of two to four. */
function split(sentences: Sentence[], random: Random): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = random.int(2, 4);
    paragraphs.push(sentences.slice(at, at + length));
    at += length;
  }
  return paragraphs;
}

const two = (number: number): string => `${number}`.padStart(2, '0');
