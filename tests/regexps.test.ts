/** No regular expression of ours can be made slow: each is linear, or is given few letters and says so beside it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternsWhileImporting } from './regexps/in-run.ts';
import { type Pattern, patternsIn, sourceFiles } from './regexps/in-sources.ts';
import { pathsFrom } from './regexps/paths.ts';
import { fault, keep, verdicts } from './regexps/verdict.ts';

const LANGUAGES = join(import.meta.dirname, '..', 'src', 'languages');

/** Cues that are patterns, of every language, with a name put in where one belongs. */
async function patternsInCues(): Promise<Pattern[]> {
  const files = readdirSync(LANGUAGES).filter((name) => /^[a-z]{2}-cues\.ts$/.test(name));
  const modules = await Promise.all(files.map((name) => import(join(LANGUAGES, name))));
  return modules.flatMap(({ cues }, at) =>
    strings(cues)
      .filter((text) => /[\\^$*?|[{]/.test(text))
      .map((text) => ({
        source: text.replaceAll('{name}', 'Ada Quill'),
        flags: 'iu',
        where: `src/languages/${files[at]}`,
      })),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Made of the names in a front matter, each escaped: an alternation of words. */
const OF_NAMES = [/^src\/components\/title-parts\.ts:/];

describe('regular expressions', () => {
  const { patterns, dynamic } = patternsIn(sourceFiles());

  test('none is superlinear', { timeout: 1_200_000 }, async () => {
    const running = await patternsWhileImporting();
    const unseen = dynamic.filter(
      (where) =>
        !running.some((each) => where.startsWith(`${each.where}:`)) &&
        !OF_NAMES.some((each) => each.test(where)),
    );
    expect(unseen).toEqual([]);
    const cues = await patternsInCues();
    expect(new Set(cues.map(({ where }) => where)).size).toBeGreaterThan(5);
    const bounds = new Map(patterns.map((each) => [`${each.source} ${each.flags}`, each.bound]));
    const all = [...patterns, ...running, ...cues].map((each) => {
      const bound = each.bound ?? bounds.get(`${each.source} ${each.flags}`);
      return bound ? { ...each, bound } : each;
    });
    const found = await verdicts(all);
    if (process.env['UPDATE']) keep(all, found);
    expect(found.size).toBeGreaterThan(250);
    expect(all.flatMap((each) => fault(each, found) ?? [])).toEqual([]);
  });

  test('the audit notices: an exponential one, a quadratic one, and one whose bound is too wide', async () => {
    const made = [
      { source: String.raw`^(\s*[A-Z][A-Z .]+)+:`, flags: '', where: 'a' },
      { source: String.raw`\s+$`, flags: '', where: 'b' },
      { source: String.raw`\s+$`, flags: '', where: 'c', bound: 200 },
      { source: String.raw`\s+$`, flags: '', where: 'd', bound: 2000 },
      { source: String.raw`^\s+`, flags: 'u', where: 'e' },
    ];
    const found = await verdicts(made);
    expect(made.flatMap((each) => fault(each, found)?.split(' ')[0] ?? [])).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  test.each([
    ['(?:remarks|speech) by (?:[^,]{1,80} )?Ann', 2 * 81],
    [String.raw`^\p{L}{2,3}[*+]\{(?<year>\d{4})`, 2],
    ['(?:ab?){0,3}', 2 ** 3 * 4],
    ['[a*]+', Number.POSITIVE_INFINITY],
    ['a{2,}?', Number.POSITIVE_INFINITY],
  ])('/%s/ has %d ways from a start', (source, paths) => {
    expect(pathsFrom(source)).toBe(paths);
  });

  test('the audit reads constants put together, and the bound beside a pattern', () => {
    const at = (file: string, start: string): Pattern | undefined =>
      patterns.find(({ where, source }) => where.startsWith(file) && source.startsWith(start));
    expect(at('src/transcript/recognize/label-forms.ts', '^\\s{0,4}([([]')).toBeDefined();
    expect(at('src/transcript/recognize/label-forms.ts', '^((?:')?.bound).toBe(80);
  });
});
