/** Law: a template is the same HTML whether our runtime makes it or Astro's, and whoever asks for it. */
import type { AstroGlobal, SSRResult } from 'astro';
import * as theirs from 'astro/compiler-runtime';
import { renderToString } from 'astro/runtime/server/render/astro/render.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderPage } from '../../src/templates/page.ts';
import * as ours from '../../src/templates/runtime.ts';

/** What stands in a template, as far as templates here go. */
type Value =
  | { is: 'value'; value: unknown }
  | { is: 'html'; html: string }
  | { is: 'attribute'; value: unknown; name: string }
  | { is: 'list'; values: Value[] }
  | { is: 'later'; of: Value }
  | { is: 'called'; of: Value }
  | { is: 'template'; values: [string, Value][] }
  | { is: 'fragment'; of: Value }
  | { is: 'element'; name: string; of: Value }
  | { is: 'component'; before: Value; slot?: Value; fallback?: Value; isLate: boolean };

type Runtime = Pick<
  typeof theirs,
  | ('addAttribute' | 'createComponent' | 'Fragment' | 'maybeRenderHead' | 'render')
  | ('renderComponent' | 'renderScript' | 'renderSlot' | 'unescapeHTML')
> & { renderHead: (result: SSRResult) => unknown };
const RUNTIMES: { theirs: Runtime; ours: Runtime } = { theirs, ours: ours as unknown as Runtime };

const { values: valueTree } = fc.letrec<{ values: Value }>((tie) => ({
  values: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      is: fc.constant('value' as const),
      value: fc.oneof(
        fc.string({ unit: fc.constantFrom('a', 'я', ' ', '&', '<', '>', '"', "'", '😀') }),
        // Of what is no number Astro makes two things, by where it stands.
        fc.constantFrom(0, -1.5, 7n, true, false, null, undefined, ''),
      ),
    }),
    fc.record({ is: fc.constant('html' as const), html: fc.constantFrom('<b>b</b>', '', '&') }),
    fc.record({
      is: fc.constant('attribute' as const),
      value: fc.constantFrom('a"b&', '', undefined, null, true, false, 3),
      name: fc.constantFrom('href', 'hidden', 'class', 'open', 'aria-label', 'data-is'),
    }),
    fc.record({ is: fc.constant('list' as const), values: fc.array(tie('values')) }),
    fc.record({ is: fc.constantFrom('later' as const, 'called' as const), of: tie('values') }),
    fc.record({ is: fc.constant('fragment' as const), of: tie('values') }),
    fc.record({
      is: fc.constant('element' as const),
      name: fc.constantFrom('h2', 'my-part'),
      of: tie('values'),
    }),
    fc.record({
      is: fc.constant('template' as const),
      values: fc.array(fc.tuple(fc.constantFrom('<p>', '</p> ', ''), tie('values'))),
    }),
    fc.record(
      {
        is: fc.constant('component' as const),
        before: tie('values'),
        slot: tie('values'),
        fallback: tie('values'),
        isLate: fc.boolean(),
      },
      { requiredKeys: ['is', 'before', 'isLate'] },
    ),
  ),
}));

const partsOf = (...parts: string[]): TemplateStringsArray => Object.assign(parts, { raw: parts });

/** A value as compiled code hands it to a template. */
function make(runtime: Runtime, result: SSRResult, value: Value): unknown {
  const { createComponent, Fragment, render, renderComponent, renderSlot } = runtime;
  const made = (each: Value): unknown => make(runtime, result, each);
  switch (value.is) {
    case 'value':
      return value.value;
    case 'html':
      return runtime.unescapeHTML(value.html);
    case 'attribute':
      return runtime.addAttribute(value.value, value.name);
    case 'list':
      return value.values.map(made);
    case 'later':
      return Promise.resolve().then(() => made(value.of));
    case 'called':
      return () => made(value.of);
    case 'template':
      return render(
        partsOf(...value.values.map(([part]) => part), '<hr>'),
        ...value.values.map(([, each]) => made(each)),
      );
    case 'fragment':
      return renderComponent(result, 'Fragment', Fragment, {}, {
        default: () => render(partsOf('', ''), made(value.of)),
      } as never);
    case 'element':
      return renderComponent(result, 'Tag', value.name, { title: 'a & b' }, {
        default: () => render(partsOf('', ''), made(value.of)),
      } as never);
    case 'component': {
      const { before, slot, fallback, isLate } = value;
      const slotOf = (each: Value | undefined) =>
        each && ((() => render(partsOf('', ''), made(each))) as never);
      const template = (of: SSRResult, { title }: { title: string }, slots: { default: never }) =>
        render(
          partsOf('', '<i>', '</i>', '', ''),
          runtime.maybeRenderHead(),
          title,
          made(before),
          renderSlot(
            of,
            slots.default,
            (fallback && render(partsOf('', ''), made(fallback))) as never,
          ),
        );
      const component = createComponent(
        isLate
          ? async (...given: Parameters<typeof template>) => {
              await null;
              return template(...given);
            }
          : template,
      );
      return renderComponent(result, 'Part', component, { title: '<i>' }, {
        ...(slot && { default: slotOf(slot) }),
      } as never);
    }
  }
}

/** A page that holds a value, with a head, a title in a slot of it, and a script that is asked for twice. */
function pageOf(runtime: Runtime, value: Value) {
  const { createComponent, render, renderComponent, renderHead, renderScript, renderSlot } =
    runtime;
  const layout = createComponent((result: SSRResult, _: object, slots: Record<string, never>) =>
    render(
      partsOf('<html><head>', '', '</head><body>', '', '', '</body></html>'),
      renderSlot(result, slots['head'] as never),
      renderHead(result),
      renderSlot(result, slots['default'] as never),
      renderScript(result, 'a.ts'),
      renderScript(result, 'a.ts'),
    ),
  );
  return createComponent((result: SSRResult) =>
    render(
      partsOf('', ''),
      renderComponent(result, 'Layout', layout, {}, {
        head: () => render(partsOf('<title>', '</title>'), 'a & b'),
        default: () => render(partsOf('', ''), make(runtime, result, value)),
      } as never),
    ),
  );
}

/** What Astro renders a page with, as far as it matters here. */
const resultOf = (): SSRResult =>
  ({
    styles: new Set([{ props: { rel: 'stylesheet', href: '/a.css' }, children: '' }]),
    scripts: new Set(),
    links: new Set(),
    inlinedScripts: new Map(),
    resolve: async (id: string) => `/${id}.js`,
    clientDirectives: new Map(),
    componentMetadata: new Map(),
    renderers: [],
    compressHTML: true,
    partial: false,
    _metadata: {
      renderedScripts: new Set(),
      hasRenderedHead: false,
      headInTree: true,
      extraHead: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  }) as unknown as SSRResult;

const asked = { address: 'https://archive.example/a/', site: undefined, params: {}, props: {} };

test('templates are the same HTML by our runtime as by theirs, as pages of Astro and without it', async () => {
  await fc.assert(
    fc.asyncProperty(valueTree, async (value) => {
      const expected = await renderToString(
        resultOf(),
        pageOf(RUNTIMES.theirs, value),
        {},
        {},
        true,
      );
      const page = pageOf(RUNTIMES.ours, value) as ours.Component;
      expect(await renderToString(resultOf(), page, {}, {}, true)).toBe(expected);
      // What Astro has for one page of a route does for the next.
      const astro = resultOf();
      for (const _ of ['first', 'next'])
        expect(await renderPage(page.template as ours.Template, astro, asked)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a page that waits for nothing is made at once, when it is known where its script is', async () => {
  const page = pageOf(RUNTIMES.ours, { is: 'value', value: 'a' }) as ours.Component;
  const { inlinedScripts } = resultOf();
  const made = () => page.template?.({ ...resultOf(), inlinedScripts }, {}, {});
  const first = made();
  expect(first).toBeInstanceOf(Promise);
  await first;
  expect(made()).toBeInstanceOf(ours.Html);
});

/** A page of ours that holds what is made of what a template calls `Astro`. */
const pageWith = (made: (astro: AstroGlobal) => unknown): Promise<string> =>
  renderPage(
    (result, props) => ours.render(partsOf('', ''), made(result.createAstro(props, null))),
    resultOf(),
    { ...asked, site: new URL('https://archive.example'), params: { id: 'a' }, props: { n: 1 } },
  );

test('a template sees its page: address, site, parameters, properties', async () => {
  const made = await pageWith(({ url, site, params, props }) =>
    [url.pathname, site?.host, params['id'], props['n']].join(' '),
  );
  expect(made).toBe('<!DOCTYPE html>/a/ archive.example a 1');
});

test('a script is where its site has it', async () => {
  const page = (result: SSRResult) => ours.render(partsOf('', ''), ours.renderScript(result, 'a'));
  const elsewhere = { ...resultOf(), resolve: async () => '/elsewhere.js' };
  for (const _ of ['first', 'next']) {
    expect(await renderPage(page, resultOf(), asked)).toContain('src="/a.js"');
    expect(await renderPage(page, elsewhere, asked)).toContain('src="/elsewhere.js"');
  }
});

test('a page that says it is large goes out with character references', async () => {
  const text = `${'a'.repeat(100)}…`;
  expect(await pageWith(() => text)).toBe(`<!DOCTYPE html>${text}`);
  const large = await pageWith(({ locals }) => {
    locals.isLarge = true;
    return text;
  });
  expect(large).toBe(`<!DOCTYPE html>${'a'.repeat(100)}&#8230;`);
});

test('what a template cannot hold is an error, not [object Object]', async () => {
  await expect(pageWith(() => ({ name: 'value' }))).rejects.toThrow(
    'A template holds [object Object], which is no text, no list and no other template',
  );
});

test('a component that is not there is named, and an answer that is no page is passed on', async () => {
  const page = (result: SSRResult) =>
    ours.render(partsOf('', ''), ours.renderComponent(result, 'Note', undefined, {}));
  await expect(renderPage(page, resultOf(), asked)).rejects.toThrow('Note');
  const answer = new Response('moved');
  const moved = ours.createComponent((() => answer) as never);
  expect(await renderToString(resultOf(), moved, {}, {}, true)).toBe(answer);
  await expect(renderPage((() => answer) as never, resultOf(), asked)).rejects.toThrow(
    'an answer, not to a page',
  );
});

test('a component that was compiled otherwise stands in a page too', async () => {
  const text = theirs.createComponent(() => theirs.render(partsOf('<p>', '</p>'), 'a & b'));
  const page = (result: SSRResult) =>
    ours.render(partsOf('<h1></h1>', ''), ours.renderComponent(result, 'Text', text, {}));
  expect(await renderPage(page, resultOf(), asked)).toBe(
    '<!DOCTYPE html><h1></h1><p>a &amp; b</p>',
  );
});
