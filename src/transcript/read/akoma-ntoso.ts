/**
 * Akoma Ntoso debates → mdast. What the markup states of turns (type, speaker, label) and of the event (title, day)
 * goes with the text as `data`, for recognition to take over; what nobody said is a note.
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/ , and version 2 as SayIt writes it.
 */
import { XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import type { TurnType } from '../types.ts';
import { type Facts, factsOf } from './akoma-ntoso-meta.ts';
import { type InlineFlow, inlineFlow, type Typeface } from './inlines.ts';
import type { ReadResult } from './reader.ts';
import {
  type Block,
  type BlockData,
  type Inline,
  printable,
  render,
  type StatedTurn,
} from './rendition.ts';
import { elementsOf, localName } from './xml-elements.ts';

const TURNS: Readonly<Record<string, TurnType>> = {
  speech: 'speech',
  question: 'question',
  answer: 'answer',
};

/** A list of names as a set. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold text, and nothing below them but what is part of its line. */
const LINES = names(
  'p block from heading subheading num docTitle li item scene summary narrative remark other td th caption listIntroduction listWrapUp span blockContainer',
);
const LISTS = names('ul ol blockList');
/** Their text stands in the margin, and not where they stand. */
const ASIDE: Readonly<Record<string, string>> = {
  authorialNote: 'footnote',
  note: 'note of the editor',
};
const SILENT = names('meta noteRef recordedTime img marker');

/** What holds at a place of the document. */
interface Context {
  /** The turn that a paragraph here opens, if none has before. */
  turn?: { stated: StatedTurn; isOpen: boolean };
  /** How deep in sections; 0 before the debate. */
  depth: number;
  isBody: boolean;
}

interface Walk {
  blocks: Block[];
  /** Notes that wait for the end of the paragraph in which they stand. */
  waiting: Block[];
  facts: Facts;
}

/** Whether a document is a debate in Akoma Ntoso, whatever its version. */
export function isAkomaNtoso(root: XmlElement): boolean {
  const isRoot = /^akomaNtoso$/i.test(localName(root));
  return (
    isRoot && elementsOf(root).some((each) => /^debate(?:Record|Report)?$/.test(localName(each)))
  );
}

/** Reads the elements of such a document. */
export function readAkomaNtoso(root: XmlElement): ReadResult {
  const facts = factsOf(root);
  const walk: Walk = { blocks: [], waiting: [], facts };
  for (const child of elementsOf(root)) visit(walk, child, { depth: 0, isBody: false });
  for (const note of facts.notes) visit(walk, note, { depth: 0, isBody: false });
  return { ...render(walk.blocks, facts.meta), messages: [] };
}

function visit(walk: Walk, element: XmlElement, context: Context): void {
  const name = localName(element);
  if (SILENT.has(name)) return;
  const type = TURNS[name];
  if (type) visitTurn(walk, element, type, context);
  else if (Object.hasOwn(ASIDE, name)) {
    addAside(walk, element, ASIDE[name] as string);
    push(walk);
  } else if (LISTS.has(name) && !hasOwnText(element)) visitList(walk, element, context);
  else if (LINES.has(name) || hasOwnText(element)) visitLine(walk, element, context);
  else {
    const isBody = context.isBody || /^debateBody$|^body$/.test(name);
    const depth = context.depth + (isBody ? 1 : 0);
    visitAll(walk, element.children, { ...context, isBody, depth });
  }
}

/** Blocks one after the other, and text between them as paragraphs. A number stands on the line of its heading. */
function visitAll(walk: Walk, nodes: XmlNode[], context: Context): void {
  let line: XmlNode[] = [];
  const flush = (): void => {
    addParagraph(walk, line, context);
    line = [];
  };
  const kept = nodes.filter((node) => !(node instanceof XmlText) || node.text.trim() !== '');
  for (let at = 0; at < kept.length; at++) {
    const [node, next] = [kept[at] as XmlNode, kept[at + 1]];
    if (!(node instanceof XmlElement)) line.push(node);
    else if (localName(node) === 'num' && isHeading(next)) {
      flush();
      addHeading(walk, [node, next], context);
      at++;
    } else if (line.length > 0 && isInline(node)) line.push(node);
    else {
      flush();
      visit(walk, node, context);
    }
  }
  flush();
}

const isHeading = (node: XmlNode | undefined): node is XmlElement =>
  node instanceof XmlElement && localName(node) === 'heading';

/** Part of the line in which it stands. */
const isInline = (element: XmlElement): boolean =>
  /^(?:remark|span)$/.test(localName(element)) ||
  !(
    LINES.has(localName(element)) ||
    LISTS.has(localName(element)) ||
    Object.hasOwn(TURNS, localName(element)) ||
    elementsOf(element).some((child) => !isInline(child))
  );

function visitTurn(walk: Walk, element: XmlElement, type: TurnType, context: Context): void {
  const person = element.attributes['by']?.trim().replace(/^#/, '') ?? '';
  const speaker = walk.facts.people.get(person);
  const stated: StatedTurn = { label: 0, type, ...(speaker ? { speaker } : {}) };
  visitAll(walk, element.children, { ...context, turn: { stated, isOpen: false } });
}

function visitLine(walk: Walk, element: XmlElement, context: Context): void {
  const name = localName(element);
  const inner = isUnsaid(name) ? outside(context) : context;
  if (/^(?:heading|subheading|docTitle|num)$/.test(name)) addHeading(walk, [element], context);
  else if (elementsOf(element).some(isBlock)) visitAll(walk, element.children, inner);
  else addParagraph(walk, element.children, inner, name === 'from');
}

const isBlock = (element: XmlElement): boolean =>
  LISTS.has(localName(element)) ||
  /^(?:p|block|blockContainer|heading|docTitle)$/.test(localName(element));

/** What happened, and was not said. */
const isUnsaid = (name: string): boolean => /^(?:scene|summary|narrative|other|remark)$/.test(name);

const outside = ({ depth, isBody }: Context): Context => ({ depth, isBody });

function visitList(walk: Walk, list: XmlElement, context: Context): void {
  const items = elementsOf(list).map((child) => {
    const inner: Walk = { ...walk, blocks: [] };
    visit(inner, child, context);
    return { blocks: inner.blocks };
  });
  walk.blocks.push({ type: 'list', items, ordered: localName(list) === 'ol' });
}

/** A document's title is the first heading; that of the one section around everything stands for it. */
function addHeading(walk: Walk, elements: XmlElement[], { depth, turn }: Context): void {
  const inlines = elements.flatMap((element, at): Inline[] => [
    ...(at > 0 ? [{ text: ' ' }] : []),
    ...inlinesOf(walk, element.children),
  ]);
  const isTitle = elements.some(
    (each) => localName(each) === 'docTitle' || each === walk.facts.title,
  );
  const level = isTitle ? 1 : Math.min(6, Math.max(2, depth + (turn ? 1 : 0)));
  push(walk, { type: 'heading', depth: level, inlines });
}

function addParagraph(walk: Walk, nodes: XmlNode[], context: Context, isLabel = false): void {
  const inlines = inlinesOf(walk, nodes);
  const text = inlines
    .map((each) => each.text)
    .join('')
    .trim();
  if (text === '') {
    push(walk);
    return;
  }
  const data: BlockData = {};
  const { turn, isBody } = context;
  if (turn && !turn.isOpen) {
    turn.isOpen = true;
    data.turn = { ...turn.stated, label: isLabel ? text.length : 0 };
  } else if (!turn && isBody) data.note = true;
  push(walk, { type: 'paragraph', inlines, ...(Object.keys(data).length > 0 ? { data } : {}) });
}

function addAside(walk: Walk, element: XmlElement, furniture: string): void {
  const inlines = inlinesOf(walk, element.children);
  walk.waiting.push({ type: 'paragraph', inlines, data: { furniture } });
}

function push(walk: Walk, block?: Block): void {
  if (block) walk.blocks.push(block);
  walk.blocks.push(...walk.waiting.splice(0));
}

function inlinesOf(walk: Walk, nodes: XmlNode[]): Inline[] {
  const flow = inlineFlow();
  addInlines(walk, flow, nodes, {});
  return trimmed(flow.take());
}

/** Without the blank before the first letter: a label is counted from it. */
function trimmed(inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
}

function addInlines(walk: Walk, flow: InlineFlow, nodes: XmlNode[], typeface: Typeface): void {
  for (const node of nodes) {
    if (node instanceof XmlText) flow.add(printable(node.text), typeface);
    else if (node instanceof XmlElement) addInline(walk, flow, node, typeface);
  }
}

function addInline(walk: Walk, flow: InlineFlow, element: XmlElement, typeface: Typeface): void {
  const name = localName(element);
  if (name === 'eol' || name === 'br') flow.lineBreak(typeface);
  if (Object.hasOwn(ASIDE, name)) addAside(walk, element, ASIDE[name] as string);
  else if (!SILENT.has(name)) {
    if (isBlock(element) || LINES.has(name)) flow.add(' ', typeface);
    addInlines(walk, flow, element.children, {
      strong: typeface.strong || /^(?:b|strong)$/.test(name),
      emphasis: typeface.emphasis || /^(?:i|em)$/.test(name),
    });
    if (isBlock(element) || LINES.has(name)) flow.add(' ', typeface);
  }
}

const hasOwnText = ({ children }: XmlElement): boolean =>
  children.some((child) => child instanceof XmlText && child.text.trim() !== '');
