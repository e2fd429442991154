/** Canonical Markdown → tree. The exact inverse of stringify.ts; what it cannot take it reports, with its place. */
import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import * as build from './build.ts';
import { joinPrinted, parseLabel } from './label.ts';
import type { Message } from './messages.ts';
import * as messages from './messages.ts';
import { metaSchema, readFrontMatter } from './meta.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { personNamed } from './query.ts';
import type { Block, Meta, Section, Transcript, Turn } from './types.ts';

/** A tree, absent when a message is fatal, and what there is to say about the file. */
export interface Parsed {
  transcript?: Transcript;
  messages: Message[];
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** Parses the text of a transcript file (LF or CRLF line ends, a byte order mark is passed over). */
export function parse(text: string): Parsed {
  const root = readPlainBlocks(text) ?? (markdown.parse(text) as Root);
  const [first, ...rest] = root.children;
  if (text.trim() === '') return { messages: [messages.emptySource()] };
  if (first?.type !== 'yaml') return { messages: [messages.missingFrontMatter()] };
  const frontMatter = readFrontMatter(
    first.value,
    (first.position?.start.line ?? 1) + 1,
    metaSchema,
  );
  if (!frontMatter.data) return { messages: frontMatter.messages };
  const body = new Body(frontMatter.data);
  for (const node of rest) body.add(node);
  const found = [...frontMatter.messages, ...body.messages];
  if (found.some(({ fatal }) => fatal)) return { messages: found };
  const tree = build.transcript(frontMatter.data, body.finish());
  if (root.position) tree.position = root.position;
  return { transcript: tree, messages: found };
}

/** Collects sections and turns while the blocks of a file go by. */
class Body {
  readonly messages: Message[] = [];
  readonly #meta: Meta;
  readonly #sections: Section[] = [];
  #section: Section | undefined;
  #turn: Turn | undefined;

  constructor(meta: Meta) {
    this.#meta = meta;
  }

  add(node: RootContent): void {
    if (node.type === 'heading') this.#heading(node);
    else this.#block(node);
  }

  finish(): Section[] {
    for (const parent of this.#sections) {
      extend(parent);
      for (const child of parent.children) if (child.type !== 'note') extend(child);
    }
    return this.#sections;
  }

  #heading(node: Heading): void {
    const text = this.#text(node);
    if (node.depth === 2) this.#open(build.section(text, []), node.position);
    else if (node.depth === 3) this.#label(text, node.position);
    else this.messages.push(messages.unexpectedHeading(node.depth, node.position));
  }

  #open(section: Section, position: Position | undefined): Section {
    if (position) section.position = position;
    this.#sections.push(section);
    this.#section = section;
    this.#turn = undefined;
    return section;
  }

  #label(text: string, position: Position | undefined): void {
    const label = parseLabel(text);
    if (!label) {
      this.messages.push(messages.invalidLabel(text, position));
      return;
    }
    const { anchor, time, attribution, annotation, supplied } = label;
    const speaker = supplied === '?' ? undefined : personNamed(this.#meta, supplied ?? attribution);
    if (supplied !== undefined && supplied !== '?' && speaker === undefined) {
      this.messages.push(messages.unknownSuppliedName(supplied, position));
    }
    const printed = joinPrinted(attribution, annotation);
    const section = this.#section ?? this.#open(build.section('', []), position);
    this.#turn = build.turn({ anchor, time, printed, speaker, children: [], position });
    section.children.push(this.#turn);
  }

  #block(node: RootContent): void {
    const block = this.#read(node);
    if (!block) return;
    if (this.#turn) this.#turn.children.push(block);
    else if (block.type === 'note')
      (this.#section ?? this.#open(build.section('', []), node.position)).children.push(block);
    else this.messages.push(messages.textOutsideTurn(this.#text(node), node.position));
  }

  #read(node: Nodes): Block | undefined {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraphOrNote(node);
      case 'list':
        return this.#list(node);
      case 'blockquote':
        return build.blockquote(
          node.children.flatMap((child) => this.#readAs(child, 'paragraph') ?? []),
          node.position,
        );
      default:
        this.messages.push(messages.unexpectedBlock(node.type, node.position));
        return undefined;
    }
  }

  #readAs<T extends Block['type']>(
    node: Nodes,
    ...types: T[]
  ): Extract<Block, { type: T }> | undefined {
    const block = this.#read(node);
    if (block && (types as string[]).includes(block.type))
      return block as Extract<Block, { type: T }>;
    if (block) this.messages.push(messages.unexpectedBlock(block.type, node.position));
    return undefined;
  }

  #list(node: List): List {
    const items = node.children.map((item: ListItem) =>
      build.listItem(
        item.children.flatMap((child) => this.#readAs(child, 'paragraph', 'list') ?? []),
        item.position,
      ),
    );
    return build.list(items, node.ordered ? (node.start ?? 1) : undefined, node.position);
  }

  /** A paragraph that is emphasis from end to end is a note. */
  #paragraphOrNote(node: Paragraph): Block {
    const [only, second] = node.children;
    if (only?.type === 'emphasis' && !second) return build.note(this.#text(only), node.position);
    return build.paragraph(this.#text(node), node.position);
  }

  /** The text below a node; markup in it is reported. */
  #text(node: Nodes): string {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    return node.children
      .map((child) => {
        if (child.type === 'text') return child.value;
        this.messages.push(messages.unexpectedMarkup(child.type, child.position));
        return '';
      })
      .join('');
  }
}

/** A parent made from its heading reaches to the end of its last child. */
function extend(parent: Section | Turn): void {
  const end = parent.children.at(-1)?.position?.end;
  if (parent.position && end) parent.position = { ...parent.position, end };
}
