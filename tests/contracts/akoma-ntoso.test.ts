/** Akoma Ntoso: every word between the tags is in the rendition, whatever elements stand in whatever others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/transcript/query.ts';
import { readXml } from '../../src/transcript/read/xml.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'import');
const INLINE = new Set(['docTitle', 'docDate', 'b', 'remark']);

/** The text of a document, a blank between what stands on lines of its own. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child instanceof XmlText) return child.text;
      if (!(child instanceof XmlElement)) return '';
      return INLINE.has(child.name) ? textOf(child) : ` ${textOf(child)} `;
    })
    .join('');
}

async function expectAllWords(xml: string): Promise<void> {
  const { source, messages } = await readXml(xml);
  expect(messages).toEqual([]);
  const root = parseXml(xml).root as XmlElement;
  expect(words(source ?? '').sort()).toEqual(words(textOf(root)).sort());
}

test.each(['akoma-ntoso/source.en.akn', 'akoma-ntoso-of-sayit/source.en.xml'])('%s', (file) =>
  expectAllWords(readFileSync(join(FIXTURES, file), 'utf8')),
);

const NAMES = [
  ...['debateBody', 'debateSection', 'speech', 'question', 'answer', 'from', 'p', 'heading', 'num'],
  ...['scene', 'summary', 'narrative', 'other', 'remark', 'authorialNote', 'ul', 'li', 'b', 'eol'],
  ...['preface', 'docTitle', 'table', 'tr', 'td', 'adjournment', 'unheardOf', 'block'],
];
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(
        fc.oneof({ depthSize: 'small' }, fc.constantFrom('one', 'two three'), tie('element')),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([name, children]) => `<${name}> ${children.join(' ')} </${name}>`),
}));

test('over random nestings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 5 }), (all) =>
      expectAllWords(`<akomaNtoso><debate>${all.join('')}</debate></akomaNtoso>`),
    ),
    { numRuns: 1000 },
  );
});
