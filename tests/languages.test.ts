/** Languages: told apart by their text, with cues for every tag, and no cue that other code could stumble over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../src/languages/detect.ts';
import { fill, formattersIn, interfaceLanguages, stringsIn } from '../src/languages/index.ts';
import { canonicalTag, cuesOf, knownLanguages } from '../src/languages/recognition.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'import');

/** The fixtures in a language other than English, and what their names say of it. */
const foreign = readdirSync(FIXTURES).flatMap((folder) =>
  readdirSync(join(FIXTURES, folder)).flatMap((file) => {
    const [, tag] = /^source\.([a-z]{2}(?:-[A-Za-z]+)?)\.txt$/.exec(file) ?? [];
    return tag && tag !== 'en' ? [{ tag, name: `${folder}/${file}` }] : [];
  }),
);

describe('a text tells its language', () => {
  test('each language with cues has a fixture', () => {
    const seen = new Set(foreign.map(({ tag }) => tag));
    expect(knownLanguages.filter((tag) => tag !== 'en' && !seen.has(tag))).toEqual([]);
  });

  test.each(foreign)('$name', ({ tag, name }) => {
    expect(detectLanguage(readFileSync(join(FIXTURES, name), 'utf8'))).toBe(tag);
  });

  test.each([
    ['bg', 'Добър ден. Новият мост ще бъде отворен в понеделник и няма да има такса за него.'],
    ['be', 'Добры дзень. Новы мост будзе адкрыты ў панядзелак, і гэта вельмі важна для нас.'],
    [
      'ca',
      'Bon dia. El nou pont s’obrirà dilluns i no hi haurà cap peatge per als veïns, això és molt important.',
    ],
    [
      'sk',
      'Dobrý deň. Nový most otvoríme v pondelok a mýto sa na ňom platiť nebude, čo je veľmi dôležité.',
    ],
    ['hu', 'Jó napot. Az új híd hétfőn megnyílik, és nem kell érte fizetni, ez nagyon fontos.'],
    ['th', 'สวัสดีครับ สะพานใหม่จะเปิดในวันจันทร์และไม่มีค่าผ่านทาง'],
    ['ka', 'დილა მშვიდობისა. ახალი ხიდი ორშაბათს გაიხსნება.'],
  ])('a neighbour is not taken for it: %s', (tag, text) => expect(detectLanguage(text)).toBe(tag));

  test.each([
    '',
    'Q: 12',
    'Ada Quill, Ivo Marsh, Olla Fenn, Norhaven, Sedgia',
    '1234567890 '.repeat(20),
  ])('nothing is told by %j', (text) => expect(detectLanguage(text)).toBeUndefined());
});

describe('every tag has cues', () => {
  test.each(['la', 'eo', 'sw', 'th', 'und', 'zh-Hant-TW', 'nb', 'pt-BR', 'hr'])('%s', (tag) => {
    const cues = cuesOf(tag);
    expect(cues?.months.every((forms) => forms.length > 0)).toBe(true);
    expect(cues?.askers.length).toBeGreaterThan(3);
  });

  test.each([['xx'], ['q'], [''], ['constructor'], ['e n'], ['english']])('but not %j', (tag) =>
    expect(cuesOf(tag)).toBeUndefined(),
  );

  test('a tag has one form', () => {
    expect(canonicalTag('PT-br')).toBe('pt-BR');
    expect(canonicalTag('iw')).toBe('he');
  });

  test('countries and scripts share the cues of their language', () => {
    expect(cuesOf('pt-BR')).toEqual(cuesOf('pt'));
    expect(cuesOf('nn')).toEqual(cuesOf('no'));
    expect(cuesOf('zh-TW')?.sections.questions).toBe('答記者問');
  });

  test('without cues, a word is a label only where all languages agree', () => {
    const { askers, answerers, offices } = cuesOf('und') ?? {};
    expect(askers).toEqual(expect.arrayContaining(['q', 'journalist', 'вопрос', '記者', '기자']));
    expect(askers).not.toEqual(expect.arrayContaining(['p']));
    for (const word of askers ?? [])
      expect([...(answerers ?? []), ...(offices ?? [])]).not.toContain(word);
  });
});

describe('cues', () => {
  test.each(knownLanguages)(
    '%s: in small letters, without doubles, without blanks around',
    (tag) => {
      const { sections, shortOffices, openerInTitle, guestInTitle, ...lists } = cuesOf(tag) ?? {};
      for (const [name, words] of Object.entries(lists).filter(([, value]) =>
        Array.isArray(value),
      )) {
        const all = (words as (string | string[])[]).flat();
        expect({
          name,
          odd: all.filter((word) => word !== word.toLowerCase().trim() || word === ''),
        }).toEqual({
          name,
          odd: [],
        });
        if (name !== 'months')
          expect({ name, size: new Set(all).size }).toEqual({ name, size: all.length });
      }
      expect(sections?.questions).toBeTruthy();
    },
  );

  test.each(knownLanguages)('%s: words said in the one role are not said in the other', (tag) => {
    const { askers = [], answerers = [], helpers = [] } = cuesOf(tag) ?? {};
    expect(askers.filter((word) => answerers.includes(word) || helpers.includes(word))).toEqual([]);
  });

  test.each(knownLanguages)(
    '%s: headings of other matter are plain words, for a pattern is made of them',
    (tag) => {
      expect(cuesOf(tag)?.endMatter.filter((word) => /[\\^$*+?()[\]{}|]/.test(word))).toEqual([]);
    },
  );
});

test.each(interfaceLanguages.filter((language) => language !== 'en'))(
  '%s names every rule of recognition',
  (language) => {
    const rules = readdirSync(FIXTURES).flatMap((folder) => {
      const file = join(FIXTURES, folder, 'receipts.tsv');
      const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
      return rows.flatMap((row) => row.split('\t')[3] ?? []);
    });
    const { rules: names } = stringsIn(language).receipts;
    expect(rules.length).toBeGreaterThan(100);
    expect([...new Set(rules)].filter((rule) => !names[rule])).toEqual([]);
  },
);

test('a phrase is filled with what it names, again and again; what is not told stays', () => {
  for (const n of [1, 2]) expect(fill('{n} of {all}, {n}', { n })).toBe(`${n} of {all}, ${n}`);
  expect(fill('as it is', { n: 1 })).toBe('as it is');
});

test('what is remembered is remembered for each question by itself', () => {
  const { count, date, languageName, names, number, period } = formattersIn('en');
  const days = ['2020-08-26', '2020-08-27', '2020-08-26'];
  expect(days.map((day) => `${date(day)} ${date(day, 'day')} ${date(day, 'weekday')}`)).toEqual([
    '26 August 2020 26 Wednesday',
    '27 August 2020 27 Thursday',
    '26 August 2020 26 Wednesday',
  ]);
  expect(['ru', 'en', 'ru'].map((tag) => languageName(tag))).toEqual([
    'Russian',
    'English',
    'Russian',
  ]);
  const nouns = [{ one: '{n} turn', other: '{n} turns' }, { other: '{n} words' }];
  const counts = [1, 1000, 1].flatMap((n) => [number(n), ...nouns.map((noun) => count(n, noun))]);
  expect(counts.join(', ')).toBe(
    '1, 1 turn, 1 words, 1,000, 1,000 turns, 1,000 words, 1, 1 turn, 1 words',
  );
  expect(['2020', '2020-08', '2020-09'].map((each) => period(each))).toEqual([
    '2020',
    'August 2020',
    'September 2020',
  ]);
  expect([names([]), names(['A']), names(['A', 'B'])]).toEqual(['', 'A', 'A and B']);
});
