/** Documents that are no text: their fixtures are what tests/documents writes, and hostile ones are refused before they cost anything. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readApart } from '../../scripts/import/read-apart.ts';
import { formatOf, read } from '../../src/transcript/read/index.ts';
import { docx, p } from '../documents/docx.ts';
import { column, pdf } from '../documents/pdf.ts';
import { SOURCES } from '../documents/sources.ts';
import { type ZipEntry, zip } from '../documents/zip.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'import');

test.each(Object.entries(SOURCES))('%s is as it was written', (name, bytes) => {
  const file = join(FIXTURES, name);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

const told = async (name: string, bytes: Uint8Array) => {
  const format = formatOf(name);
  if (!format) throw new Error(`no format for ${name}`);
  const { root, messages, source } = await read(bytes, format);
  return { root, source, messages: messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) };
};

describe('DOCX', () => {
  const main = (content: string | Uint8Array): ZipEntry => ({ name: 'word/document.xml', content });
  const filler = (count: number): ZipEntry[] =>
    Array.from({ length: count }, (_, at) => ({ name: `word/media/${at}.xml`, content: '' }));

  test.each<[string, Uint8Array, string]>([
    ['100,000 entries', zip(filler(100_000), { count: 60_000 }), 'entries, more than 5000'],
    ['fewer entries than announced', zip([main('<a/>')], { count: 3 }), 'broken directory'],
    ['overlapping entries', zip([main('<a/>'), { name: 'b', content: 'x', at: 0 }]), 'overlap'],
    ['an entry beyond the end', zip([{ ...main('<a/>'), at: 0xffffff }]), 'overlap'],
    ['an encrypted entry', zip([{ ...main('<a/>'), flags: 1 }]), 'encrypted'],
    ['two entries of a name', zip([main('<a/>'), main('<b/>')]), 'two entries of the name'],
    ['an absolute name', zip([main('<a/>'), { name: '/etc/x', content: '' }]), 'leads out'],
    ['a drive', zip([main('<a/>'), { name: 'C:x', content: '' }]), 'leads out'],
    [
      'a part that unpacks to more',
      zip([{ ...main('a'.repeat(1e6)), isPacked: true, unpacked: 9 }]),
      'broken',
    ],
    [
      'a part that unpacks to less',
      zip([{ ...main('<a/>'), isPacked: true, unpacked: 99 }]),
      'broken',
    ],
    ['a part of 33 MB', zip([{ ...main('a'.repeat(33e6)), isPacked: true }]), 'unpacks to 33.0 MB'],
    ['letters that are no UTF-8', zip([main(new Uint8Array([0x3c, 0xff]))]), 'not utf-8'],
    ['nesting', zip([main(`${'<w:p>'.repeat(999)}${'</w:p>'.repeat(999)}`)]), 'nesting'],
  ])('refuses %s', async (_name, bytes, reason) => {
    const { root, messages } = await told('a.docx', bytes);
    expect(root).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(reason);
  });

  test('a bomb of 600 MB is refused before it is unpacked', async () => {
    const bomb = { ...main(new Uint8Array(5_000_000)), isPacked: true as const, unpacked: 6e8 };
    const bytes = zip([bomb]);
    const before = process.memoryUsage().rss;
    expect((await told('a.docx', bytes)).messages[0]).toContain('unpacked-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test('nothing that is not a part of the text is opened: style maps, pictures, what a link names', async () => {
    const more = [
      { name: 'mammoth/style-map', content: 'p => div.evil' },
      { name: 'word/media/image1.png', content: 'no picture' },
    ];
    const body = `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>`;
    const { source } = await told('a.docx', docx({ body: p('Look') + body, more }));
    expect(source).toBe('Look\n\nhere\n');
  });
});

describe('PDF', () => {
  const shown = [[{ text: 'Question: Is it open?', y: 700 }]];

  test('a script in it is never run', async () => {
    const open = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>';
    const { source, messages } = await told('a.pdf', pdf(shown, { catalog: open }));
    expect(source).toBe('Question: Is it open?\n');
    expect(messages).toEqual([]);
    expect('ran' in globalThis).toBe(false);
  });

  test('a thread that takes too long is ended; a sound document is read in it as elsewhere', async () => {
    const format = formatOf('a.pdf');
    if (!format) throw new Error('no format');
    const late = await readApart(pdf(shown), format, {}, 0.001);
    expect(late.messages.map(({ ruleId }) => ruleId)).toEqual(['took-too-much']);
    const blank = pdf([...shown, []]);
    const apart = await readApart(blank, format, {}, 60);
    const here = await read(blank, format);
    expect({ ...apart, messages: apart.messages.map(String) }).toEqual({
      ...here,
      messages: here.messages.map(String),
    });
    expect(apart.messages[0]).toMatchObject({ ruleId: 'pages-without-text', fatal: false });
  });

  test('a hyphen of the margin goes, a printed one stays', async () => {
    const lines = [
      'Question: Will the long-term agree\u00admentholder sign? An agreementholder did.',
    ];
    const { source } = await told('a.pdf', pdf([column(lines, { width: 36 })]));
    expect(source).toContain('agreementholder sign');
    expect(source).toContain('long-term');
  });
});
