/** Law 6: what every reader must do, run over the whole table of formats. A new format adds a sample here. */
import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Format, formats, read } from '../../src/transcript/read/index.ts';

/** One question and one answer in each format. */
const SAMPLES: Record<string, string> = {
  'plain text': 'Question: Is it open?\n\nAda Quill: It is, café and all.\n',
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(root: Root | undefined): string {
  const below = (node: RootContent): string =>
    'children' in node
      ? (node.children as RootContent[]).map(below).join('')
      : 'value' in node
        ? node.value
        : '';
  return (root?.children ?? []).map(below).join('\n');
}

describe.each(formats)('$name', (format: Format) => {
  const sample = SAMPLES[format.name] ?? '';
  const rules = (bytes: Uint8Array): (string | undefined)[] =>
    read(bytes, format).messages.map(({ ruleId }) => ruleId);

  test('has a sample, and endings in lower case with a dot', () => {
    expect(sample).not.toBe('');
    for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
  });

  test('reads all words of one exchange', () => {
    const { root, messages } = read(encode(sample), format);
    expect(messages).toEqual([]);
    expect(textOf(root)).toContain('Is it open?');
    expect(textOf(root)).toContain('It is, café and all.');
  });

  test('passes over a byte order mark, and places count without it', () => {
    const plain = read(encode(sample), format);
    expect(read(encode(`\ufeff${sample}`), format)).toEqual(plain);
  });

  test('reads CRLF and CR as line ends', () => {
    for (const end of ['\r\n', '\r']) {
      const { root } = read(encode(sample.replaceAll('\n', end)), format);
      expect(textOf(root)).toBe(textOf(read(encode(sample), format).root));
    }
  });

  test('every text node has a place, and the file holds its words there', () => {
    const { root, source = '' } = read(encode(sample), format);
    let seen = 0;
    const visit = (node: RootContent): void => {
      if (node.type === 'text') {
        const { start, end } = node.position ?? {};
        seen++;
        expect(source.slice(start?.offset, end?.offset)).toBe(node.value);
        expect(
          source.split(/\r\n|\r|\n/)[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1),
        ).toContain(node.value);
      } else if ('children' in node) for (const child of node.children) visit(child as RootContent);
    };
    for (const child of root?.children ?? []) visit(child);
    expect(seen).toBe(2);
  });

  test('an empty file, bad bytes and binary data are reported, not thrown', () => {
    expect(rules(encode(''))).toEqual(['empty-source']);
    expect(rules(encode(' \n\u00a0\n'))).toEqual(['empty-source']);
    expect(rules(new Uint8Array([...encode(sample), 0xff]))).toEqual(['invalid-encoding']);
    expect(rules(new Uint8Array([...encode(sample), 0]))).toEqual(['binary-source']);
  });
});
