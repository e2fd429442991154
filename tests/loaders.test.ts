/** What Astro is told of the content folder: which texts there are, and that a build has begun to load them before it asks. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { generate } from '../scripts/generate/archive.ts';
import { bundleIds } from '../src/bundle.ts';
import { loadWhileStarting } from '../src/load-ahead.ts';
import { transcriptLoader } from '../src/loaders.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'verbatim-loaders-'));
  generate({ docs: 3, seed: 'verbatim', out: content });
  writeFileSync(join(content, 'site.yml'), 'languages: [en, ru]\n');
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('CACHE_DIR', join(content, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

/** Of Astro as much as is asked: a store and a log. */
function astro() {
  const store = new Map<string, { digest: string }>();
  const errors: string[] = [];
  const context = {
    store: {
      keys: () => store.keys(),
      delete: (key: string) => store.delete(key),
      set: ({ id, digest }: { id: string; digest: string }) => store.set(id, { digest }),
    },
    logger: { error: (text: string) => errors.push(text), warn: () => {} },
  } as unknown as LoaderContext;
  return { store, errors, load: () => transcriptLoader().load(context) };
}

/** Astro starts, for a command. */
const start = (command: string): unknown =>
  loadWhileStarting().hooks['astro:config:setup']?.({ command } as never);

test('the store has every text, and no more than there are', async () => {
  const { store, load } = astro();
  await load();
  const texts = [...store.keys()];
  expect(texts.length).toBeGreaterThanOrEqual(3);
  rmSync(join(content, 'transcripts', (texts[0] ?? '').replace(/\.\w+$/, '')), { recursive: true });
  await load();
  expect(store.size).toBeLessThan(texts.length);
  expect(texts).toEqual(expect.arrayContaining([...store.keys()]));
});

test('what is kept of all texts is written when one of them has changed, and not otherwise', async () => {
  const { load } = astro();
  const file = () => statSync(join(content, 'cache', 'entries.tsv')).ino;
  await load();
  const first = file();
  await load();
  expect(file()).toBe(first);
  const [id = ''] = bundleIds(content);
  const text = join(content, 'transcripts', id, 'en.md');
  writeFileSync(text, `${readFileSync(text, 'utf8')}\n`);
  await load();
  const second = file();
  expect(second).not.toBe(first);
  rmSync(join(content, 'transcripts', id), { recursive: true });
  await load();
  expect(file()).not.toBe(second);
});

/** Another event, the first once more under a later date. */
function addEvent(): string {
  const transcripts = join(content, 'transcripts');
  const [id = ''] = bundleIds(content);
  const later = id.replace(/^\d{4}/, '2032');
  cpSync(join(transcripts, id), join(transcripts, later), { recursive: true });
  return later;
}

test('a build loads what there was when it started; the next loading sees what came since', async () => {
  const { store, load } = astro();
  start('build');
  const later = addEvent();
  await load();
  expect([...store.keys()].join()).not.toContain(later);
  await load();
  expect([...store.keys()].join()).toContain(later);
});

test('nothing but a build begins before it is asked', async () => {
  const { store, load } = astro();
  start('dev');
  const later = addEvent();
  await load();
  expect([...store.keys()].join()).toContain(later);
});

test('the collections have these loaders, not a copy that Vite would make of them', () => {
  const config = readFileSync(join(import.meta.dirname, '..', 'src', 'content.config.ts'), 'utf8');
  const imported = [...config.matchAll(/^import (?!type)[^;]* from '(\.[^']*)';$/gm)];
  expect(imported.map(([, from]) => from)).toEqual([]);
  expect(config).toMatch(/createRequire\(import\.meta\.url\)\(\s*'\.\/loaders\.ts',?\s*\)/);
});

test('what is wrong is told when Astro asks', async () => {
  const { errors, load } = astro();
  const [id = ''] = bundleIds(content);
  writeFileSync(join(content, 'transcripts', id, 'en.md'), 'no front matter');
  start('build');
  await expect(load()).rejects.toThrow('1 transcripts have errors');
  expect(errors.join()).toContain(id);
});
