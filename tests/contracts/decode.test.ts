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

/** The C1 row of windows-1252, which is where decoders differ: https://encoding.spec.whatwg.org/#windows-1252 */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** The upper half of windows-1251: https://encoding.spec.whatwg.org/#windows-1251 */
const CYRILLIC =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';

test.each([
  [
    'windows-1252',
    `${C1}${String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at))}`,
  ],
  ['windows-1251', CYRILLIC],
])('%s is right for all 256 bytes', (encoding, upper) => {
  const ascii = String.fromCharCode(...Array.from({ length: 127 }, (_, at) => at + 1));
  const bytes = Uint8Array.from({ length: 255 }, (_, at) => at + 1);
  expect(decode(bytes, { encoding }).text).toBe(ascii + upper);
  expect(decode(new Uint8Array([0]), { encoding }).messages[0]?.ruleId).toBe('binary-source');
});

test.each([
  ['windows-1252', 'The café in Málaga – “closed”, said the señor; déjà vu for François.'],
  ['windows-1251', 'Открыт ли мост? Да, он открыт с утра.'],
  ['koi8-r', 'Открыт ли мост? Да, он открыт с утра.'],
])('%s is suggested, and right when said', (encoding, text) => {
  const bytes = encodeAs(text, encoding);
  expect(decode(bytes).messages[0]?.note).toContain(`--encoding ${encoding}`);
  expect(decode(bytes, { encoding })).toEqual({ text, transcoded: true, messages: [] });
});

/** The table of a single-byte encoding, turned round. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (letter) => table.indexOf(letter));
}

test('UTF-16 with a mark is read; a lone surrogate in it is refused', () => {
  const mark = [0xff, 0xfe];
  expect(decode(new Uint8Array([...mark, 0x41, 0, 0x42, 0])).text).toBe('AB');
  expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x41])).text).toBe('A');
  expect(decode(new Uint8Array([...mark, 0x41, 0, 0, 0xd8])).messages[0]?.ruleId).toBe(
    'invalid-encoding',
  );
  expect(decode(new Uint8Array([0xff, 0xfe, 0, 0, 0x41])).messages[0]?.ruleId).toBe(
    'binary-source',
  );
});

test('a page that declares its encoding is decoded so, and says so', () => {
  const bytes = encodeAs('<meta charset="windows-1251"><p>Мост</p>', 'windows-1251');
  const { text, messages } = decode(bytes, { declares: true });
  expect(text).toContain('Мост');
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['declared-encoding']);
});
