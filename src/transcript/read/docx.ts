/**
 * DOCX → mdast: the text as it stands when all tracked changes are accepted, notes and comments behind the paragraph
 * that refers to them. What is no part of the text (page headers, comments, deleted words) is furniture, with its reason.
 */
import { unreadableDocument } from '../messages.ts';
import { words } from '../query.ts';
import { type Document, type Model, readModel } from './docx-model.ts';
import { type Part, parsePart, readPart, readXmlPart } from './docx-parts.ts';
import type { Typeface } from './inlines.ts';
import type { ReadResult } from './reader.ts';
import { type Block, type Inline, type Item, render } from './rendition.ts';
import { elementsOf, localName } from './xml-elements.ts';
import { type Archive, openZip, Refused } from './zip.ts';

/** Reads the bytes of a Word document. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const archive = openZip(bytes, 'DOCX');
    const main = await mainPart(archive);
    if (!archive.has(main))
      return { messages: [unreadableDocument('DOCX', `a ZIP archive without ${main}`)] };
    const beside = await partsBeside(archive, main);
    const document = await readModel(archive, (name) => readXmlPart(archive, name));
    if (!document) return { messages: [unreadableDocument('DOCX', `the text in ${main} broken`)] };
    const body = blocksOf(document.children, document);
    const all = [...beside.headers, ...body, ...beside.footers, ...beside.deleted];
    return { ...render([...all, ...leftOver(beside.texts, all)]), messages: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { messages: [error.refusal] };
  }
}

/** The name of the part that holds the text; what the package says, else where all programs put it. */
async function mainPart(archive: Archive): Promise<string> {
  const relationships = await parsePart(archive, '_rels/.rels');
  const main = (relationships ? elementsOf(relationships) : []).find(
    (each) =>
      localName(each) === 'Relationship' && /\/officeDocument$/.test(each.attributes['Type'] ?? ''),
  );
  const name = main?.attributes['Target']?.replace(/^\//, '') ?? '';
  return archive.has(name) ? name : 'word/document.xml';
}

interface Beside {
  headers: Block[];
  footers: Block[];
  deleted: Block[];
  /** All paragraphs of the parts that mammoth reads. */
  texts: string[];
}

/** What mammoth does not read, and all it should have read. */
async function partsBeside(archive: Archive, main: string): Promise<Beside> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const partsNamed = async (name: RegExp): Promise<Part[]> => {
    const names = archive.names.filter(
      (each) => each.startsWith(folder) && name.test(each.slice(folder.length)),
    );
    const parts: Part[] = [];
    for (const each of names.sort()) parts.push(await readPart(archive, each));
    return parts;
  };
  const headers = await partsNamed(/^header\d*\.xml$/);
  const footers = await partsNamed(/^footer\d*\.xml$/);
  const notes = await partsNamed(/^(?:footnotes|endnotes|comments)\d*\.xml$/);
  const drawings = await partsNamed(/^diagrams\/data\d*\.xml$/);
  const text = await readPart(archive, main);
  const read = [text, ...notes];
  return {
    headers: printed(headers, 'page header'),
    footers: printed(footers, 'page footer'),
    deleted: asideOf(
      [...read, ...headers, ...footers].flatMap(({ deleted }) => deleted),
      'deleted in a tracked change',
    ),
    texts: [...read, ...drawings].flatMap(({ paragraphs }) => paragraphs),
  };
}

/** What stands in several headers (the first page, odd and even pages) is listed once. */
const printed = (parts: Part[], reason: string): Block[] =>
  asideOf([...new Set(parts.flatMap(({ paragraphs }) => paragraphs))], reason);

const asideOf = (texts: string[], furniture: string): Block[] =>
  texts.map((text) => ({ type: 'paragraph', inlines: [{ text }], data: { furniture } }));

/** Words of the parts that stand in no block: in formulas, in drawings. They are listed as they come. */
function leftOver(texts: string[], blocks: Block[]): Block[] {
  const counts = new Map<string, number>();
  for (const word of blocks.flatMap(textsOf).flatMap(words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const missing = texts.flatMap(words).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
  return missing.length > 0 ? asideOf([missing.join(' ')], 'formula or drawing') : [];
}

function textsOf(block: Block): string[] {
  if ('inlines' in block) return [block.inlines.map(({ text }) => text).join('')];
  if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(textsOf));
  return block.type === 'blockquote' ? block.blocks.flatMap(textsOf) : [];
}

/** Paragraphs, headings and lists; a table is its cells, row by row. */
function blocksOf(models: Model[], document: Document, furniture?: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < models.length; at++) {
    const model = models[at] as Model;
    if (model.type === 'paragraph' && model.numbering && !furniture) {
      let end = at + 1;
      while (isNumbered(models[end])) end++;
      blocks.push(...listsOf(models.slice(at, end) as Paragraph[], document));
      at = end - 1;
    } else if (model.type === 'paragraph') blocks.push(...paragraphOf(model, document, furniture));
    else if ('children' in model) blocks.push(...blocksOf(model.children, document, furniture));
  }
  return blocks;
}

type Paragraph = Extract<Model, { type: 'paragraph' }>;

const isNumbered = (model: Model | undefined): boolean =>
  model?.type === 'paragraph' && model.numbering !== null;

/** Numbered paragraphs one after the other are a list; a deeper level is a list within the item before. */
function listsOf(paragraphs: Paragraph[], document: Document): Block[] {
  const lists: Extract<Block, { type: 'list' }>[] = [];
  const open: { level: number; items: Item[] }[] = [];
  for (const paragraph of paragraphs) {
    const { isOrdered = false, level: printedLevel = '0' } = paragraph.numbering ?? {};
    const level = Math.min(Number(printedLevel) || 0, 8);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    if (open.at(-1)?.level !== level) {
      const items: Item[] = [];
      const list = { type: 'list' as const, ordered: isOrdered, items };
      const above = open.at(-1)?.items.at(-1);
      if (above) above.blocks.push(list);
      else lists.push(list);
      open.push({ level, items });
    }
    open.at(-1)?.items.push({ blocks: paragraphOf(paragraph, document) });
  }
  return lists;
}

/** A paragraph, and behind it the notes that it refers to. */
function paragraphOf(paragraph: Paragraph, document: Document, furniture?: string): Block[] {
  const data = furniture ? { data: { furniture } } : {};
  const { inlines, notes } = contentOf(paragraph, document);
  const depth = furniture ? 0 : headingDepth(paragraph.styleName);
  const block: Block =
    depth > 0
      ? { type: 'heading', depth, inlines, ...data }
      : { type: 'paragraph', inlines, ...data };
  return [block, ...(furniture ? [] : notes)];
}

/** "Title", "heading 2": the names of built-in styles are English in every edition of Word. */
function headingDepth(style: string | null): number {
  if (style && /^title$/i.test(style)) return 1;
  return Number(/^heading ([1-6])$/i.exec(style ?? '')?.[1] ?? 0);
}

function contentOf(
  paragraph: Paragraph,
  document: Document,
): { inlines: Inline[]; notes: Block[] } {
  const inlines: Inline[] = [];
  const notes: Block[] = [];
  const visit = (model: Model, typeface: Typeface): void => {
    if (model.type === 'text') inlines.push({ text: model.value, ...typeface });
    else if (model.type === 'tab') inlines.push({ text: '\t', ...typeface });
    else if (model.type === 'break') inlines.push({ text: '\n', ...typeface });
    else if (model.type === 'noteReference') {
      const body = document.notes.resolve(model)?.body ?? [];
      notes.push(...blocksOf(body, document, model.noteType));
    } else if (model.type === 'commentReference') {
      const found = document.comments.find(({ commentId }) => commentId === model.commentId);
      notes.push(...blocksOf(found?.body ?? [], document, 'comment'));
    } else if ('children' in model) {
      const inner = model.type === 'run' ? typefaceOf(model) : typeface;
      for (const child of model.children) visit(child, inner);
    }
  };
  for (const child of paragraph.children) visit(child, {});
  return { inlines, notes };
}

function typefaceOf(run: Extract<Model, { type: 'run' }>): Typeface {
  const style = run.styleName ?? '';
  return {
    strong: run.isBold || /^(?:strong|intense emphasis)$/i.test(style),
    emphasis: run.isItalic || /^emphasis$/i.test(style),
  };
}
