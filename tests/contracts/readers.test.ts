/** Law 6: what every reader must do, run over the whole table of formats. A new format adds a sample here. */
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/transcript/query.ts';
import { type Format, formats, read } from '../../src/transcript/read/index.ts';
import { SAMPLES } from './samples.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The leaves in order: text, breaks and front matter; and the printed numbers of lists. */
function leaves(root: Root | undefined, source = ''): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem' && node.position) {
      const to = node.children[0]?.position?.start.offset;
      found.push({ type: 'html', value: source.slice(node.position.start.offset, to) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
    else found.push(node);
  };
  if (root) visit(root);
  return found;
}

const textOf = (root: Root | undefined, source = ''): string =>
  leaves(root, source)
    .map((node) => ('value' in node ? node.value : '\n'))
    .join('\n');

describe.each(formats)('$name', (format: Format) => {
  const sample = SAMPLES[format.name] ?? new Uint8Array();
  const isText = format.content === 'text';
  const rules = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
    (await read(bytes, format)).messages.map(({ ruleId }) => ruleId);

  test('has a sample, and endings in lower case with a dot', () => {
    expect(sample.length).toBeGreaterThan(0);
    for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
  });

  test('reads all words of one exchange', async () => {
    const { root, messages } = await read(sample, format);
    expect(messages).toEqual([]);
    expect(words(textOf(root)).join(' ')).toContain('Question Is it open');
    expect(words(textOf(root)).join(' ')).toContain('Ada Quill It is café and all');
  });

  test('passes over a byte order mark, and places count without it', async () => {
    if (!isText) return;
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...sample]);
    expect(await read(marked, format)).toEqual(await read(sample, format));
  });

  test('reads CRLF and CR as line ends', async () => {
    if (!isText) return;
    const text = new TextDecoder().decode(sample);
    for (const end of ['\r\n', '\r']) {
      const { root } = await read(encode(text.replaceAll('\n', end)), format);
      expect(words(textOf(root))).toEqual(words(textOf((await read(sample, format)).root)));
    }
  });

  test('every text node has a place, and the rendition holds its words there', async () => {
    const { root, source = '' } = await read(sample, format);
    const lines = source.split(/\r\n|\r|\n/);
    const texts = leaves(root).filter((node) => node.type === 'text');
    expect(texts.length).toBeGreaterThan(1);
    for (const { value, position } of texts) {
      const { start, end } = position ?? {};
      expect(source.slice(start?.offset, end?.offset)).toBe(value);
      expect(lines[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1)).toContain(
        value.split('\n')[0],
      );
    }
  });

  test('no word of the rendition stands outside the tree, and none is made up', async () => {
    const { root, source = '' } = await read(sample, format);
    expect(words(textOf(root, source))).toEqual(words(source));
  });

  test('an empty file, bad bytes and binary data are reported, not thrown', async () => {
    expect(await rules(encode(''))).toEqual(['empty-source']);
    if (!isText) return;
    expect(await rules(encode(' \n\u00a0\n'))).toEqual(['empty-source']);
    expect(await rules(new Uint8Array([...sample, 0xff]))).toEqual(['invalid-encoding']);
    expect(await rules(new Uint8Array([...sample, 0]))).toEqual(['binary-source']);
  });

  test('a file cut short anywhere is read or refused, never thrown at', async () => {
    for (let length = 0; length < sample.length; length += Math.ceil(sample.length / 50)) {
      const { root, messages } = await read(sample.slice(0, length), format);
      expect(root !== undefined || messages.some(({ fatal }) => fatal)).toBe(true);
    }
  });
});
