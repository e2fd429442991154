/** Bytes → text: every ill-formed sequence is found at its byte, as TextDecoder would find it, and none is made up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/transcript/read/decode.ts';

const ILL_FORMED: [name: string, bytes: number[], at: number][] = [
  ['a lone continuation byte', [0x41, 0x80], 1],
  ['an overlong slash', [0xc0, 0xaf], 0],
  ['an overlong three-byte form', [0xe0, 0x80, 0xaf], 0],
  ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
  ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
  ['a sequence cut short', [0x41, 0xe2, 0x82], 1],
  ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 3],
];

test.each(ILL_FORMED)('%s is refused with its place', (_name, bytes, at) => {
  const { text, messages } = decode(new Uint8Array(bytes));
  expect(text).toBeUndefined();
  expect(messages[0]?.ruleId).toBe('invalid-encoding');
  expect(messages[0]?.reason).toContain(`at offset ${at},`);
  expect(messages[0]?.place).toMatchObject({ line: 1, column: at + 1 });
});

test('accepts and refuses exactly what a strict TextDecoder does', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const accepts = (bytes: Uint8Array): boolean => {
    try {
      return strict.decode(bytes) !== undefined;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(
    fc.integer({ min: 1, max: 255 }),
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (list) => {
      const bytes = new Uint8Array([0x41, ...list]);
      expect(decode(bytes).text !== undefined).toBe(accepts(bytes));
    }),
    { numRuns: 5000 },
  );
});
