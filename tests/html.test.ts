/** Markup made as text is, byte for byte, what Astro would have written. */
import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, html } from '../src/components/html.ts';

const words = fc.string({
  unit: fc.constantFrom('&', '<', '>', '"', "'", '=', ' ', 'a', 'я', '…'),
});

test('content is escaped as Astro escapes it', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(html`<p lang="en">${text}</p>`.markup).toBe(`<p lang="en">${escapeHTML(text)}</p>`);
    }),
  );
});

test('attributes are escaped as Astro escapes them', () => {
  const filled = words.filter((text) => text !== '');
  fc.assert(
    fc.property(filled, filled, (text, other) => {
      const expected = `<p${addAttribute(text, 'title')}${addAttribute(`${text}, ${other}`, 'class')}></p>`;
      const given = html`<p${attribute('title', text)} class="${text}, ${other}"></p>`;
      expect(given.markup).toBe(expected);
    }),
  );
});

test('markup stands as it is, lists in a row, and what is absent leaves nothing', () => {
  const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
  const list = html`<ul${attribute('lang', undefined)} class="${undefined}">${items}${undefined}${false}${1}</ul>`;
  expect(list.markup).toBe('<ul class=""><li>a</li><li>&lt;</li>1</ul>');
});
