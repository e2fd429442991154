/** What a reader is: one format → mdast with places, or messages why not. */
import type { Root } from 'mdast';
import type { Message } from '../messages.ts';

/** The mdast and the text its places point into; both absent when a message says why. */
export interface ReadResult {
  root?: Root;
  source?: string;
  /** The source is not the file's own text: the archive keeps both. */
  rendered?: boolean;
  messages: Message[];
}

export type TextReader = (text: string) => ReadResult | Promise<ReadResult>;
export type BytesReader = (bytes: Uint8Array) => Promise<ReadResult>;
