/** Random transcript trees for the laws: every shape the constructors can make, with text that tries to be markup. */
import fc from 'fast-check';
import * as build from '../src/transcript/build.ts';
import { formatAnchor } from '../src/transcript/label.ts';
import type { Block, Meta, Section, Transcript, TurnType } from '../src/transcript/types.ts';

/** Pieces that mean something to Markdown, YAML or our labels. */
const SHARP = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~~~',
  '#',
  '###',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '&amp;',
  '&#38;',
  '&',
  '\\',
  '[',
  ']',
  '[a](b)',
  '[a]: b',
  '![',
  '](',
  '(',
  ')',
  '1.',
  '2)',
  '-',
  '+',
  '---',
  '===',
  ':',
  '|',
  '!',
  '“',
  '”',
  '’',
  'http://a.b',
  '<http://a.b>',
  'a@b.c',
  'Q1',
  'A2.3',
  '[?]',
  'ё',
  '发',
  '👩‍👩‍👧',
  '\u200b',
  '\u00a0',
  '\u2028',
  '\u2003',
  'e\u0301',
  '{',
  '}',
  '%',
  '$',
  '~',
  '^',
  '"',
  "'",
  '?',
  'null',
  '~',
  '2020-01-01',
  'true',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('word', 'Ann', 'Lee', 'said', 'снег', 'sí', '2020') },
  { weight: 3, arbitrary: fc.constantFrom(...SHARP) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** Text that has something left after normalisation. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '\n')), { minLength: 1, maxLength: 12 })
  .map((pairs) => build.normalizeText(pairs.flat().join('')))
  .filter((value) => value !== '' && build.isWritable(value));

const paragraph = text.map((value) => build.paragraph(value));
const note = text.map((value) => build.note(value));
const { list } = fc.letrec<{ list: ReturnType<typeof build.list> }>((tie) => ({
  list: fc
    .tuple(
      fc.array(
        fc
          .tuple(
            paragraph,
            fc.array(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { maxLength: 2 }),
          )
          .map(([first, rest]) => build.listItem([first, ...rest])),
        { minLength: 1, maxLength: 3 },
      ),
      fc.option(fc.nat({ max: 99 }), { nil: undefined }),
    )
    .map(([items, start]) => build.list(items, start)),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { minLength: 1, maxLength: 3 })
      .map((all) => build.blockquote(all)),
  },
);

const NAMES: Meta['people'] = {
  'Ann Lee': 'ann-lee',
  'A. Lee': 'ann-lee',
  'Bo [sic]': 'bo',
  'PRESIDENT (acting)': 'cy',
};

const label = fc.record({
  printed: fc.oneof(
    fc.constantFrom(
      '',
      'Question',
      'Question (to both)',
      'MR. LEE (A) (B)',
      'X (a) (b',
      '(inaudible)',
      'Q [?]',
      '@00:12:03 Ann',
      '00:12:03',
    ),
    fc.constantFrom(...Object.keys(NAMES)),
    text,
  ),
  time: fc.constantFrom(undefined, undefined, '00:00:00', '00:12:03', '101:59:59'),
  speaker: fc.constantFrom(undefined, ...Object.values(NAMES)),
  children: fc.array(block, { maxLength: 4 }),
});

const section = fc.record({
  title: text,
  supplied: fc.boolean(),
  notes: fc.array(note, { maxLength: 2 }),
  turns: fc.array(label, { maxLength: 4 }),
});

const line = text.filter(
  (value) => !/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(value),
);

const meta: fc.Arbitrary<Meta> = fc
  .record(
    {
      title: line,
      place: line,
      kind: line,
      time: fc.constantFrom('00:00', '15:20', '23:59'),
      publisher: line,
    },
    { requiredKeys: ['title'] },
  )
  .map(({ publisher, ...fields }) => ({
    ...fields,
    date: '2020-08-26',
    language: 'en',
    source: { file: 'source.en.txt', ...(publisher ? { publisher } : {}), sha256: 'ab'.repeat(32) },
    people: NAMES,
  }));

/** Whole transcripts, anchors numbered in order. */
export const transcript: fc.Arbitrary<Transcript> = fc
  .record({ meta, untitledFirst: fc.boolean(), sections: fc.array(section, { maxLength: 4 }) })
  .map(({ meta, untitledFirst, sections }) => {
    let number = 0;
    const children = sections.map((each, index): Section => {
      const turns = each.turns.map(({ printed, ...options }) => {
        number++;
        const type = (['speech', 'question', 'answer'] as TurnType[])[number % 3] as TurnType;
        const anchor = formatAnchor({
          type,
          number: String(number),
          ...(number % 5 === 0 ? { part: '2' } : {}),
        });
        return build.turn({ ...options, anchor, printed });
      });
      const bare = untitledFirst && index === 0 && turns.length + each.notes.length > 0;
      return build.section(bare ? '' : each.title, [...each.notes, ...turns], each.supplied);
    });
    return build.transcript(meta, children);
  });
