/**
 * Markdown → mdast of its rendered words. The rendition keeps the lines of the file and drops the markup:
 * delimiters, escapes, addresses of links. What only looks like markup (`[crosstalk](laughs)`) stays text.
 */
import type { Code, Definition, Html, List, ListItem, Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../messages.ts';
import { frontMatter, frontMatterFacts } from './front-matter.ts';
import { isHtmlTag } from './html-tags.ts';
import { partAtEmptyLines, type Typeface } from './inlines.ts';
import { markdownTooDeep } from './markdown-limits.ts';
import type { ReadResult } from './reader.ts';
import { type Block, type Inline, type Item, render } from './rendition.ts';

type FragmentReader = (html: string) => Block[];

/** What the conversion of a file needs to know of it. */
interface File {
  text: string;
  /** Definitions that a link uses; others are text that looks like one. */
  used: Set<string>;
  readFragment: FragmentReader;
}

const processor = unified().use(remarkParse);

/** Reads decoded Markdown. */
export async function readMarkdown(text: string): Promise<ReadResult> {
  const refusal: Message | undefined = markdownTooDeep(text);
  if (refusal) return { messages: [refusal] };
  const yaml = frontMatter(text);
  const blank = text.slice(0, yaml?.length ?? 0).replace(/[^\r\n]/g, ' ');
  const tree: Root = processor.parse(blank + text.slice(blank.length));
  const file: File = {
    text,
    used: usedDefinitions(tree),
    readFragment: await fragmentReader(tree),
  };
  const opening: Block[] = yaml
    ? [{ type: 'yaml', text: text.slice(0, yaml.length), value: yaml.node.value, line: 1 }]
    : [];
  const blocks = [
    ...opening,
    ...joinWrapped(tree.children, file).flatMap((node) => blocksOf(node, file)),
  ];
  const meta = yaml ? frontMatterFacts(yaml.node.value) : {};
  return { ...render(blocks, meta), messages: [] };
}

/** Shorter than this, a heading was not broken by the margin. */
const WRAPPED = 55;

/**
 * A heading that the margin broke: Markdown takes its second line for a paragraph.
 *
 *     ## Remarks of the Minister of Roads and of the Governor of the Province
 *     at the opening of the bridge
 */
function joinWrapped(nodes: RootContent[], { text }: File): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const heading = joined.at(-1);
    const [end, start] = [heading?.position?.end, node.position?.start];
    const goesOn =
      heading?.type === 'heading' &&
      node.type === 'paragraph' &&
      end?.line === heading.position?.start.line &&
      start?.line === (end?.line ?? 0) + 1 &&
      node.position?.end.line === start?.line &&
      (end?.column ?? 0) > WRAPPED &&
      !/[.:!?]$/.test(text.slice(start?.offset, node.position?.end.offset));
    if (!goesOn) joined.push(node);
    else
      joined[joined.length - 1] = {
        ...heading,
        children: [...heading.children, { type: 'text', value: '\n' }, ...node.children],
      };
  }
  return joined;
}

function blocksOf(node: RootContent, file: File): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      if (isRuledOff(node, file)) {
        const end = node.position?.end.line ?? line;
        return [...paragraphsOf(inlinesOf(node.children, file), line), { type: 'rule', line: end }];
      }
      return [
        { type: 'heading', depth: node.depth, inlines: inlinesOf(node.children, file), line },
      ];
    case 'paragraph':
      return paragraphsOf(inlinesOf(node.children, file), line);
    case 'blockquote':
      return [
        { type: 'blockquote', blocks: node.children.flatMap((each) => blocksOf(each, file)) },
      ];
    case 'list':
      return [listOf(node, file)];
    case 'code':
      return codeOf(node, file);
    case 'html':
      return htmlOf(node, line, file);
    case 'definition':
      return definitionOf(node, line, file);
    case 'thematicBreak':
      return [{ type: 'rule', line }];
    default:
      return [];
  }
}

/**
 * A paragraph right above a rule, which Markdown takes for a heading.
 *
 *     He thanked everybody. There was a long silence, and then
 *     the next question.
 *     ---
 */
function isRuledOff(node: Extract<RootContent, { type: 'heading' }>, { text }: File): boolean {
  const { start, end } = node.position ?? {};
  const lines = (end?.line ?? 0) - (start?.line ?? 0);
  return text.slice(start?.offset, end?.offset).trimEnd().endsWith('-') && lines > 1;
}

function paragraphsOf(inlines: Inline[], line: number): Block[] {
  return partAtEmptyLines(inlines).map((part) => ({
    type: 'paragraph',
    inlines: part.inlines,
    line: line + part.line,
  }));
}

function listOf({ ordered, children }: List, file: File): Block {
  return {
    type: 'list',
    ordered: ordered ?? false,
    items: children.map((item) => itemOf(item, file)),
  };
}

/** A number in front of an item is printed text; a bullet is not. */
function itemOf({ children, position }: ListItem, file: File): Item {
  const marker = /^\d{1,9}[.)]/.exec(file.text.slice(position?.start.offset).slice(0, 10))?.[0];
  return {
    blocks: children.flatMap((child) => blocksOf(child, file)),
    line: position?.start.line ?? 1,
    ...(marker ? { marker } : {}),
  };
}

/** An indented or fenced block is text that somebody moved to the right; its lines stay lines. */
function codeOf({ value, lang, meta, position }: Code, { text }: File): Block[] {
  const line = position?.start.line ?? 1;
  const fenced = /^[`~]/.test(text.slice(position?.start.offset).slice(0, 1));
  const info = [lang, meta].filter(Boolean).join(' ');
  const lines = [...(info ? [info] : []), ...value.split('\n')];
  return paragraphsOf([{ text: lines.join('\n') }], line + (fenced && !info ? 1 : 0));
}

function htmlOf({ value }: Html, line: number, file: File): Block[] {
  if (isMarkup(value)) {
    return file
      .readFragment(value)
      .map((block, index) => (index === 0 ? { ...block, line } : block));
  }
  return [{ type: 'paragraph', inlines: [{ text: value }], line }];
}

function definitionOf({ identifier, position }: Definition, line: number, file: File): Block[] {
  if (file.used.has(identifier)) return [];
  const text = file.text.slice(position?.start.offset, position?.end.offset);
  return [{ type: 'paragraph', inlines: [{ text }], line }];
}

function inlinesOf(nodes: Nodes[], file: File, typeface: Typeface = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const verbatim = (): Inline[] => {
      const { start, end } = node.position ?? {};
      return [{ text: file.text.slice(start?.offset, end?.offset), ...typeface }];
    };
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value, ...typeface }];
      case 'break':
        return [{ text: '\n', ...typeface }];
      case 'strong':
      case 'emphasis':
        return isSum(node, file)
          ? verbatim()
          : inlinesOf(node.children, file, {
              ...typeface,
              [node.type]: true,
            });
      case 'link':
        return isAddress(node.url) ? inlinesOf(node.children, file, typeface) : verbatim();
      case 'linkReference':
        return inlinesOf(node.children, file, typeface);
      case 'image':
        return isAddress(node.url) ? [] : verbatim();
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return [{ text: '\n', ...typeface }];
        return isMarkup(node.value) ? [] : verbatim();
      default:
        return [];
    }
  });
}

/** `2*3*4`: asterisks between digits multiply; taken away they would leave another number. */
function isSum({ position }: Nodes, { text }: File): boolean {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return /\d\*+\d|\d_+\d/.test(text.slice(from - 1, from + 4) + text.slice(to - 4, to + 1));
}

/** `[text](laughs)` is no link: an address has a dot, a slash, a colon or a hash, or is empty. */
const isAddress = (url: string): boolean => url === '' || /[./:#?]/.test(url);

/** `<inaudible>` is a word in angle brackets, not an element. */
function isMarkup(html: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1];
  return name === undefined || isHtmlTag(name);
}

function usedDefinitions(tree: Root): Set<string> {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return used;
}

/** The HTML reader is loaded only where there is a block of HTML. */
async function fragmentReader(tree: Root): Promise<FragmentReader> {
  let needed = false;
  visit(tree, (node) => {
    if (node.type === 'html') needed = true;
  });
  return needed ? (await import('./html.ts')).readFragment : () => [];
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
