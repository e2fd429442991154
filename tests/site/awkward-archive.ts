/**
 * An invented archive in which everything is awkward: a title of thirty words and more, forty
 * questions, text that tries to be markup, other scripts and directions, speakers nobody knows.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import * as build from '../../src/transcript/build.ts';
import type { Section, Turn } from '../../src/transcript/index.ts';
import { type Draft, judge, writePerson, writeTranscript } from './bundle-writer.ts';

/** Text that would run, were it ever read as markup. */
export const MARKUP = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror="alert(2)">',
  title: "</title><svg onload='alert(3)'>",
  entity: '&lt;b&gt; &amp;amp; {1} {{2}} <!-- -->',
} as const;

/** A right-to-left passage, and one whose controls try to turn the line round. */
export const BIDI = {
  plain: 'He said: \u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, and left.',
  override: 'The sum is \u202e000,1\u202c and no more.',
} as const;

/** The word that every answer of the long briefing holds; each also has one of its own. */
export const COMMON = 'ferryboats';
export const wordOf = (number: number): string =>
  `harbour${String.fromCodePoint(96 + ((number - 1) % 20) + 1)}${number > 20 ? 'z' : 'y'}`;

export const QUESTIONS = 40;
export const LONG = '2021-03-04-long-briefing';
export const HOSTILE = '2021-03-04-markup-in-words';
export const RUSSIAN = '2019-11-30-utrennee-slovo';

const p = (...texts: string[]) => texts.map((text) => build.paragraph(text));

/** Writes the archive below a folder; throws when it would not be fit to publish. */
export function writeAwkwardArchive(content: string): void {
  writePerson(content, {
    id: 'ada-quill',
    name: 'Ada Quill',
    roles: [{ title: 'Harbour master' }],
  });
  writePerson(content, {
    id: 'ivo-marsh',
    name: `Ivo ${MARKUP.script} Marsh`,
    roles: [{ title: MARKUP.image }],
  });
  for (const draft of [longBriefing(), hostile(), russian()]) {
    writeTranscript(content, draft);
    judge(content, draft.id);
  }
  // An editor has left a blank line at the end.
  appendFileSync(join(content, 'transcripts', HOSTILE, 'en.md'), '\n');
}

/** Forty questions, some in batches, some answered twice, one not at all. */
function longBriefing(): Draft {
  const turns: Turn[] = [];
  for (let n = 1; n <= QUESTIONS; n++) {
    const asks = `Question ${n}: what will become of the landing stage called ${wordOf(n)}?`;
    turns.push(build.turn({ anchor: `q${n}`, printed: `Reporter ${n}`, children: p(asks) }));
    if (n % 9 === 0)
      turns.push(
        build.turn({
          anchor: `q${n}-2`,
          printed: 'Another (by telephone)',
          children: p('And when?'),
        }),
      );
    if (n === QUESTIONS) break;
    const says = p(`The ${COMMON} will call at ${wordOf(n)} before the winter.`);
    const children =
      n % 10 === 0
        ? [
            ...says,
            build.note('(Laughter.)'),
            build.list([
              build.listItem(p('the northern line')),
              build.listItem([
                ...p('the southern line'),
                build.list([build.listItem(p('in May'))]),
              ]),
            ]),
            build.list([build.listItem(p('first')), build.listItem(p('second'))], 3),
            build.blockquote(p('A ferry is a promise.')),
          ]
        : says;
    turns.push(
      build.turn({ anchor: `a${n}`, printed: 'Ada Quill', speaker: 'ada-quill', children }),
    );
    if (n % 7 === 0)
      turns.push(build.turn({ anchor: `a${n}-2`, printed: 'Deputy', children: p('I agree.') }));
  }
  const opening = build.turn({
    anchor: 's1',
    speaker: 'ada-quill',
    children: p(
      'Good morning. One word, Donaudampfschifffahrtselektrizitätenhauptbetriebswerk, and then your questions.',
    ),
  });
  return {
    id: LONG,
    meta: {
      title:
        'Harbour master Ada Quill’s remarks and answers to questions from the press, the public and the owners of boats of all kinds about the landing stages, the ferries, the tides and the new timetable, Port Ada, March 4, 2021',
      date: '2021-03-04',
      time: '09:30',
      language: 'en',
      place: 'Port Ada',
      kind: 'press briefing',
      people: { 'Ada Quill': 'ada-quill' },
    },
    sections: [
      build.section('Opening remarks', [build.note('(The lights go out.)'), opening], true),
      build.section('Questions and answers', turns, true),
    ],
  };
}

/** Markup in the title, a name, a label, an aside, a paragraph, a list, a quotation and a note. */
function hostile(): Draft {
  const { script, image, entity, title } = MARKUP;
  const name = `Ivo ${script} Marsh`;
  const sections: Section[] = [
    build.section(`Topic ${script}`, [
      build.turn({
        anchor: 's1',
        printed: `${name} (${image})`,
        speaker: 'ivo-marsh',
        children: [
          ...p(`We say ${script} and ${image} and ${entity}, javascript:alert(4).`, BIDI.plain),
          build.note(`(${image})`),
          build.note(`[${script}]`),
          build.list([build.listItem(p(`Item ${image}`))]),
          build.blockquote(p(`Quoted ${script}`)),
          ...p(
            BIDI.override,
            '会议现在开始。我们欢迎各位记者。',
            'Слово предоставляется начальнику порта.',
          ),
        ],
      }),
      build.turn({ anchor: 'q1', printed: `Question ${image}`, children: p(`Why ${title}?`) }),
      build.turn({ anchor: 'a1', printed: 'Nobody known', children: p(`Because ${script}.`) }),
      build.turn({ anchor: 'q2', children: p('And who is speaking now?') }),
      build.turn({ anchor: 'a2', children: p('That is not recorded.') }),
    ]),
  ];
  return {
    id: HOSTILE,
    meta: {
      title: `Remarks on ${script} and ${image} and ${title}`,
      date: '2021-03-04',
      language: 'en',
      place: `Port ${image}`,
      kind: `briefing ${script}`,
      people: { [name]: 'ivo-marsh' },
    },
    sections,
  };
}

/** No questions, no section, no place, another language. */
function russian(): Draft {
  const children = p('Доброе утро. Ёлки стоят, паромы идут по расписанию.', 'Спасибо за внимание.');
  const printed = 'Ведущий';
  return {
    id: RUSSIAN,
    meta: { title: 'Утреннее слово', date: '2019-11-30', language: 'ru', people: {} },
    sections: [build.section('', [build.turn({ anchor: 's1', printed, children })])],
  };
}
