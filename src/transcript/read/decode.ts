/** Bytes → text, or the reason why not: strict, so that no letter is ever replaced silently. */
import type { Point } from 'unist';
import type { Message } from '../messages.ts';
import * as messages from '../messages.ts';

/** Formats that people drop in by mistake, by their first bytes. */
const SIGNATURES: [format: string, bytes: number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive (a Word or OpenDocument file is one)', [0x50, 0x4b, 0x03, 0x04]],
  ['old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['gzip archive', [0x1f, 0x8b]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];

/**
 * Decodes UTF-8; a byte order mark is passed over. `text` is absent when a message says why.
 * Places count from the text without the mark.
 */
export function decode(bytes: Uint8Array): { text?: string; messages: Message[] } {
  const start: Point = { line: 1, column: 1, offset: 0 };
  const format = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  )?.[0];
  if (format) return { messages: [messages.binarySource(format, start)] };
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return { messages: [messages.binarySource('binary data', pointAtByte(bytes, zero))] };
  const invalid = firstInvalidByte(bytes);
  if (invalid !== undefined) {
    const place = pointAtByte(bytes, invalid);
    return { messages: [messages.invalidEncoding(bytes[invalid] as number, invalid, place)] };
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return text.trim() === '' ? { messages: [messages.emptySource()] } : { text, messages: [] };
}

/** Offset of the first byte that is not UTF-8 (RFC 3629, section 4), or undefined. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Length of the well-formed sequence at an offset; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const [length, low, high] =
    first < 0xc2
      ? [0, 0, 0]
      : first < 0xe0
        ? [2, 0x80, 0xbf]
        : first === 0xe0
          ? [3, 0xa0, 0xbf]
          : first === 0xed
            ? [3, 0x80, 0x9f]
            : first < 0xf0
              ? [3, 0x80, 0xbf]
              : first === 0xf0
                ? [4, 0x90, 0xbf]
                : first < 0xf4
                  ? [4, 0x80, 0xbf]
                  : first === 0xf4
                    ? [4, 0x80, 0x8f]
                    : [0, 0, 0];
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

/** Line and column (in characters) of a byte in text that is well-formed up to it. */
function pointAtByte(bytes: Uint8Array, offset: number): Point {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: before.length };
}
