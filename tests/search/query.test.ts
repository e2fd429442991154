/** The query language: every line of its grammar, and everything else people type. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, MAX_TERMS, parseQuery } from '../../src/search/query.ts';

/** `co chair*`, `"to be"`, `-iran*`: open terms with a star. */
const shown = (typed: string) => {
  const { terms, excluded } = parseQuery(typed);
  const show = ({ words, open }: (typeof terms)[number]) => words.join(' ') + (open ? '*' : '');
  return [...terms.map(show), ...excluded.map((term) => `-${show(term)}`)].join(', ');
};

describe('parseQuery', () => {
  it.each([
    ['sanction', 'sanction*'],
    ['to be', 'to, be'],
    ['Astara-Rasht', 'astara rasht*'],
    ['12,000', '12 000*'],
    ['"illegal unilateral sanctions"', 'illegal unilateral sanctions'],
    ['“illegal sanctions”', 'illegal sanctions'],
    ['„illegal sanctions“', 'illegal sanctions'],
    ['«illegal sanctions» now', 'illegal sanctions, now*'],
    ['"sanction"', 'sanction'],
    [
      'talks "both sides" -iran -"gas field" -co-chair',
      'talks, both sides, -iran, -gas field, -co chair',
    ],
    ['"illegal unil', 'illegal unil*'],
    ['"illegal un', 'illegal un'],
    ['peace "', 'peace'],
    ['5" pipe', '5, pipe*'],
    ['""', ''],
    ['- -- -"" ???', ''],
    ['- peace', 'peace*'],
    ['--peace', '-peace'],
    ['peace -', 'peace'],
    ['don’t', "don't*"],
    ['Ёлка', 'елка*'],
    ['東京', '東 京'],
    ['peace peace PEACE', 'peace*'],
    ['peace -peace', 'peace, -peace'],
    ['__proto__ constructor', 'proto, constructor*'],
    ['<b>bold</b>', 'b bold b'],
    ['   ', ''],
    ['gas field', 'gas, field*'],
    ['gas field ', 'gas, field'],
    ['re:issue', 're issue*'],
    ['in:whispers date:soon speaker:', 'in whispers, date soon, speaker*'],
  ])('%j', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  it.each<[string, object]>([
    ['speaker:north', { speaker: ['north'] }],
    ['speaker:"Ada North" speaker:Lee', { speaker: ['Ada North', 'Lee'] }],
    ['outlet:„Ost Post“', { outlet: ['Ost Post'] }],
    ['in:question IN:Answer', { kind: ['question', 'answer'] }],
    ['lang:RU', { language: ['ru'] }],
    ['date:2020', { from: '2020', to: '2020' }],
    ['date:2020-08..2021', { from: '2020-08', to: '2021' }],
    ['date:..2021-05-06', { to: '2021-05-06' }],
    ['date:2020..', { from: '2020' }],
    ['date:2020-13', {}],
    ['date:..', {}],
    ['speaker:"..."', {}],
    ['in:"', {}],
    ['-in:question', {}],
    ['__proto__:x constructor:y', {}],
  ])('reads fields: %s', (typed, filters) => {
    expect(parseQuery(typed).filters).toEqual(filters);
    if (Object.keys(filters).length) expect(parseQuery(typed).terms).toEqual([]);
  });

  it('leaves the last word as it is when it is not being typed', () => {
    expect(parseQuery('gas field', false).terms.map(({ open }) => open)).toEqual([false, false]);
    expect(parseQuery('"gas fie', false).terms[0]?.open).toBe(true);
  });

  it('cuts what is too long, and says so', () => {
    const long = parseQuery('x'.repeat(1_000_000));
    expect(long.source).toHaveLength(MAX_LENGTH);
    expect(long.cut).toBe(true);
    const many = parseQuery(Array.from({ length: 50 }, (_, i) => `word${i}`).join(' '));
    expect(many.terms).toHaveLength(MAX_TERMS);
    expect(many.cut).toBe(true);
    const full = parseQuery(Array.from({ length: MAX_TERMS }, (_, i) => `word${i}`).join(' '));
    expect(full.terms).toHaveLength(MAX_TERMS);
    expect(full.cut).toBe(false);
  });

  it('never throws, and a term always has words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-"“”a ]*$/)),
        (typed) => {
          const { terms, excluded } = parseQuery(typed);
          for (const { words } of [...terms, ...excluded]) expect(words.join('')).not.toBe('');
        },
      ),
    );
  });
});
