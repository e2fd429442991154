/** A small archive to search in: turns written by hand, and as many made-up ones as a test wants. */
import type { SearchRecord } from '../../src/search/record.ts';

const harbour = { id: '2021-03-04-harbour', date: '2021-03-04', title: 'Briefing on the harbour' };
const bridge = {
  id: '2022-11-30-bridge',
  date: '2022-11-30',
  title: 'News conference: the bridge',
};

const speech = (
  event: typeof harbour,
  anchor: string,
  text: string,
  rest: Partial<SearchRecord> = {},
): SearchRecord => ({
  ...event,
  anchor,
  language: 'en',
  type: anchor.startsWith('q') ? 'question' : anchor.startsWith('a') ? 'answer' : 'speech',
  name: 'Question',
  attribution: 'Question',
  text,
  ...rest,
});

const ada = { speaker: 'ada-north', name: 'Ada North', attribution: 'Ada North' };

export const written: SearchRecord[] = [
  speech(
    harbour,
    's1',
    'Ladies and gentlemen, welcome. The old harbour closes in May.\n\nThe new harbour opens in June, if the weather lets us.',
    ada,
  ),
  speech(harbour, 'q1', 'To be or not to be a port: is that the question? Is it a huge huge risk?'),
  speech(
    harbour,
    'a1',
    'We don’t fear unilateral sanctions. An unlawful sanction would hurt the Tyne-Forth line; we said so to the Naïve Café owners.',
    { ...ada, question: 'To be or not to be a port: is that the question?' },
  ),
  speech(harbour, 'q2', 'Почему ёлка стоит в порту? Мой вопрос и о цене: 12,000 крон.'),
  speech(
    harbour,
    'a2',
    'In 2024 we shall see. The prototype of the crane, its __proto__ and its constructor are safe. <b>Bold</b> & "quoted" <script>alert(1)</script> words stay words.',
    { ...ada, question: 'Почему ёлка стоит в порту?' },
  ),
  speech(bridge, 's1', 'Sanctions, sanctions, sanctions: unilateral sanctions again.', ada),
  speech(
    bridge,
    'q1',
    'Will 東京の港 take part? And the end of one paragraph\n\nis not the next one.',
  ),
  speech(
    bridge,
    'a1',
    'No harbour, no bridge. Sanctions on unilateral trade would not stop the co-chairs.',
    ada,
  ),
];

/** Repeatable random numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STEMS =
  'a the of to in and we you port crane tide talk treaty rail bridge vote river budget minister agree agreement agreed sign signal council security secure law lawful unlawful grain gas export exporter year north south don’t it’s Zürich São peace piece peaceful'.split(
    ' ',
  );

/** Turns of random words, common ones common; several paragraphs, sentences with capitals and stops. */
export function madeUp(count: number, seed = 1): SearchRecord[] {
  const random = randomFrom(seed);
  const pick = () => STEMS[Math.floor(random() ** 2 * STEMS.length)] as string;
  const sentence = () => {
    const said = Array.from({ length: 4 + Math.floor(random() * 14) }, pick).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${random() < 0.2 ? '?' : '.'}`;
  };
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 40))).toISOString().slice(0, 10);
    const event = { id: `${day}-talks`, date: day, title: `Talks of ${day}` };
    const text = Array.from({ length: 1 + Math.floor(random() * 3) }, paragraph).join('\n\n');
    return speech(event, `s${1 + (index % 40)}`, text, ada);
  });
}
