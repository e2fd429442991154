/** What both ways of Pagefind share: its service is started, filled, and asked to write. */
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** @throws what Pagefind reports as errors */
export async function buildPagefind(
  folder: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  await fill(index);
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
}

/** Its service lives until told, so that its memory can be read when the index is written. */
export const stopPagefind = close;
