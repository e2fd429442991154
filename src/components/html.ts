/**
 * HTML written as text, escaped as Astro escapes it: for what stands so often, on a page or on all pages, that a
 * component each time would cost more than everything else about it.
 */

/** A piece of markup: what is in it is escaped already, and nothing else is ever put into `set:html`. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text, which is escaped; markup, which is not; nothing; or some of these in a row. */
export type Content = string | number | Html | false | undefined | readonly Content[];

/**
 * The tag of a template that makes markup: html`<a href="${address}">${words}</a>`. What stands between double
 * quotes is an attribute's, all else is content; an attribute that may be absent is made by `attribute`.
 */
export function html(texts: TemplateStringsArray, ...values: Content[]): Html {
  const quoted = quotedIn(texts);
  const parts: (string | undefined)[] = [texts[0]];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    parts.push(
      quoted[at] && typeof value === 'string' ? escapeAttribute(value) : markupOf(value),
      texts[at + 1],
    );
  }
  // Joined, not added up: a sum keeps its thousands of summands alive for as long as the page is.
  return new Html(parts.join(''));
}

const known = new WeakMap<TemplateStringsArray, boolean[]>();

/** Which values of a template stand between double quotes; a template is the same object whenever it is used. */
function quotedIn(texts: TemplateStringsArray): boolean[] {
  const found = known.get(texts);
  if (found) return found;
  let isQuoted = false;
  const quoted = texts.map((text) => {
    if (text.split('"').length % 2 === 0) isQuoted = !isQuoted;
    return isQuoted;
  });
  known.set(texts, quoted);
  return quoted;
}

/** An attribute with the space before it, or nothing where the value is absent: ` lang="ru"`. */
export function attribute(name: string, value: string | undefined): Html {
  return value === undefined ? NOTHING : new Html(` ${name}="${escapeAttribute(value)}"`);
}

const NOTHING = new Html('');

function markupOf(content: Content): string {
  if (typeof content === 'string') return escapeText(content);
  if (content instanceof Html) return content.markup;
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return `${content}`;
  return content.map(markupOf).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** Within double quotes only these two mean anything. */
const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
