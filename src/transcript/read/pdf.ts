/**
 * PDF → mdast of its text layer. pdf.js reads the pages, loaded only here; it draws nothing and runs no script.
 * Where the letters stand tells lines, columns, paragraphs and page furniture: pdf-lines.ts, pdf-pages.ts.
 */
import {
  type Message,
  noTextLayer,
  pagesWithoutText,
  protectedDocument,
  tooManyPages,
  unreadableDocument,
} from '../messages.ts';
import { words } from '../query.ts';
import { type Line, linesOf, type Piece } from './pdf-lines.ts';
import { blocksOf } from './pdf-pages.ts';
import type { ReadResult } from './reader.ts';
import { type Block, render } from './rendition.ts';

const MOST_PAGES = 2000;
/** Pictures are never decoded for their text; should a font or a pattern hold one, it is no larger than this. */
const LARGEST_PICTURE = 4_000_000;

/** Reads the bytes of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: LARGEST_PICTURE,
    });
    try {
      return await readPages(document);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return { messages: [refusalFor(error as Error)] };
  }
}

/** pdf.js names its errors: PasswordException, InvalidPDFException, … */
function refusalFor({ name, message }: Error): Message {
  if (name === 'PasswordException') return protectedDocument('PDF');
  return unreadableDocument('PDF', message.replace(/\.$/, '').slice(0, 200));
}

type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function readPages(document: Document): Promise<ReadResult> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return { messages: [tooManyPages(numPages, MOST_PAGES)] };
  const pages: Line[][] = [];
  const aside: Block[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const pieces: Piece[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const text = item.str;
      const isTurned = Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d) + 1e-6;
      if (isTurned) aside.push(asideOf(text, 'text across the page'));
      else pieces.push({ text, x, y, width: item.width, size: Math.hypot(c, d) || item.height });
    }
    if (pieces.length === 0) empty.push(number);
    pages.push(linesOf(pieces));
  }
  const text = pages.flat().map((line) => line.text);
  if (words(text.join(' ')).length === 0) return { messages: [noTextLayer()] };
  if (isGarbled(text.join('')))
    return { messages: [unreadableDocument('PDF', 'letters without a code')] };
  return {
    ...render([...blocksOf(pages), ...aside]),
    messages: empty.length > 0 ? [pagesWithoutText(empty)] : [],
  };
}

const asideOf = (text: string, furniture: string): Block => ({
  type: 'paragraph',
  inlines: [{ text }],
  data: { furniture },
});

/** Fonts without a table of their letters give signs of private use, or none. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\ufffd\p{Co}]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
  return strange > 0.05 * text.length;
}
