/** Bytes → text, or the reason why not: strict, so that no letter is ever replaced silently. */
import type { Point } from 'unist';
import type { Message } from '../messages.ts';
import * as messages from '../messages.ts';
import { declaredEncoding, encodingNamed, likelyEncoding } from './encodings.ts';
import { firstInvalidByte, pointAtByte } from './utf-8.ts';

/** Formats that people drop in by mistake, by their first bytes. */
const SIGNATURES: [format: string, bytes: number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive (a Word or OpenDocument file is one)', [0x50, 0x4b, 0x03, 0x04]],
  ['old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['gzip archive', [0x1f, 0x8b]],
  ['UTF-32 text', [0xff, 0xfe, 0, 0]],
  ['UTF-32 text', [0, 0, 0xfe, 0xff]],
];

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const START: Point = { line: 1, column: 1, offset: 0 };

export interface DecodeOptions {
  /** Said by the maintainer: it is believed. */
  encoding?: string | undefined;
  /** HTML and XML may name their encoding. */
  declares?: boolean | undefined;
}

/** `text` is absent when a message says why. */
export interface Decoded {
  text?: string;
  /** The text is not the bytes read as UTF-8: the archive keeps both. */
  transcoded?: boolean;
  messages: Message[];
}

/**
 * Decodes in this order: what the maintainer says, a byte order mark, strict UTF-8, what the document declares.
 * A byte order mark is passed over: places count from the text without it.
 */
export function decode(bytes: Uint8Array, { encoding, declares }: DecodeOptions = {}): Decoded {
  const format = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (format) return { messages: [messages.binarySource(format, START)] };
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const told = (encoding && encodingNamed(encoding)) ?? marked;
  if (told && told !== 'utf-8') return decodeAs(bytes, told, []);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const wide = wideEncoding(bytes);
    return { messages: [messages.binarySource('binary data', pointAtByte(bytes, zero), wide)] };
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid === undefined) return judge(new TextDecoder().decode(bytes), false, []);
  const declared = declares && !encoding ? declaredEncoding(bytes) : undefined;
  const place = pointAtByte(bytes, invalid);
  if (declared && declared !== 'utf-8')
    return decodeAs(bytes, declared, [messages.declaredEncoding(declared, place)]);
  const [byte, likely] = [bytes[invalid] as number, likelyEncoding(bytes)];
  return { messages: [messages.invalidEncoding(byte, invalid, 'UTF-8', place, likely)] };
}

/** Decodes in an encoding that is no UTF-8; what is not in it stops the import. */
function decodeAs(bytes: Uint8Array, encoding: string, said: Message[]): Decoded {
  const invalid = firstUndecodable(bytes, encoding);
  if (invalid !== undefined) {
    const message = messages.invalidEncoding(bytes[invalid] ?? 0, invalid, encoding, START);
    return { messages: [message] };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0')
    ? { messages: [messages.binarySource('binary data', START)] }
    : judge(text, true, said);
}

function judge(text: string, transcoded: boolean, said: Message[]): Decoded {
  if (text.trim() === '') return { messages: [messages.emptySource()] };
  return { text, ...(transcoded ? { transcoded } : {}), messages: said };
}

/** Where decoding stops: the shortest beginning that cannot be decoded, found by halves. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number | undefined {
  const decodes = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length, false)) return undefined;
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(middle + 1, true)) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, bytes.length - 1);
}

/** Every other byte is zero in text of two bytes a letter. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (odd > sample.length / 4 && even < sample.length / 20) return 'utf-16le';
  return even > sample.length / 4 && odd < sample.length / 20 ? 'utf-16be' : undefined;
}

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
