/** The sources of fixture folders whose formats are no text; tests/contracts/documents.test.ts keeps the files equal to this. */
import { bold, docx, heading, item, p, run, table } from './docx.ts';
import { zip } from './zip.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (name: string, content: string) => ({ name, content });
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
};
