/** Front matter that a source brings along: its title and date are taken, the rest stays listed. */
import { z } from 'zod';
import { normalizeText } from '../build.ts';
import { isoDay, readFrontMatter } from '../meta.ts';
import type { Draft } from './draft.ts';
import { sourceSpan } from './draft.ts';
import { putAside } from './furniture.ts';
import { pointAt } from './places.ts';
import { tellFromTitle } from './title.ts';

/** Any mapping: it is not ours. */
const schema = z.record(z.string(), z.unknown());

export function frontMatter(draft: Draft): void {
  const block = draft.blocks.find(({ flat }) => flat.kind === 'front matter');
  if (!block) return;
  const yaml = block.text.replace(/^---[^\r\n]*/, '').replace(/---[ \t]*$/, '');
  const { line } = pointAt(draft.places, sourceSpan(block)[0]);
  const { data, messages } = readFrontMatter(yaml, line, schema);
  draft.messages.push(...messages);
  const date = isoDay.safeParse(data?.['date']);
  if (date.success) draft.meta.date = date.data;
  if (typeof data?.['title'] === 'string' && data['title'].trim() !== '') {
    draft.meta.title = normalizeText(data['title']);
    tellFromTitle(draft, block);
  }
  putAside(block, 'front matter');
}
