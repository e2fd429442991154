/** Front matter, which any text format may open with: a `yaml` node, and what it says of the document. */
import type { Yaml } from 'mdast';
import { z } from 'zod';
import { readFrontMatter } from '../meta.ts';
import type { DocumentMeta } from './rendition.ts';

/**
 *     ---
 *     title: …
 *     ---
 *     ^^^ front matter: from the first line to the next of three hyphens, with something in between
 */
export function frontMatter(text: string): { node: Yaml; length: number } | undefined {
  const [open] = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text) ?? [];
  if (open === undefined) return undefined;
  for (const close of text.matchAll(/(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/g)) {
    if (close.index < open.length) continue;
    const length = close.index + '---'.length;
    const value = text.slice(open.length, close.index);
    // Two rules, one below the other, hold no fields: they are signs on the page.
    if (value.trim() === '') return undefined;
    const line = text.slice(0, length).split(/\r\n|\r|\n/).length;
    const position = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line, column: '---'.length + 1, offset: length },
    };
    return { node: { type: 'yaml', value, position }, length };
  }
  return undefined;
}

/** The fields that many sites write: title, date, and the language under one of its names. */
export function frontMatterFacts(yaml: string): DocumentMeta {
  const { data = {} } = readFrontMatter(yaml, 2, z.record(z.string(), z.unknown()));
  const text = (key: string): string => {
    const value = data[key];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text('date'))?.[0];
  const language = text('language') || text('lang');
  return {
    ...(text('title') ? { title: text('title') } : {}),
    ...(date ? { date } : {}),
    ...(language ? { language } : {}),
  };
}
