/** Files of the compiled site, written without requests: where they go, what is in them, what is wrong with a path. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SSRResult } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { createComponent, Html } from '../src/templates/runtime.ts';
import {
  type App,
  type Route,
  type RouteModule,
  writeLists,
  writerOf,
} from '../src/threads/writing.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-writing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = { root: 'http://localhost/base/', folder };

/** `/[...language]/[id].[form]`, and the page `/[...language]/[id]/`. */
const step = (content: string, dynamic = true, spread = false) => ({ content, dynamic, spread });
const language = [step('...language', true, true)];
const form: Route = {
  component: 'form.ts',
  segments: [language, [step('id'), step('.', false), step('form')]],
};
const page: Route = { component: 'page.astro', segments: [language, [step('id')]] };

/** Of Astro as much as is asked: it renders whatever page stands for a route, with one style. */
function appOf(modules: Record<string, RouteModule>): App {
  const pageMap: App['manifest']['pageMap'] = new Map();
  for (const [component, module] of Object.entries(modules))
    pageMap.set(component, async () => ({ page: async () => module }));
  const moduleOf = async ({ component }: Route): Promise<RouteModule> =>
    (await (await pageMap.get(component)?.())?.page()) ?? {};
  const result = { styles: new Set(), _metadata: {}, compressHTML: true } as unknown as SSRResult;
  return {
    manifest: { site: 'https://archive.example', routes: [], pageMap },
    getComponentByRoute: moduleOf,
    render: async (_, { routeData }) => {
      const asked = (await moduleOf(routeData)).default as unknown as (of: SSRResult) => Response;
      return asked(result);
    },
  };
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('a page is written into a folder of its own, and Astro has its page again', async () => {
  const component = createComponent((result, props) => {
    const { url, site, params } = result.createAstro(props, null);
    return new Html(`${url.href} ${site?.host} ${params['id']} ${JSON.stringify(props)}`);
  });
  const app = appOf({ 'page.astro': { default: component } });
  const write = await writerOf(app, page, place);
  const written = await write({ params: { language: 'ru', id: 'é' }, props: { n: 1 } });
  const text = read(written.file);
  expect(written.file).toBe('ru/é/index.html');
  expect(written.bytes).toBe(Buffer.byteLength(text));
  expect(text).toBe('<!DOCTYPE html>http://localhost/base/ru/%C3%A9/ archive.example é {"n":1}');
  expect((await app.getComponentByRoute(page)).default).toBe(component);
});

test('what is no page is written as its body is', async () => {
  const bodyOf: RouteModule['bodyOf'] = ({ params, site }) =>
    params['form'] === 'bin' ? Uint8Array.of(0, 255) : `${params['id']} ${site?.host}`;
  const write = await writerOf(appOf({ 'form.ts': { bodyOf } }), form, place);
  const files = ['txt', 'bin'].map((each) => write({ params: { id: 'a', form: each }, props: {} }));
  expect(await Promise.all(files)).toEqual([
    { file: 'a.txt', bytes: 17 },
    { file: 'a.bin', bytes: 2 },
  ]);
  expect(read('a.txt')).toBe('a archive.example');
  expect([...readFileSync(join(folder, 'a.bin'))]).toEqual([0, 255]);
});

test('a step that is not given has no place in the path, wherever it stands', async () => {
  const component = createComponent((result) => new Html(result.createAstro({}, null).url.href));
  const part: Route = { ...page, segments: [...page.segments, [step('...part', true, true)]] };
  const write = await writerOf(appOf({ 'page.astro': { default: component } }), part, place);
  const paths = [{ id: 'b' }, { id: 'b', part: 'q1' }, { language: 'ru', id: 'b' }];
  const files: string[] = [];
  for (const params of paths) files.push((await write({ params, props: {} })).file);
  expect(files).toEqual(['b/index.html', 'b/q1/index.html', 'ru/b/index.html']);
  expect(files.map(read)).toEqual(
    ['b/', 'b/q1/', 'ru/b/'].map((path) => `<!DOCTYPE html>http://localhost/base/${path}`),
  );
});

test('each file has its folder, whichever folders those before it had', async () => {
  const bodyOf: RouteModule['bodyOf'] = ({ params }) => `${params['language']} ${params['id']}`;
  const write = await writerOf(appOf({ 'form.ts': { bodyOf } }), form, place);
  const languages = ['de', 'de', 'fr/be', 'de', undefined, 'fr'];
  const files: string[] = [];
  for (const [at, language] of languages.entries())
    files.push((await write({ params: { language, id: `${at}`, form: 'txt' }, props: {} })).file);
  expect(files).toEqual(['de/0.txt', 'de/1.txt', 'fr/be/2.txt', 'de/3.txt', '4.txt', 'fr/5.txt']);
  expect(files.map(read)).toEqual(languages.map((language, at) => `${language} ${at}`));
});

test('what is wrong is told with its address or its route', async () => {
  const fails = createComponent(() => {
    throw new Error('no such turn');
  });
  const app = appOf({ 'page.astro': { default: fails }, 'form.ts': {} });
  const [writePage, writeForm] = [
    await writerOf(app, page, place),
    await writerOf(app, form, place),
  ];
  await expect(writePage({ params: { id: 'a' }, props: {} })).rejects.toThrow(
    'http://localhost/base/a/ cannot be made: no such turn',
  );
  await expect(writeForm({ params: { id: 'a', form: 'md' }, props: {} })).rejects.toThrow(
    'form.ts is no page and has no body',
  );
  await expect(writePage({ params: {}, props: {} })).rejects.toThrow(
    'A path of page.astro has no id',
  );
});

test('Astro has its page again even where it renders none', async () => {
  const component = createComponent(() => new Html(''));
  const app = appOf({ 'page.astro': { default: component } });
  app.render = () => Promise.reject(new Error('not now'));
  await expect(writerOf(app, page, place)).rejects.toThrow('not now');
  expect((await app.getComponentByRoute(page)).default).toBe(component);
  app.render = async () => new Response();
  await expect(writerOf(app, page, place)).rejects.toThrow('does not render page.astro');
});

test('lists are written one after the other, and no two are one file', async () => {
  const bodyOf = () => 'a';
  const writeFile = await writerOf(appOf({ 'form.ts': { bodyOf } }), form, place);
  const paths = (...ids: string[]) => ids.map((id) => ({ params: { id, form: 'list' } }));
  const list = (...ids: string[]) => ({ getPaths: async () => paths(...ids), writeFile });
  expect(await writeLists([list('x', 'y'), list('z')])).toBe(3);
  await expect(writeLists([list('x', 'y'), list('z', 'x')])).rejects.toThrow('x.list is two pages');
});
