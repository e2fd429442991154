/**
 * XML → mdast: Akoma Ntoso debates by their own reader, any other vocabulary by what its elements hold.
 * An element with text of its own is a paragraph; CDATA or escaped HTML inside is read as HTML.
 */
import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { invalidXml, tooDeep } from '../messages.ts';
import { isAkomaNtoso, readAkomaNtoso } from './akoma-ntoso.ts';
import { blocksBelow } from './html-blocks.ts';
import { parsePiece, TooMuch } from './html-parse.ts';
import { inlineFlow, type Typeface } from './inlines.ts';
import type { ReadResult } from './reader.ts';
import { type Block, type BlockData, type DocumentMeta, render } from './rendition.ts';
import { pointAt, xmlRefusal } from './xml-limits.ts';

/** Reads decoded XML. */
export async function readXml(text: string): Promise<ReadResult> {
  const refusal = xmlRefusal(text);
  if (refusal) return { messages: [refusal] };
  let root: XmlElement | null;
  try {
    root = parseXml(text).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [reason = ''] = error.message.split(/ \(line | in |\n/);
    return { messages: [invalidXml(reason, pointAt(text, error.pos))] };
  }
  if (!root) return { ...render([]), messages: [] };
  try {
    return isAkomaNtoso(root) ? readAkomaNtoso(root) : readVocabulary(root);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { messages: [tooDeep(error.what, error.limit, pointAt(text, 0))] };
  }
}

/** Fields are told from the record by their mass: the record is where most of the text is. */
function readVocabulary(root: XmlElement): ReadResult {
  const record = recordOf(root);
  const meta: DocumentMeta = {};
  const blocks: Block[] = [];
  const visit = (element: XmlElement, inRecord: boolean): void => {
    if (isLeaf(element)) {
      const data: BlockData = { field: element.name };
      if (!inRecord && !isTitle(element)) data.furniture = `field ${element.name}`;
      blocks.push(...leafBlocks(element, data));
      if (!inRecord) note(meta, element);
      return;
    }
    for (const child of element.children) {
      if (child instanceof XmlElement) visit(child, inRecord || child === record);
    }
  };
  visit(root, root === record);
  const language = root.attributes['xml:lang'] ?? root.attributes['lang'];
  if (language) meta.language = language;
  return { ...render(blocks, meta), messages: [] };
}

/** Text of its own, or nothing below it but typeface: a paragraph. */
function isLeaf(element: XmlElement): boolean {
  const own = element.children.some(
    (child) => child instanceof XmlText && child.text.trim() !== '',
  );
  return own || element.children.every((child) => !(child instanceof XmlElement));
}

const isTitle = ({ name }: XmlElement): boolean => /^(?:.*[:.-])?(?:title|headline)$/i.test(name);

/** The smallest element that holds at least nine tenths of the letters. */
function recordOf(root: XmlElement): XmlElement {
  const total = root.text.length;
  let record = root;
  for (;;) {
    const heavy: XmlElement | undefined = record.children.find(
      (child): child is XmlElement =>
        child instanceof XmlElement && child.text.length >= 0.9 * total,
    );
    if (!heavy) return record;
    record = heavy;
  }
}

function note(meta: DocumentMeta, element: XmlElement): void {
  const text = element.text.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  if (isTitle(element)) meta.title ??= text;
  if (/date/i.test(element.name)) {
    const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    meta.date ??= iso ?? text;
  }
  if (/^(?:.*:)?lang(?:uage)?$/i.test(element.name)) meta.language ??= text;
}

function leafBlocks(element: XmlElement, data: BlockData): Block[] {
  if (isHtml(element)) return htmlBlocks(element.text, data);
  const flow = inlineFlow();
  addInlines(flow.add, element, {});
  const inlines = flow.take();
  if (inlines.length === 0) return [];
  return isTitle(element)
    ? [{ type: 'heading', depth: 1, inlines, data }]
    : [{ type: 'paragraph', inlines, data }];
}

/** Text that is HTML again, as feeds and content managers export it: no child elements, but tags in the text. */
function isHtml({ children, text }: XmlElement): boolean {
  return (
    children.every((child) => !(child instanceof XmlElement)) &&
    /<(?:p|br|div|b|i|strong|em|ul|ol|li|h[1-6]|span|table|a)\b[^<>]{0,400}>/i.test(text)
  );
}

function htmlBlocks(html: string, data: BlockData): Block[] {
  const blocks = blocksBelow(parsePiece(html));
  if (!data.furniture) return blocks;
  return blocks.map((block): Block => ('inlines' in block ? { ...block, data } : block));
}

/** Everything that is text below an element; `b` and `i` under any usual name. */
function addInlines(
  add: (text: string, typeface?: Typeface) => void,
  element: XmlElement,
  typeface: Typeface,
): void {
  for (const child of element.children) {
    if (child instanceof XmlText) add(child.text, typeface);
    else if (child instanceof XmlElement) {
      const strong = typeface.strong || /^(?:.*:)?(?:b|bold|strong)$/i.test(child.name);
      const emphasis = typeface.emphasis || /^(?:.*:)?(?:i|em|italic|emphasis)$/i.test(child.name);
      addInlines(add, child, { strong, emphasis });
    }
  }
}
