/** Plain text in the clothes of each format, so that made transcripts come through every reader. */
import type { Format } from '../../src/transcript/index.ts';
import { docx, p, run } from '../../tests/documents/docx.ts';
import { column, pdf } from '../../tests/documents/pdf.ts';
import type { Random } from '../random.ts';

type Dress = (text: string, random: Random) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain: Dress = (text) => encode(text);

/** By the ending of a format; other formats of text are given the text as it is. */
const DRESSES: Record<string, Dress> = {
  '.html': (text, random) => {
    const body = blocks(text, random);
    return encode(random.once(2) ? body : `<nav>${body}</nav><main>${body}</main>`);
  },
  '.xml': (text, random) => {
    const body = blocks(text, random);
    const inside = random.once(2) ? body : `<![CDATA[${body.replaceAll(']]>', '')}]]>`;
    return encode(`<?xml version="1.0"?><doc><title>A bridge</title><text>${inside}</text></doc>`);
  },
  '.vtt': (text, random) => encode(`WEBVTT\n\n${cues(text, random, '.')}`),
  '.srt': (text, random) => encode(cues(text, random, ',')),
  '.docx': (text, random) =>
    docx({
      body: lines(text)
        .map((line) => paragraph(line, random))
        .join(''),
    }),
  '.pdf': (text, random) => pdf([...pages(lines(text).map(latin), random)]),
};

/** How a made transcript becomes a file of a format; undefined where only samples can be changed. */
export function dressFor({ content, extensions: [extension] }: Format): Dress | undefined {
  return DRESSES[extension] ?? (content === 'text' ? plain : undefined);
}

const lines = (text: string): string[] => text.split(/[\n\r]+/);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', ' ');

function blocks(text: string, random: Random): string {
  const tag = random.pick(['p', 'p', 'div', 'li', 'h2', 'td']);
  const strong = random.pick(['<b>$1</b>', '<strong>$1</strong>', '$1']);
  const body = lines(escaped(text))
    .map((line) => line.replace(/\*\*(.{1,80}?)\*\*/g, strong))
    .join(random.pick([`</${tag}>\n<${tag}>`, `</${tag}><${tag}>`, '<br/>', '<br/><br/>']));
  return `<${tag}>${body}</${tag}>`;
}

function cues(text: string, random: Random, point: string): string {
  let second = 0;
  const stamp = (): string => `${new Date(second * 1000).toISOString().slice(11, 19)}${point}000`;
  return lines(text)
    .map((line, at) => {
      const from = stamp();
      second += random.below(9);
      const voice = point === '.' ? line.replace(/^([^:]{1,40}): /, '<v $1>') : line;
      return `${at + 1}\n${from} --> ${stamp()}\n${random.once(2) ? line : voice}\n\n`;
    })
    .join('');
}

/** XML has no place for controls, nor for half a letter. */
function paragraph(line: string, random: Random): string {
  const text = line.toWellFormed().replace(/(?!\t)\p{Cc}|[\ufffe\uffff]/gu, ' ');
  const [, label, rest] = /^\*\*([^*]+)\*\*(.*)$/.exec(text) ?? [];
  if (label && random.once(2)) return p(run(label, '<w:b/>') + run(rest ?? ''));
  return p(text.startsWith('<') ? run(text) : text);
}

const latin = (line: string): string => line.replace(/[^\x20-\x7e\xa0-\xff]/g, '?');

/** As many paragraphs to a page as chance will have it, some with a header or a number on each. */
function* pages(paragraphs: string[], random: Random) {
  const header = random.once(2) ? ['Press Office of Norland'] : [];
  const size = 3 + random.below(20);
  for (let from = 0; from < paragraphs.length; from += size)
    yield column([...header, ...paragraphs.slice(from, from + size), `${from / size + 1}`]);
}
