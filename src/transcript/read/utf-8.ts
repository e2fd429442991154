/** Where bytes are not UTF-8, and where that is for a person: line and column. */
import type { Point } from 'unist';

/** Offset of the first byte that is not UTF-8 (RFC 3629, section 4), or undefined. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
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
export function pointAtByte(bytes: Uint8Array, offset: number): Point {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: before.length };
}
