/** Which names are like which, and what in a transcript deserves a look: the finer points, beside the fixtures of the command. */
import { describe, expect, test } from 'vitest';
import { type Bundle, sha256 } from '../src/bundle.ts';
import { examinePeople } from '../src/doctor/people.ts';
import { examineTranscript } from '../src/doctor/transcript.ts';
import type { Role } from '../src/people.ts';
import { foldName, likeness, likenessKeys } from '../src/transcript/likeness.ts';
import { parse } from '../src/transcript/parse.ts';

const like = (a: string, b: string): string | undefined => likeness(foldName(a), foldName(b));

describe('likeness', () => {
  test.each([
    ['Sergei Snegov', 'Sergey Snegov', 'another spelling'],
    ['Сергей Снегов', 'Sergey Snegov', 'another spelling'],
    ['Yuri Tchekhov', 'Iouri Chehov', 'another spelling'],
    ['Élodie Marché', 'Elodie Marche', 'another spelling'],
    ['Quill Ada', 'Ada Quill', 'another order of the names'],
    ['A. Quill', 'Ada Quill', 'an initial'],
    ['С.В.Снегов', 'Sergey Snegov', 'an initial'],
    ['Jen Marsh', 'Jennifer Marsh', 'a short form'],
    ['Ada B. Quill', 'Ada Quill', 'a middle name'],
    ['Quill', 'Ada Quill', 'no given name'],
    ['Ada Quil', 'Ada Quill', 'another spelling'],
    ['Ada Quell', 'Ada Quill', 'a letter differs'],
    ['Ceyhun Bayrov', 'Jeyhun Bayrov', 'a letter differs'],
    ['林雪', '林雪', 'another spelling'],
  ])('%s is perhaps %s: %s', (a, b, reason) => {
    expect([like(a, b), like(b, a)]).toEqual([reason, reason]);
    const [keys, others] = [likenessKeys(foldName(a)), likenessKeys(foldName(b))];
    expect(keys.filter((key) => others.includes(key))).not.toEqual([]);
  });

  test.each([
    ['Ann Lee', 'Alice Lee'],
    ['Ada Quill', 'Ivo Marsh'],
    ['Ann Lee', 'Ann Low'],
    ['Olla Fenn', 'Nora Bell'],
    ['林雪', '林风'],
    ['', 'Ada Quill'],
  ])('%s is not %s', (a, b) => expect([like(a, b), like(b, a)]).toEqual([undefined, undefined]));
});

describe('people', () => {
  const person = (id: string, name: string, ...aliases: string[]) =>
    [id, { id, name, aliases, roles: [] as Role[] }] as const;

  test('a pair is suggested once, whoever of it has more names alike', () => {
    const people = new Map([
      person('ada-quill', 'Ada Quill', 'Ada Quil'),
      person('a-quill', 'A. Quill', 'A Quill'),
    ]);
    const mentions = new Map([
      ['ada-quill', ['one']],
      ['a-quill', ['one', 'two']],
    ]);
    const [found, ...more] = examinePeople(people, mentions);
    expect(more).toEqual([]);
    expect(found?.person).toBe('ada-quill');
    expect(found?.message.note).toContain('aliases in content/people/a-quill.md');
    expect(found?.message.note).toContain('`people` of one, and delete');
  });
});

describe('transcripts', () => {
  const examine = (body: string): string[] => {
    const markdown = `---\ntitle: Briefing\ndate: "2021-05-05"\ntime: "10:00"\nlanguage: en\nplace: Norhaven\nkind: briefing\nsource:\n  file: source.en.txt\n  sha256: ${sha256('')}\npeople:\n  Ada Quill: ada-quill\n---\n\n${body}`;
    const { transcript, messages } = parse(markdown);
    expect(messages).toEqual([]);
    const bundle: Bundle = {
      id: '2021-05-05-briefing',
      language: 'en',
      file: 'en.md',
      markdown,
      source: '',
      receipts: [],
      messages: [],
      ...(transcript ? { transcript, parsed: transcript } : {}),
    };
    return examineTranscript(bundle).map(({ ruleId, line }) => `${ruleId} ${line}`);
  };

  test.each([
    ['Ada Quill: again.', true],
    ['Iwo Marsh: somebody else.', true],
    ['MINISTER MARSH: somebody else.', true],
    ['Ана Снегова: кто-то ещё.', true],
    ['First: we build.', false],
    ['The plan is this: we build.', false],
    ['Dear neighbours: we build.', false],
    ['I told Ada Quill: build.', false],
    ['We open at 10:30 sharp.', false],
    ['Ada Quill:', false],
  ])('%s: a stray label is %s', (text, isStray) => {
    const found = examine(`### S1 Ada Quill\n\nGood morning.\n\n${text}\n`);
    expect(found).toEqual(isStray ? ['stray-label 19'] : []);
  });

  test('who asks may be unknown, who answers not', () => {
    const body =
      '### Q1 Question\n\nIs it?\n\n### A1 Mayor\n\nIt is.\n\n### Q2 Question\n\nStill?\n\n### A2 Mayor\n\nStill.\n';
    expect(examine(body)).toEqual(['unknown-speaker 19']);
  });
});
