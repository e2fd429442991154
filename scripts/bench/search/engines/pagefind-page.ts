/** Pagefind with a page for every transcript; headings with ids give it a sub-result for every unit. */
import { anchorOf, type Document, readDocuments } from '../corpus.ts';
import type { Engine } from './engine.ts';
import { buildPagefind } from './pagefind.ts';

export const engine: Engine = {
  name: 'pagefind-page',
  adapter: 'pagefind.ts',
  inNode: false,
  build: (corpus, folder) =>
    buildPagefind(folder, async (index) => {
      for (const document of readDocuments(corpus))
        await index.addHTMLFile({ url: `/${document.id}/`, content: pageOf(document) });
    }),
};

function pageOf({ title, date, units }: Document): string {
  const turns = units.map((text, unit) => {
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
    return `<h2 id="${anchorOf(unit)}">S${unit + 1}</h2>${paragraphs.join('')}`;
  });
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1><time data-pagefind-meta="date">${date}</time>${turns.join('\n')}</main></body></html>`;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
