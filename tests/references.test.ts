/** Rare letters as character references: the same text to whoever parses the page. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { withReferences } from '../src/templates/references.ts';

const PLAIN =
  '<p title="It’s">Let me begin with the facts, which are known to all of us.</p>'.repeat(8);

test('quotes and dashes become references, in text and in attributes; Latin letters stay', () => {
  expect(withReferences(`${PLAIN}<p>café – “no” 😀</p>`)).toBe(
    `${PLAIN.replaceAll('’', '&#8217;')}<p>café &#8211; &#8220;no&#8221; &#128512;</p>`,
  );
});

test('letters side by side are told from one another; what is unassigned, or half a letter, stays', () => {
  const many = PLAIN.repeat(4);
  const written = many.replaceAll('’', '&#8217;');
  expect(withReferences(`${many}“‘😀’”`)).toBe(`${written}&#8220;&#8216;&#128512;&#8217;&#8221;`);
  for (const letter of ['\ufffe', '\u0378', '\ud83d', '\ude00'])
    expect(withReferences(`${many}–${letter}!`)).toBe(`${written}&#8211;${letter}!`);
});

test('where they are the script itself, letters stay', () => {
  const html = `${PLAIN}<p>Работа прекращена.</p>`;
  expect(withReferences(html)).toBe(html);
});

test('every parser reads the same', () => {
  const letter = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u0085', '\ufffe', '’'));
  fc.assert(
    fc.property(letter, (text) => {
      const html = `${PLAIN.repeat(8)}<p>${text.replaceAll(/[<&]/g, '')}</p>`;
      expect(parseFragment(withReferences(html))).toEqual(parseFragment(html));
    }),
  );
});
