/** HTML elements → blocks, by an allow-list: nothing of the page's markup goes on but lines, bold, italics and lists. */
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  isForeign,
  type Node,
} from './html-parse.ts';
import { BLOCKS, SILENT } from './html-tags.ts';
import { type InlineFlow, inlineFlow, partAtEmptyLines, type Typeface } from './inlines.ts';
import type { Block, BlockData, Item } from './rendition.ts';

/** Says of an element that opens, and of a block that is done, whether it is furniture. */
export interface Judge {
  enter(element: Element): string | undefined;
  leave(element: Element): void;
  /** `wholeLink`: no letter of the block stands outside a link. */
  judge(block: { heading: boolean; wholeLink: boolean }): string | undefined;
}

const NOBODY: Judge = { enter: () => undefined, leave: () => {}, judge: () => undefined };

/** What holds at a place in the page. */
interface Context extends Typeface {
  heading?: number;
  furniture?: string | undefined;
  field?: string | undefined;
  preformatted?: boolean;
  link?: boolean;
  /** A cell that tells who says what stands in the cell beside it. */
  label?: boolean;
}

interface Walk {
  blocks: Block[];
  flow: InlineFlow;
  judge: Judge;
  labels: Set<Element>;
  /** Whether the open block has letters outside links, and inside. */
  seen: { plain: boolean; link: boolean };
}

/**
 * The blocks below a node.
 *
 * @param labels Cells that tell who says what stands in the cell beside them.
 */
export function blocksBelow(node: Node, judge = NOBODY, labels = new Set<Element>()): Block[] {
  const seen = { plain: false, link: false };
  const walk: Walk = { blocks: [], flow: inlineFlow(), judge, labels, seen };
  const context: Context = {};
  for (const child of childrenOf(node)) visit(walk, child, context);
  close(walk, context);
  return walk.blocks;
}

function visit(walk: Walk, node: Node, context: Context): void {
  if (node.nodeName === '#text' && 'value' in node) addText(walk, node.value, context);
  if (!isElement(node) || isForeign(node)) return;
  const { tagName } = node;
  if (tagName === 'br') walk.flow.lineBreak(context);
  else if (!SILENT.has(tagName)) {
    const furniture = walk.judge.enter(node);
    const inner = contextIn(node, context, furniture);
    if (walk.labels.has(node)) inner.label = true;
    const parts = BLOCKS.has(tagName) || furniture !== undefined;
    if (parts) close(walk, context);
    if (tagName === 'hr') walk.blocks.push({ type: 'rule' });
    else if (tagName === 'ul' || tagName === 'ol') visitList(walk, node, inner);
    else if (tagName === 'blockquote') {
      const blocks = within(walk, () => visitAll(walk, node, inner));
      walk.blocks.push({ type: 'blockquote', blocks });
    } else visitAll(walk, node, inner);
    if (parts) close(walk, inner);
    walk.judge.leave(node);
  }
}

function visitAll(walk: Walk, node: Node, context: Context): void {
  for (const child of childrenOf(node)) visit(walk, child, context);
  if (isElement(node) && BLOCKS.has(node.tagName)) close(walk, context);
}

/** What stands in a list outside its items is an item, too. */
function visitList(walk: Walk, list: Element, context: Context): void {
  const items: Item[] = childrenOf(list)
    .map((child) => ({ blocks: within(walk, () => visit(walk, child, context), context) }))
    .filter(({ blocks }) => blocks.length > 0);
  if (items.length > 0) walk.blocks.push({ type: 'list', items, ordered: list.tagName === 'ol' });
}

/** The blocks that a visit makes, kept apart. */
function within(walk: Walk, make: () => void, context: Context = {}): Block[] {
  const outer = walk.blocks;
  walk.blocks = [];
  make();
  close(walk, context);
  const made = walk.blocks;
  walk.blocks = outer;
  return made;
}

function contextIn(element: Element, outer: Context, furniture: string | undefined): Context {
  const { tagName } = element;
  const inner: Context = { ...outer, furniture: outer.furniture ?? furniture };
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading) inner.heading = Number(heading);
  if (BLOCKS.has(tagName)) inner.field = attribute(element, 'class')?.trim() || undefined;
  if (tagName === 'pre' || tagName === 'textarea') inner.preformatted = true;
  if (tagName === 'a') inner.link = true;
  const style = attribute(element, 'style') ?? '';
  if (/^(?:b|strong)$/.test(tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style))
    inner.strong = true;
  if (/font-weight:\s*(?:normal|[1-5]00)/i.test(style)) inner.strong = false;
  if (/^(?:i|em)$/.test(tagName)) inner.emphasis = true;
  return inner;
}

function addText(walk: Walk, text: string, context: Context): void {
  const { strong, emphasis } = context;
  if (/\S/.test(text)) walk.seen[context.link ? 'link' : 'plain'] = true;
  const lines = context.preformatted ? text.split(/\r\n|\r|\n/) : [text];
  for (const [index, line] of lines.entries()) {
    if (index > 0) walk.flow.lineBreak({ strong, emphasis });
    walk.flow.add(line, { strong, emphasis });
  }
}

/** Ends the open block; an empty line within it, made by two breaks, parts paragraphs. */
function close(walk: Walk, { heading, furniture, field, label }: Context): void {
  const { plain, link } = walk.seen;
  walk.seen = { plain: false, link: false };
  const paragraphs = partAtEmptyLines(walk.flow.take());
  if (paragraphs.length === 0) return;
  const reason =
    furniture ?? walk.judge.judge({ heading: heading !== undefined, wholeLink: link && !plain });
  const data: BlockData = {
    ...(reason ? { furniture: reason } : {}),
    ...(field ? { field } : {}),
  };
  if (label && !reason) {
    // A name with its office below it is one label.
    const inlines = paragraphs
      .flatMap((each, at) => [...(at > 0 ? [{ text: ' ' }] : []), ...each.inlines])
      .map((each) => (each.text === '\n' ? { ...each, text: ' ' } : each));
    const length = inlines.reduce((sum, { text }) => sum + text.length, 0);
    walk.blocks.push({ type: 'paragraph', inlines, data: { ...data, turn: { label: length } } });
    return;
  }
  const more = Object.keys(data).length > 0 ? { data } : {};
  for (const { inlines } of paragraphs) {
    walk.blocks.push(
      heading
        ? { type: 'heading', depth: heading, inlines, ...more }
        : { type: 'paragraph', inlines, ...more },
    );
  }
}
