/** Transcripts made at random from the cues of a language: every dress of labels, every kind of furniture, every layout. */
import type { Cues } from '../../src/languages/cues.ts';
import type { Random } from '../random.ts';
import { ASIDES, DRESSES, FURNITURE, NAMES, OUTLETS, SEPARATORS, SPICE } from './wardrobe.ts';

/** A document as plain text; `bold` markers stay in it as Markdown writes them. */
export function makeDocument(random: Random, cues: Cues): string {
  const house = houseOf(random, cues);
  const lines = [...head(random, cues, house)];
  const turns = random.below(random.once(20) ? 60 : 12);
  for (let at = 0; at < turns; at++) {
    if (random.once(9)) lines.push(random.pick([...FURNITURE, house.pageHeader]));
    if (random.once(12)) lines.push(random.pick(cues.questionHeadings));
    lines.push(...turn(random, cues, house, at));
  }
  if (random.once(2)) lines.push(random.pick(cues.ends));
  if (random.once(2)) lines.push(...tail(random, cues));
  return layOut(random, lines);
}

/** What a house does all through a document, most of the time. */
interface House {
  names: readonly string[];
  separator: string;
  dress: (typeof DRESSES)[number];
  asker: string;
  pageHeader: string;
  /** One label in so many is dressed otherwise. */
  lapse: number;
}

function houseOf(random: Random, cues: Cues): House {
  const script = /\p{Script=Han}/u.test(cues.common.join('')) ? 'han' : scriptOf(cues);
  const names = random.once(8) ? Object.values(NAMES).flat() : (NAMES[script] ?? []);
  return {
    names,
    separator: random.pick(SEPARATORS),
    dress: random.pick(DRESSES),
    asker: random.pick(cues.askers),
    pageHeader: `${date(random, cues)}   ${capital(random.pick(cues.kinds))}  FINAL`,
    lapse: random.pick([2, 6, 1000]),
  };
}

const scriptOf = ({ common }: Cues): string =>
  /\p{Script=Cyrillic}/u.test(common.join('')) ? 'cyrillic' : 'latin';

function* head(random: Random, cues: Cues, { names }: House): Generator<string> {
  if (random.once(6)) yield random.pick(FURNITURE);
  if (random.once(10)) yield* ['---', `title: ${random.pick(names)}`, '---'];
  if (!random.once(5)) yield title(random, cues, names);
  if (random.once(2))
    yield date(random, cues) + random.pick(['', '', ' 10:30', '09:05', ', Norhaven']);
  if (random.once(3)) yield `${capital(random.pick(cues.headKeys))}: ${random.pick(names)}`;
  if (random.once(8))
    yield* [capital(random.pick(cues.summaryHeadings)), `• ${prose(random, cues)}`];
  if (random.once(3)) yield prose(random, cues);
}

function title(random: Random, cues: Cues, names: readonly string[]): string {
  const parts = [
    capital(random.pick(cues.kinds)),
    `${random.pick([...cues.offices, ''])} ${random.pick(names)}`.trim(),
    random.pick(['Norhaven', 'Норхавн', '北港', random.pick(names)]),
    date(random, cues),
  ];
  const text = parts.slice(0, 1 + random.below(4)).join(random.pick([', ', ' ', ' with ', ' | ']));
  return random.once(4) ? text.toUpperCase() : random.once(4) ? `# ${text}` : text;
}

function date(random: Random, { months }: Cues): string {
  const [day, year] = [1 + random.below(33), 1950 + random.below(90)];
  const at = random.below(12);
  const month = random.pick(months[at] ?? ['may']);
  return random.pick([
    `${day} ${month} ${year}`,
    `${capital(month)} ${day}, ${year}`,
    `${day}. ${capital(month)} ${year}`,
    `${day} de ${month} de ${year}`,
    `${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${day}/${at + 1}/${year}`,
    `${year}年${at + 1}月${day}日`,
  ]);
}

function turn(random: Random, cues: Cues, house: House, at: number): string[] {
  const lapse = random.once(house.lapse);
  const separator = lapse ? random.pick(SEPARATORS) : house.separator;
  const dress = lapse ? random.pick(DRESSES) : house.dress;
  const words = Array.from({ length: random.below(4) }, () => prose(random, cues));
  if (random.once(12)) return words;
  const printed = dressed(random, who(random, cues, house, at), dress, at);
  const [first = '', ...rest] = words;
  return `${printed}${separator}${first}`.split('\n').concat(rest);
}

function who(random: Random, cues: Cues, { names, asker }: House, at: number): string {
  const name = random.pick(names);
  const label =
    at % 2 === 0 && !random.once(4)
      ? random.pick([
          asker,
          asker,
          `${asker} ${name}`,
          `${random.pick(OUTLETS)}`,
          `${name}, ${random.pick(OUTLETS)}`,
          `${asker} ${at}`,
        ])
      : random.pick([
          name,
          name,
          name.split(' ').at(-1) ?? name,
          `${random.pick([...cues.offices, ...cues.honorifics, ''])} ${name}`.trim(),
          `${name}, ${random.pick([...cues.offices, ''])}`,
          random.pick([...cues.answerers, ...cues.helpers, ...Object.keys(cues.shortOffices)]),
        ]);
  const printed = random.once(8) ? `${label} (${random.pick([...ASIDES, ...names])})` : label;
  return random.once(5) ? printed : capital(printed);
}

function dressed(random: Random, label: string, dress: House['dress'], at: number): string {
  if (dress === 'capitals') return label.toUpperCase();
  if (dress === 'bold') return `**${label}**`;
  if (dress === 'bold and colon') return `**${label}:**`;
  if (dress === 'italics') return `*${label}*`;
  if (dress === 'numbered') return `${at + 1}${random.pick(['. ', ') ', ' '])}${label}`;
  if (dress === 'emoji') return `${random.pick(['❓', '🎙 ', '• ', '— '])}${label}`;
  if (dress === 'stamp') return `${random.pick(['[00:12] ', '(01:02:03) ', '0:15 '])}${label}`;
  if (dress === 'stamp after') return `${label} (00:${10 + (at % 50)})`;
  if (dress === 'brackets') return `[${label}]`;
  if (dress === 'spaced') return [...label].join(' ');
  if (dress === 'damaged') return label.replace(/[aeiouAEIOU]/, random.pick(['0', '*', ' ']));
  return label;
}

function prose(random: Random, { common, firstPerson, sections }: Cues): string {
  const words = [
    ...common,
    ...firstPerson,
    'bridge',
    'мост',
    '桥',
    'Norland',
    sections.opening,
    '2021',
  ];
  const sentences = Array.from({ length: 1 + random.below(4) }, () => {
    const length = 1 + random.below(random.once(30) ? 200 : 12);
    const text = Array.from({ length }, () =>
      random.once(14)
        ? random.pick(SPICE)
        : random.once(25)
          ? random.pick(ASIDES)
          : random.pick(words),
    ).join(' ');
    return capital(text) + random.pick(['.', '.', '?', '!', '…', ':', ';', '', '。', '？']);
  });
  return sentences.join(' ');
}

function tail(random: Random, cues: Cues): string[] {
  const heading = capital(random.pick(cues.endMatter));
  return [
    heading,
    ...Array.from({ length: random.below(5) }, () =>
      random.pick([...FURNITURE, prose(random, cues)]),
    ),
  ];
}

function layOut(random: Random, lines: string[]): string {
  const style = random.below(10);
  if (style === 0) return lines.join(' ');
  const end = random.pick(['\n', '\n', '\n', '\r\n', '\r']);
  const between = random.once(2) ? end : end + end;
  if (style > 2) return lines.join(between) + end;
  const width = 20 + random.below(60);
  return lines
    .map((line) => wrap(line, width, random.pick(['', '', '  ', '\t'])).join(end))
    .join(between);
}

/** Hard wraps between words; a word that is too long stays whole. */
function wrap(line: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + word.length >= width) {
      lines.push(open);
      open = indent;
    }
    open += open === '' || open === indent ? word : ` ${word}`;
  }
  return [...lines, open];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
