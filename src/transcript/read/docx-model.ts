/** What mammoth makes of a Word document, as far as we use it, and the way to it. */
import mammoth from 'mammoth';
import { type Archive, Refused } from './zip.ts';

export type Model =
  | { type: 'document'; children: Model[]; notes: Notes; comments: Comment[] }
  | {
      type: 'paragraph';
      children: Model[];
      styleName: string | null;
      numbering: { isOrdered: boolean; level: string } | null;
    }
  | { type: 'run'; children: Model[]; styleName: string | null; isBold: boolean; isItalic: boolean }
  | { type: 'text'; value: string }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'commentReference'; commentId: string }
  | { type: 'hyperlink' | 'table' | 'tableRow' | 'tableCell'; children: Model[] }
  | { type: 'tab' | 'image' | 'checkbox' | 'bookmarkStart' };

export type Document = Extract<Model, { type: 'document' }>;

interface Notes {
  resolve(reference: { noteType: string; noteId: string }): { body: Model[] } | null;
}

interface Comment {
  commentId: string;
  body: Model[];
}

/**
 * Reads the document's model. mammoth gets the parts from us, already judged, and no picture and nothing outside
 * the file; its HTML is not used, because it would cost tabs and the places of notes.
 */
export async function readModel(
  archive: Archive,
  readPart: (name: string) => Promise<string>,
): Promise<Document | undefined> {
  let found: Document | undefined;
  const isPart = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && archive.has(name);
  /** mammoth's own form of an opened archive, which it takes beside `path` and `buffer`. */
  const file = { exists: isPart, read: readPart };
  let refused: Refused | undefined;
  const keep = async (name: string): Promise<string> => {
    try {
      return await readPart(name);
    } catch (error) {
      if (error instanceof Refused) refused ??= error;
      throw error;
    }
  };
  try {
    await mammoth.convertToHtml({ file: { ...file, read: keep } } as never, {
      styleMap: [],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: Document) => {
        found = document;
        return { ...document, children: [] };
      },
    });
  } catch {
    if (refused) throw refused;
    return undefined;
  }
  return found;
}
