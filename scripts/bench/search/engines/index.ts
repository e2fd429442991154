/** The table of engines. */
import type { Engine } from './engine.ts';

/** Name → its module; `pagefind` stands for both of its ways. */
export const ENGINES: Record<string, () => Promise<{ engine: Engine }>> = {
  verbatim: () => import('./verbatim.ts'),
  'pagefind-record': () => import('./pagefind-record.ts'),
  'pagefind-page': () => import('./pagefind-page.ts'),
  minisearch: () => import('./minisearch.ts'),
};

/**
 * The engines of `--peers`, ours first.
 * @throws for a name that is not in the table
 */
export async function loadEngines(peers: readonly string[]): Promise<Engine[]> {
  const names = peers.flatMap((peer) =>
    peer === 'pagefind' ? ['pagefind-record', 'pagefind-page'] : peer,
  );
  return Promise.all(
    [...new Set(['verbatim', ...names])].map(async (name) => {
      const load = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
      if (!load)
        throw new Error(
          `--peers ${name}: expected some of pagefind, ${Object.keys(ENGINES).join(', ')}`,
        );
      return (await load()).engine;
    }),
  );
}
