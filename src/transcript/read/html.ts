/**
 * HTML → mdast of its visible text: a saved page with its main content found and the rest listed as furniture.
 * parse5 reads it as a browser would; see html-content.ts for what is content and html-blocks.ts for the blocks.
 */
import { tooDeep } from '../messages.ts';
import { blocksBelow } from './html-blocks.ts';
import { judgeOf } from './html-content.ts';
import { metaOf } from './html-meta.ts';
import { elementsBelow, parsePage, parsePiece, plainText, TooMuch } from './html-parse.ts';
import { talkCells } from './html-tables.ts';
import type { ReadResult } from './reader.ts';
import { type Block, render } from './rendition.ts';

const START = { line: 1, column: 1, offset: 0 };

/** Reads the decoded text of a page. */
export function readHtml(text: string): ReadResult {
  try {
    const page = parsePage(text);
    const body = elementsBelow(page).find(({ tagName }) => tagName === 'body');
    if (!body) return { ...render([]), messages: [] };
    const title = elementsBelow(page).find(({ tagName }) => tagName === 'title');
    const { labels, headings } = talkCells(body);
    const judge = judgeOf(body, title ? plainText(title) : '', headings);
    return { ...render(blocksBelow(body, judge, labels), metaOf(page)), messages: [] };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { messages: [tooDeep(error.what, error.limit, START)] };
  }
}

/** The blocks of a piece of HTML that stands in another format. Throws TooMuch. */
export function readFragment(text: string): Block[] {
  return blocksBelow(parsePiece(text));
}
