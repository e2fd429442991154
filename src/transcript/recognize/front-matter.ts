/** Step 0: front matter that a source brings along: its title and date are taken, the rest stays listed. */
import { z } from 'zod';
import { normalizeText } from '../build.ts';
import { isoDay, readFrontMatter } from '../meta.ts';
import type { Draft } from './draft.ts';
import { putAside } from './furniture.ts';

/** Any mapping: it is not ours. */
const schema = z.record(z.string(), z.unknown());

export function frontMatter(draft: Draft): void {
  const [block] = draft.blocks;
  if (!block?.frontMatter) return;
  const { data, messages } = readFrontMatter(
    block.frontMatter,
    block.position.start.line + 1,
    schema,
  );
  draft.messages.push(...messages);
  if (typeof data?.title === 'string') draft.meta.title = normalizeText(data.title);
  const date = isoDay.safeParse(data?.date);
  if (date.success) draft.meta.date = date.data;
  putAside(draft, block, 'front matter');
}
