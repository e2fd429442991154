/** The sources of fixture folders whose formats are no text; tests/contracts/documents.test.ts keeps the files equal to this. */
import { bold, docx, heading, item, p, run, table } from './docx.ts';
import { column, pdf } from './pdf.ts';
import { zip } from './zip.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (name: string, content: string) => ({ name, content });
/** Header and footer of a printed page. */
const furniture = (page: number) => [
  { text: 'Ministry of Roads          Press briefing', y: 800, size: 8 },
  { text: `Page ${page} of 3`, x: 270, y: 40, size: 8 },
];

const TRACKED = 'w:author="editor"';

/** File below tests/fixtures/import/ → its bytes. */
export const SOURCES: Record<string, Uint8Array> = {
  'docx/source.en.docx': docx({
    header: p('Ministry of Roads · Press office'),
    footer: p('12 Quay Street, Norhaven'),
    body: [
      heading('Press briefing by Ada Quill, Norhaven, March 4, 2021', 'Title'),
      p(
        `${bold('Ada Quill:')}${run(' Dear colleagues, the bridge is open.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      p('We have three lanes:'),
      item('one for carts;'),
      item('one for bicycles,'),
      item('and for scooters;', 1),
      item('one for the ferry bus.'),
      heading('Questions and answers'),
      p(`${bold('Question:')}${run('\tWho pays for it?\nAnd when?')}`),
      p(
        `${bold('Ada Quill')}${run(': Both sides do')}<w:del w:id="1" ${TRACKED}><w:r><w:delText xml:space="preserve"> not</w:delText></w:r></w:del><w:ins w:id="2" ${TRACKED}>${run(', to equal parts')}</w:ins>${run('.')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      table([
        ['Year', 'Our part'],
        ['2021', 'half'],
        ['2022', 'half'],
      ]),
      p(
        `<m:oMath><m:r><m:t>toll = 2 marks</m:t></m:r></m:oMath>${run('The toll follows from this.')}`,
      ),
      p(`<w:hyperlink r:id="rId99">${run('The tariff is here.')}</w:hyperlink>`),
      p(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('(A boat passes.)')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run('Thank you.')}`,
      ),
    ].join(''),
    footnotes: `<w:footnote w:id="2">${p('The minister meant the west bridge.')}</w:footnote>`,
    comments: `<w:comment w:id="0" ${TRACKED}>${p('Check this with the treasury.')}</w:comment>`,
  }),
  'docx-that-is-no-archive/source.en.docx': encode('Question: Is it open?\n'),
  'docx-without-text/source.en.docx': zip([text('xl/workbook.xml', '<a/>')]),
  'docx-that-unpacks-to-too-much/source.en.docx': zip([
    { ...text('word/document.xml', '<a/>'), unpacked: 600_000_000 },
  ]),
  'docx-with-a-name-that-leads-out/source.en.docx': zip([
    text('word/document.xml', '<a/>'),
    text('../../.profile', 'x'),
  ]),
  'docx-with-doctype/source.en.docx': zip([
    text('word/document.xml', '<!DOCTYPE w [<!ENTITY a "b">]>\n<w>&a;</w>'),
  ]),
  'docx-broken-xml/source.en.docx': zip([text('word/document.xml', '<w:document><w:body><w:p>')]),
  'pdf/source.en.pdf': pdf([
    [
      ...furniture(1),
      { text: 'Press briefing by Ada Quill,', y: 770, size: 16 },
      { text: 'Norhaven, March 4, 2021', y: 750, size: 16 },
      ...column(
        [
          'ADA QUILL: Dear colleagues, the bridge is open. It took nine years to build, and the three towns on its two banks, after long talks, have come to an agree\u00adment on the toll. It is a long-term agreement, and a fair one.',
          'QUESTION: Who pays for it?',
          'ADA QUILL: Both sides do, to equal parts. I want to thank everybody at the office for roads, who had to bear so much while the river was high, and the',
        ],
        { top: 720 },
      ),
      { text: 'DRAFT', x: 400, y: 300, size: 40, turned: true },
    ],
    [
      ...furniture(2),
      ...column([
        'Harbour Board, which lent us its boats. As for the agreement, it holds.',
        'QUESTION: And the ferry?',
        'ADA QUILL: The ferry will run until the pier has been mended, and then we',
      ]),
    ],
    [...furniture(3), ...column(['will see. (Laughter.)', 'Thank you.'])],
    [],
  ]),
  'pdf-in-two-columns/source.en.pdf': pdf([
    [
      { text: 'Press briefing by Ada Quill, Norhaven, March 4, 2021', y: 780, size: 9 },
      ...column(
        [
          'ADA QUILL: Dear colleagues, the bridge is open. It took nine years to build, and it was worth it.',
          'QUESTION: Who pays for it?',
          'ADA QUILL: Both sides do, in all the years to come. We are glad of it.',
          'QUESTION: How long is it? I have heard that it is the longest of the land.',
          'ADA QUILL: It is longer than the river is wide, and wider than a cart is long. Let me',
        ],
        { x: 60, top: 740, width: 38 },
      ),
      ...column(
        [
          'add that the road to it is not done.',
          'QUESTION: Is it lit at night? We came over it by day.',
          'ADA QUILL: It is, by four hundred lamps of the kind that we have in the harbour.',
          'QUESTION: Who minds the lamps?',
          'ADA QUILL: The harbour board does. It has minded lamps for more than eighty years.',
          'QUESTION: Thank you.',
        ],
        { x: 310, top: 740, width: 38 },
      ),
    ],
  ]),
  'pdf-of-pictures/source.en.pdf': pdf([[], []]),
  'pdf-with-a-password/source.en.pdf': pdf([[{ text: 'Question', y: 700 }]], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
  }),
  'pdf-cut-short/source.en.pdf': pdf([[{ text: 'Question', y: 700 }]]).slice(0, 200),
  'pdf-that-takes-too-long/source.en.pdf': pdf([[{ text: 'Question', y: 700 }]]),
  'pdf-of-too-many-pages/source.en.pdf': pdf([[]], { times: 2001 }),
};
