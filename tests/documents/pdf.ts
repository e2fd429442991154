/** Writes small PDFs for tests: each page is a list of lines with their places. */

export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
  /** Written upwards, as a watermark is. */
  turned?: boolean;
}

/** The bytes of a document; `times` is how often it holds each page, `catalog` and `trailer` further entries of those dictionaries. */
export function pdf(
  pages: PdfLine[][],
  { times = 1, catalog = '', trailer = '' } = {},
): Uint8Array {
  const kids = `${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')} `.repeat(times).trim();
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length * times} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = lines.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + end, (letter) => letter.charCodeAt(0));
}

function show({ text, x = 72, y, size = 10, turned }: PdfLine): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /F1 ${size} Tf ${matrix} Tm (${escaped}) Tj ET`;
}

/** Paragraphs set from the top of the page down as a margin breaks them, with a wider gap between them. */
export function column(
  paragraphs: string[],
  { x = 72, top = 760, leading = 12, width = 75 } = {},
): PdfLine[] {
  const lines: PdfLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (const text of wrap(paragraph, width)) {
      lines.push({ text, x, y });
      y -= leading;
    }
    y -= leading * 0.8;
  }
  return lines;
}

/** Lines no longer than the width; `\u00ad` is where a word may be broken, with a hyphen. */
function wrap(paragraph: string, width: number): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const open = lines.at(-1) ?? '';
    const [head = '', tail] = word.split('\u00ad');
    const blank = open === '' ? '' : ' ';
    if (`${open}${blank}${word}`.length <= width)
      lines[lines.length - 1] += blank + head + (tail ?? '');
    else if (tail && `${open} ${head}-`.length <= width) {
      lines[lines.length - 1] += ` ${head}-`;
      lines.push(tail);
    } else lines.push(head + (tail ?? ''));
  }
  return lines;
}
