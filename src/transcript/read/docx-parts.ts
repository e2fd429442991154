/**
 * What stands in the XML parts of a Word document, paragraph by paragraph: read beside mammoth, which passes over
 * deleted text, page headers and what it does not know, so that no word of the file goes unlisted.
 */
import { parseXml, type XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { unreadableDocument } from '../messages.ts';
import { elementsOf, localName } from './xml-elements.ts';
import { xmlRefusal } from './xml-limits.ts';
import { type Archive, Refused } from './zip.ts';

export interface Part {
  /** Text as it is printed, one per paragraph. */
  paragraphs: string[];
  /** Text that tracked changes took out or moved away. */
  deleted: string[];
}

/** The text of a part, refused where it could hurt. Throws Refused. */
export async function readXmlPart(archive: Archive, name: string): Promise<string> {
  const bytes = await archive.read(name);
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(unreadableDocument('DOCX', `bytes in ${name} that are not ${encoding}`));
  }
  const refusal = xmlRefusal(text);
  if (refusal) {
    refusal.file = name;
    throw new Refused(refusal);
  }
  return text;
}

/** The root element of a part; undefined when there is none. Throws Refused. */
export async function parsePart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  if (!archive.has(name)) return undefined;
  try {
    return parseXml(await readXmlPart(archive, name)).root ?? undefined;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [reason = ''] = error.message.split(/ \(line | in |\n/);
    throw new Refused(unreadableDocument('DOCX', `${reason} in ${name}`));
  }
}

/** The paragraphs of a part. */
export async function readPart(archive: Archive, name: string): Promise<Part> {
  const root = await parsePart(archive, name);
  const part: Part = { paragraphs: [], deleted: [] };
  if (root) collect(root, part, { text: '', gone: '' });
  return part;
}

/** The paragraph that is open: what it prints, and what was taken out of it. */
interface Open {
  text: string;
  gone: string;
}

const SIGNS: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

function collect(element: XmlElement, part: Part, open: Open, gone = false): void {
  const name = localName(element);
  if (name === 'p') {
    const inner: Open = { text: '', gone: '' };
    for (const child of elementsOf(element)) collect(child, part, inner, gone);
    if (inner.text.trim() !== '') part.paragraphs.push(inner.text);
    if (inner.gone.trim() !== '') part.deleted.push(inner.gone);
  } else if (name === 't' || name === 'delText') {
    open[gone || name === 'delText' ? 'gone' : 'text'] += textOf(element);
  } else if (name === 'oMath') {
    open.text += ' ';
    for (const child of elementsOf(element)) collect(child, part, open, gone);
    open.text += ' ';
  } else if (Object.hasOwn(SIGNS, name)) {
    open[gone ? 'gone' : 'text'] += SIGNS[name];
  } else if (name === 'AlternateContent') {
    const children = elementsOf(element);
    const fallback = children.find((child) => localName(child) === 'Fallback');
    for (const child of fallback ? [fallback] : children) collect(child, part, open, gone);
  } else if (!name.endsWith('Pr')) {
    const isGone = gone || name === 'del' || name === 'moveFrom';
    for (const child of elementsOf(element)) collect(child, part, open, isGone);
  }
}

const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
