/**
 * What `.astro` files are compiled against when the site is built: Astro's own runtime, but a template is text as soon
 * as it is evaluated. Astro keeps a tree of templates and walks it afterwards, to send the first of a page while the
 * last is still made; where files are written that is no use, and of the time of a page it is a good part.
 * Pages are the same byte for byte (tests/laws/templates.test.ts), and Astro itself renders them too, if it is asked.
 */
import type { PropagationHint, SSRResult } from 'astro';
import {
  addAttribute as addAttributeInAstro,
  createComponent as createAstroComponent,
  Fragment,
  renderComponent as renderComponentInAstro,
  renderHead as renderHeadInAstro,
  render as renderInAstro,
  renderScript as renderScriptInAstro,
} from 'astro/compiler-runtime';
import { escapeHTML, isHTMLString, markHTMLString } from 'astro/runtime/server/escape.js';
import { chunkToString, type RenderDestination } from 'astro/runtime/server/render/common.js';

export * from 'astro/compiler-runtime';

/** What a template has come to: HTML, not to be escaped again. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Slot = (result: SSRResult) => unknown;
type Slots = Record<string, Slot>;

/** What a component is compiled to. */
export type Template = (result: SSRResult, props: object, slots: Slots) => Html | Promise<Html>;

/** A component of this site: to Astro one of its own, to another template its template. */
export type Component = ReturnType<typeof createAstroComponent> & { template?: Template };

/** Astro's `createComponent`. */
export function createComponent(
  template: Template,
  ...about: [moduleId?: string, propagation?: PropagationHint]
): Component {
  // An answer that is no page is Astro's business.
  const whole = <Made>(made: Made) =>
    made instanceof Html ? renderInAstro`${markHTMLString(made.text)}` : (made as never);
  const component = createAstroComponent(
    (result, props, slots) => {
      const made = template(result, props, slots);
      return made instanceof Promise ? made.then(whole) : whole(made);
    },
    ...about,
  );
  return Object.assign(component, { template });
}

/** Astro's `renderTemplate`: the parts of a template with their values between them. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): Html | Promise<Html> {
  let text = parts[0] ?? '';
  for (let place = 0; place < values.length; place += 1) {
    const piece = textOf(values[place]);
    if (typeof piece !== 'string') {
      const rest = values.slice(place + 1).map(textOf);
      const after = rest.flatMap((each, later) => [parts[place + 1 + later], each]);
      return joined([text, piece, ...after, parts.at(-1)]).then((whole) => new Html(whole));
    }
    text += piece + parts[place + 1];
  }
  return new Html(text);
}

/** A value in a template as HTML; a promise where it waits for one. */
function textOf(value: unknown): string | Promise<string> {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHTML(value);
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (let place = 0; place < value.length; place += 1) {
      const piece = textOf(value[place]);
      if (typeof piece !== 'string')
        return joined([text, piece, ...value.slice(place + 1).map(textOf)]);
      text += piece;
    }
    return text;
  }
  if (isHTMLString(value)) return value.toString();
  if (typeof value === 'function') return textOf(value());
  if (value instanceof Promise) return value.then(textOf);
  if (typeof value !== 'object') return String(value);
  throw new TypeError(
    `A template holds ${Object.prototype.toString.call(value)}, which is no text, no list and no other template`,
  );
}

/** Pieces one after the other. Not by `join`, which copies the whole page each time that it is part of another template. */
async function joined(pieces: unknown[]): Promise<string> {
  let text = '';
  for (const piece of await Promise.all(pieces)) text += piece;
  return text;
}

const openings = new Map<string, string>();

/** How an attribute begins, where Astro writes all its values alike; nothing where it does not. */
function openingOf(name: string): string {
  const known = openings.get(name);
  if (known !== undefined) return known;
  const opening = ` ${name}="`;
  const found = `${addAttributeInAstro('a', name)}` === `${opening}a"` ? opening : '';
  openings.set(name, found);
  return found;
}

/** Astro's `addAttribute`: an attribute with the blank before it. Astro finds out anew each time what a name asks for. */
export function addAttribute(value: unknown, name: string, ...how: [boolean?, string?]): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' || value === '' || how.length > 0)
    return addAttributeInAstro(value, name, ...how);
  const opening = openingOf(name);
  if (opening === '') return addAttributeInAstro(value, name);
  const isSharp = value.includes('&') || value.includes('"');
  const text = isSharp ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;
  return new Html(`${opening}${text}"`);
}

/** Astro's `renderComponent`, of a component with its properties and slots. */
export function renderComponent(
  result: SSRResult,
  name: string,
  component: unknown,
  props: object,
  slots: Slots = {},
): unknown {
  if (component === Fragment) return slots['default']?.(result);
  const template = (component as Component | undefined)?.template;
  if (template) return template(result, props, slots);
  return renderAsAstro(result, name, component, props, slots);
}

/** What is no component of this site: the text of a Markdown file, an element by a name that a template works out. */
async function renderAsAstro(
  result: SSRResult,
  name: string,
  component: unknown,
  props: object,
  slots: Slots,
): Promise<Html> {
  const filled = Object.entries(slots).map(([slot, fill]) => [
    slot,
    async (of: SSRResult) => markHTMLString(await textOf(fill(of))),
  ]);
  let text = '';
  const write: RenderDestination['write'] = (chunk) => {
    if (!(chunk instanceof Response)) text += chunkToString(result, chunk);
  };
  const instance = await renderComponentInAstro(
    result,
    name,
    component,
    { ...props },
    Object.fromEntries(filled),
  );
  await instance.render({ write });
  return new Html(text);
}

/** Astro's `renderSlot`: what stands in a slot, else what the component has for that. */
export const renderSlot = (result: SSRResult, slot?: Slot, fallback?: unknown): unknown =>
  slot ? slot(result) : fallback;

/** What Astro would send at this place; it may be a String, which templates would take for no text yet. */
const sent = (result: SSRResult, chunk: Parameters<typeof chunkToString>[1]): Html =>
  new Html(chunkToString(result, chunk).toString());

/** Astro's `renderHead`: the styles of the page. */
export const renderHead = (result: SSRResult): Html => sent(result, renderHeadInAstro());

const NOTHING = new Html('');
/** Astro's marks about a `<template>`: of use where scripts stand in several. */
export const templateEnter = (): Html => NOTHING;
export const templateExit = (): Html => NOTHING;
/** Astro's `maybeRenderHead`, for pages without a head; ours have one, and its turn comes after that of what it holds. */
export const maybeRenderHead = (): Html => NOTHING;

type Scripts = Map<string, Awaited<ReturnType<typeof renderScriptInAstro>>>;
/** What Astro made of scripts, site by site: where they are takes a promise to find out. */
const scriptsOf = new WeakMap<SSRResult['inlinedScripts'], Scripts>();

/** Astro's `renderScript`: the element of a script, once on a page. */
export function renderScript(result: SSRResult, id: string): Html | Promise<Html> {
  const scripts: Scripts = scriptsOf.get(result.inlinedScripts) ?? new Map();
  const known = scripts.get(id);
  if (known) return sent(result, known);
  scriptsOf.set(result.inlinedScripts, scripts);
  return renderScriptInAstro(result, id).then((script) => {
    scripts.set(id, script);
    return sent(result, script);
  });
}
