/** HTML text → parse5's tree, within limits: what a page cannot need is refused before it costs minutes. */
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html,
  parse,
  parseFragment,
} from 'parse5';

export type Node =
  | DefaultTreeAdapterTypes.ChildNode
  | DefaultTreeAdapterTypes.Document
  | DefaultTreeAdapterTypes.DocumentFragment;
export type Element = DefaultTreeAdapterTypes.Element;

export const DEEPEST = 800;
export const MOST_ELEMENTS = 400_000;

/** Thrown out of the parser, which has no other way to stop. */
export class TooMuch extends Error {
  readonly what: string;
  readonly limit: number;

  constructor(what: string, limit: number) {
    super(what);
    this.what = what;
    this.limit = limit;
  }
}

/** Parses a whole page. Throws TooMuch. */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document {
  return parse(text, { scriptingEnabled: false, treeAdapter: limited() });
}

/** Parses a piece of a page. Throws TooMuch. */
export function parsePiece(text: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(text, { scriptingEnabled: false, treeAdapter: limited() });
}

/** The default tree adapter, counting. */
function limited(): typeof defaultTreeAdapter {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > MOST_ELEMENTS) throw new TooMuch('number of elements', MOST_ELEMENTS);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new TooMuch('nesting of elements', DEEPEST);
    },
    onItemPop() {
      depth--;
    },
  };
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** SVG and MathML show drawings and formulas. */
export const isForeign = ({ namespaceURI }: Element): boolean => namespaceURI !== html.NS.HTML;

/** All elements below a node in the order of the document. */
export function* elementsBelow(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** The text below a node, silent elements included, in one line. */
export function plainText(node: Node): string {
  const parts: string[] = [];
  const collect = (each: Node): void => {
    if (each.nodeName === '#text' && 'value' in each) parts.push(each.value);
    else for (const child of childrenOf(each)) collect(child);
  };
  collect(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
