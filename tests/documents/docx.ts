/** Writes small Word documents for tests, from the XML of their paragraphs. */
import { type ZipEntry, zip } from './zip.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const W = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What stands in each part, as XML; a part that is not given is left out. */
export interface DocxParts {
  body: string;
  header?: string;
  footer?: string;
  footnotes?: string;
  comments?: string;
  /** Further entries of the archive. */
  more?: ZipEntry[];
}

/** The bytes of a document. */
export function docx({
  body,
  header,
  footer,
  footnotes,
  comments,
  more = [],
}: DocxParts): Uint8Array {
  const part = (name: string, root: string, content: string | undefined): ZipEntry[] =>
    content === undefined
      ? []
      : [{ name: `word/${name}.xml`, content: `${XML}<w:${root} ${W}>${content}</w:${root}>` }];
  const parts = [
    ...part('document', 'document', `<w:body>${body}</w:body>`),
    ...part('header1', 'hdr', header),
    ...part('footer1', 'ftr', footer),
    ...part('footnotes', 'footnotes', footnotes),
    ...part('comments', 'comments', comments),
    ...part('styles', 'styles', STYLES),
    ...part('numbering', 'numbering', NUMBERING),
  ];
  const related = [
    [header, 'header', 'header1'],
    [footer, 'footer', 'footer1'],
    [footnotes, 'footnotes', 'footnotes'],
    [comments, 'comments', 'comments'],
    ['', 'styles', 'styles'],
    ['', 'numbering', 'numbering'],
  ].filter(([content]) => content !== undefined);
  const relationship = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const relationships = (all: string[]): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = parts.map(({ name }) => {
    const kind = /word\/([a-z]+)\d*\.xml/.exec(name)?.[1];
    return `<Override PartName="/${name}" ContentType="${main}.${kind === 'document' ? 'document.main' : kind}+xml"/>`;
  });
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationships([relationship(1, 'officeDocument', 'word/document.xml')]),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships(
        related.map(([, type = '', target = ''], index) =>
          relationship(index + 1, type, `${target}.xml`),
        ),
      ),
    },
    ...parts,
    ...more,
  ]);
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run; `\t` and `\n` become Word's own signs. */
export function run(text: string, properties = ''): string {
  const content = text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece ? `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>` : '';
    })
    .join('');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
}

export const bold = (text: string): string => run(text, '<w:b/>');

/** A paragraph of runs, or of plain text; `properties` such as a style. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

export const heading = (text: string, style = 'Heading1'): string =>
  p(text, `<w:pStyle w:val="${style}"/>`);

/** An item of a numbered list. */
export const item = (text: string, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

export function table(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join(''));
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

const STYLES = [
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['Heading2', 'heading 2'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[0, 1]
  .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`)
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
