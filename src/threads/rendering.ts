/**
 * The build on every core: what is made of single texts, nearly all of an archive's files, is rendered and written in
 * threads, event by event; Astro's own thread does the rest meanwhile. What is written is the same, byte for byte.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { EventToWrite, PathsByEvent } from '../event-paths.ts';
import { collectGarbage, growGarbage } from './garbage.ts';
import { indexEnded } from './indexing.ts';
import type { RenderData } from './render-thread.ts';
import { askThreads, threadsFor } from './thread.ts';

/** The routes of single texts. */
const COMPONENTS = [
  'src/pages/[...language]/[id]/[...part].astro',
  'src/pages/[...language]/[id].[form].ts',
  'src/pages/[id]/[source].ts',
];
/** With fewer files than this, starting threads takes longer than they save. */
const WORTH_IT = 1000;
/** Each thread takes memory, and the files all go to one disk. */
const MOST = 4;

/** Of Astro's prerenderer what its type does not name: the application it renders with. */
interface Prerenderer extends AstroPrerenderer {
  app?: {
    manifest: { routes: { routeData: RouteData }[] };
    routeCache: { set: (route: RouteData, entry: { mod: unknown; staticPaths: unknown }) => void };
    getComponentByRoute: (route: RouteData) => Promise<{ getStaticPaths: PathsByEvent<unknown> }>;
    getOptions: () => {
      allPages: Record<string, { key: string; styles: unknown[] }>;
      origin: string;
      settings: { scripts: unknown[]; config: AstroConfig };
    };
  };
}
type App = NonNullable<Prerenderer['app']>;

/** Renders what is made of single texts in threads, where there is much of it and more than one core. */
export function renderInThreads(): AstroIntegration {
  let entry: string | undefined;
  const compiledSite = {
    name: 'verbatim-compiled-site',
    writeBundle({ dir = '' }: { dir?: string | undefined }, bundle: Record<string, unknown>) {
      const file = Object.keys(bundle).find((name) => /^prerender-entry\b/.test(name));
      if (file) entry = join(dir, file);
    },
  };
  return {
    name: 'verbatim-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [compiledSite] } });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        // Texts are loaded. Garbage of that goes; as much as lists need may grow beside it, no more.
        collectGarbage();
        growGarbage(80);
        const done = (files: number) =>
          logger.info(`${files.toLocaleString('en')} files of single texts`);
        setPrerenderer((astro) => threaded(astro, () => entry, done));
      },
    },
  };
}

function threaded(
  astro: Prerenderer,
  entryOf: () => string | undefined,
  done: (files: number) => void,
): AstroPrerenderer {
  let work: { written: Promise<void> } | undefined;
  return {
    name: 'verbatim:threads',
    setup: async () => astro.setup?.(),
    getStaticPaths: async () => {
      const { app } = astro;
      const entry = entryOf();
      // Where Astro is not as we know it, it does all of it itself.
      if (app && entry && app.getOptions().settings.scripts.length === 0)
        work = await shareOut(app, entry, done);
      return astro.getStaticPaths();
    },
    render: (request, options) => astro.render(request, options),
    teardown: async () => {
      // All lists are written. Their garbage goes; the threads that go on hold little, and theirs may grow.
      collectGarbage();
      growGarbage(200);
      await work?.written;
      await astro.teardown?.();
    },
  };
}

/**
 * Has the files of events written by threads, an event at a time in each, and leaves none of them to Astro. The last
 * thread waits for that of the index: until then there is no core for it, and at 10,000 events both would not fit
 * into a gigabyte.
 * @returns When all are written; nothing where it is best done without threads.
 */
async function shareOut(
  app: App,
  entry: string,
  done: (files: number) => void,
): Promise<{ written: Promise<void> } | undefined> {
  const routes = app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ component }) => COMPONENTS.includes(component));
  const modules = await Promise.all(routes.map((route) => app.getComponentByRoute(route)));
  const events = (await modules[0]?.getStaticPaths.events()) ?? [];
  const files = events.reduce((sum, each) => sum + each.files, 0);
  const count = threadsFor(files, WORTH_IT, MOST);
  if (count === 0) return undefined;
  for (const [place, route] of routes.entries())
    app.routeCache.set(route, {
      mod: modules[place],
      staticPaths: Object.assign([], { keyed: new Map() }),
    });
  const { allPages, origin, settings } = app.getOptions();
  const { base, outDir } = settings.config;
  const data: RenderData = {
    entry,
    components: COMPONENTS,
    styles: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
    root: new URL(base.replace(/\/?$/, '/'), origin).href,
    folder: fileURLToPath(outDir),
  };
  const written = askThreads<EventToWrite, number>(
    {
      file: new URL('./render-thread.ts', import.meta.url),
      data,
      count,
      lastStarts: indexEnded(),
    },
    events,
  ).then((files) => done(files.reduce((sum, each) => sum + each, 0)));
  // An error is told where it is awaited.
  written.catch(() => {});
  return { written };
}
