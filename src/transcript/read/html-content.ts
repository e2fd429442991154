/**
 * Which part of a saved page is its content: the element that holds the prose, and the heading above it.
 * Landmarks and class names say what is furniture, but never against the prose.
 */
import type { Judge } from './html-blocks.ts';
import {
  attribute,
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  isForeign,
  type Node,
  plainText,
} from './html-parse.ts';
import { BLOCKS, SILENT } from './html-tags.ts';

/** Letters in a block from which on it is prose and not a menu's item; a CJK character counts for three. */
const PROSE = 40;
/** Prose beside the content that a page may have: a teaser, a comment. */
const STRAY = 0.03;
const LEAST_STRAY = 300;

const LANDMARKS: Record<string, string> = {
  nav: 'navigation',
  header: 'page header',
  footer: 'page footer',
  aside: 'aside',
  menu: 'navigation',
  form: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'dialog',
};

const ROLES: Record<string, string> = {
  navigation: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'aside',
  search: 'form',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** What pages call the boxes around an article, as whole words of a class or an id. */
const BOX =
  /(?:^|[^a-z])(?:tags?|taglist|keywords|share|sharing|social|related|similar|recommended|comments?|breadcrumbs?|crumbs|pagination|pager|subscribe|newsletter|promo|advert|banner|toolbar|sidebar|footer|nav|navigation|menu|bottommeta|readmore|seealso|copyright|cookies?|popup|modal|tooltip|fonts?|fontsize|print)(?:$|[^a-z])/;

/** What stands below a picture. */
const CAPTION = /^figcaption|(?:^| )wp-caption(?:-text)?(?: |$)/;

interface Measure {
  /** Letters in blocks of prose, links left out. */
  prose: number;
  /** Letters in all. */
  letters: number;
}

/**
 * Judges the blocks of a page by where they stand.
 *
 * @param headings Cells above the columns of a table of what was said.
 */
export function judgeOf(body: Element, pageTitle: string, headings: Set<Element>): Judge {
  const measures = measureAll(body);
  const content = contentOf(body, measures);
  const around = new Set<Node>();
  for (let node: Node | null = content; node; node = parentOf(node)) around.add(node);
  const reasonOf = (element: Element): string | undefined => {
    if (headings.has(element)) return 'table heading';
    return around.has(element) ? undefined : furnitureOf(element, content, measures);
  };
  const heading = headingOf(body, content, pageTitle, reasonOf);
  let phase: 'before' | 'head' | 'content' | 'after' = content === body ? 'content' : 'before';
  return {
    enter(element) {
      if (element === heading) phase = 'head';
      if (element === content) phase = 'content';
      return reasonOf(element);
    },
    leave(element) {
      if (element === content) phase = 'after';
    },
    judge(block) {
      if (phase === 'before' || phase === 'after') return 'outside the main content';
      return phase === 'head' && block.wholeLink && !block.heading ? 'links' : undefined;
    },
  };
}

const parentOf = (node: Node): Node | null =>
  'parentNode' in node ? (node.parentNode as Node) : null;

/** Why an element is furniture by its own word; `header` inside the content may hold the title. */
function furnitureOf(
  element: Element,
  content: Element,
  measures: Map<Node, Measure>,
): string | undefined {
  const { tagName } = element;
  if (isHidden(element)) return 'hidden';
  const role = ROLES[attribute(element, 'role')?.toLowerCase() ?? ''];
  const landmark = LANDMARKS[tagName];
  if (CAPTION.test(`${tagName} ${attribute(element, 'class') ?? ''}`))
    return 'caption of a picture';
  if (landmark && !(tagName === 'header' && hasHeading(element))) return landmark;
  if (role) return role;
  if (!BLOCKS.has(tagName) || /^(?:p|h[1-6]|td|th|tr|dd|dt)$/.test(tagName)) return undefined;
  if (isListOfLinks(element)) return 'links';
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const prose = measures.get(element)?.prose ?? 0;
  const most = Math.max(LEAST_STRAY, STRAY * (measures.get(content)?.prose ?? 0));
  return BOX.test(name) && prose <= most && !hasHeadline(element)
    ? 'box beside the text'
    : undefined;
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '')
  );
}

const hasHeadline = (element: Element): boolean =>
  elementsBelow(element).some(({ tagName }) => tagName === 'h1');
const hasHeading = (element: Element): boolean =>
  elementsBelow(element).some(({ tagName }) => /^h[1-3]$/.test(tagName)) &&
  !elementsBelow(element).some(({ tagName }) => /^(?:nav|ul)$/.test(tagName));

/** A list of which every item is nothing but a link. */
function isListOfLinks(element: Element): boolean {
  if (!/^(?:ul|ol)$/.test(element.tagName)) return false;
  const items = childrenOf(element).filter(isElement);
  return items.length > 0 && items.every(isWholeLink);
}

function isWholeLink(item: Element): boolean {
  let links = 0;
  const outside = (node: Node): boolean => {
    if (isElement(node) && node.tagName === 'a') {
      links++;
      return false;
    }
    if (node.nodeName === '#text' && 'value' in node) return /\S/.test(node.value);
    return childrenOf(node).some(outside);
  };
  return !outside(item) && links > 0;
}

/** Goes down from the body while one child holds the prose and the others hold none worth the name. */
function contentOf(body: Element, measures: Map<Node, Measure>): Element {
  const prose = (node: Node): number => measures.get(node)?.prose ?? 0;
  const marked = [...elementsBelow(body)].filter(
    (element) =>
      element.tagName === 'main' ||
      attribute(element, 'role') === 'main' ||
      attribute(element, 'itemprop') === 'articleBody',
  );
  const total = prose(body);
  let content = marked.find((element) => prose(element) > 0.6 * total) ?? body;
  for (;;) {
    const children = childrenOf(content).filter(isElement);
    const [first, ...others] = children.toSorted((a, b) => prose(b) - prose(a));
    if (!first || !isContainer(first) || prose(first) < 0.5 * prose(content)) return content;
    const stray = Math.max(STRAY * total, LEAST_STRAY);
    if (others.some((other) => prose(other) > stray && !isBeside(other))) return content;
    const own = prose(content) - children.reduce((sum, child) => sum + prose(child), 0);
    if (own > stray) return content;
    content = first;
  }
}

const isContainer = ({ tagName }: Element): boolean =>
  /^(?:div|main|article|section|center|table|tbody|tr|td|form|fieldset|span|font|blockquote)$/.test(
    tagName,
  );

const isBeside = (element: Element): boolean =>
  element.tagName in LANDMARKS || (attribute(element, 'role') ?? '') in ROLES || isHidden(element);

/** The headline above the content: the last h1 before it, in a page without any the last h2, else the last block that the page's title repeats. */
function headingOf(
  body: Element,
  content: Element,
  pageTitle: string,
  reasonOf: (element: Element) => string | undefined,
): Element | undefined {
  let best: Element | undefined;
  let rank = 0;
  const level = hasHeadline(body) ? 'h1' : 'h2';
  const search = (node: Node): boolean => {
    for (const child of childrenOf(node).filter(isElement)) {
      if (child === content) return true;
      if (SILENT.has(child.tagName) || reasonOf(child)) continue;
      const text = BLOCKS.has(child.tagName) || child.tagName === level ? plainText(child) : '';
      const repeated = text.length > 7 && pageTitle.includes(text);
      const isHeadline = child.tagName === level && text !== '';
      const found = (isHeadline ? 2 : 0) + (repeated ? 1 : 0);
      if (found > 0 && found >= rank) [best, rank] = [child, found];
      if (search(child)) return true;
    }
    return false;
  };
  search(body);
  return best;
}

function measureAll(body: Element): Map<Node, Measure> {
  const measures = new Map<Node, Measure>();
  /** Letters of the running text of the nearest block. */
  const measure = (
    node: Node,
    inLink: boolean,
  ): { prose: number; letters: number; own: number } => {
    if (node.nodeName === '#text' && 'value' in node) {
      const own = inLink ? 0 : weight(node.value);
      return { prose: 0, letters: weight(node.value), own };
    }
    const sum = { prose: 0, letters: 0, own: 0 };
    if (isElement(node) && (SILENT.has(node.tagName) || isForeign(node) || isHidden(node)))
      return sum;
    const link = inLink || (isElement(node) && node.tagName === 'a');
    for (const child of childrenOf(node)) {
      const below = measure(child, link);
      sum.prose += below.prose;
      sum.letters += below.letters;
      sum.own += below.own;
    }
    if (isElement(node) && BLOCKS.has(node.tagName)) {
      if (sum.own >= PROSE) sum.prose += sum.own;
      sum.own = 0;
    }
    measures.set(node, { prose: sum.prose, letters: sum.letters });
    return sum;
  };
  measure(body, false);
  return measures;
}

function weight(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return letters + 2 * wide;
}
