/**
 * The build on every core: what is made of single texts, nearly all of an archive's files, is rendered and written in
 * threads, event by event; Astro's own thread does the rest meanwhile. What is written is the same, byte for byte.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { collectGarbage, growGarbage } from './garbage.ts';
import { indexEnded } from './indexing.ts';
import type { PageAsked, RenderData } from './render-thread.ts';
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
    routeCache: {
      get: (
        route: RouteData,
      ) => { staticPaths?: unknown[] & { keyed: Map<string, { props?: unknown }> } } | undefined;
    };
    getOptions: () => {
      allPages: Record<string, { key: string; styles: unknown[] }>;
      origin: string;
      settings: { scripts: unknown[]; config: AstroConfig };
    };
  };
}
type App = NonNullable<Prerenderer['app']>;
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

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
        // Texts are loaded. Garbage of that goes; beside all that lists need, no multiple of it may grow.
        collectGarbage();
        growGarbage(30);
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
  let work: Promise<void> | undefined;
  return {
    name: 'verbatim:threads',
    setup: async () => astro.setup?.(),
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const isOfText = ({ route }: Path) => COMPONENTS.includes(route.component);
      const files = paths.filter(isOfText).length;
      const { app } = astro;
      const entry = entryOf();
      // Where Astro is not as we know it, it does all of it itself.
      if (!app || !entry || app.getOptions().settings.scripts.length > 0) return paths;
      const count = threadsFor(files, WORTH_IT, MOST);
      if (count === 0) return paths;
      work = writeAll(app, entry, paths.filter(isOfText), count).then(() => done(files));
      // An error is told where the work is awaited.
      work.catch(() => {});
      return paths.filter((path) => !isOfText(path));
    },
    render: (request, options) => astro.render(request, options),
    teardown: async () => {
      // All lists are written. Their garbage goes; the threads that go on hold little, and theirs may grow.
      collectGarbage();
      growGarbage(200);
      await work;
      await astro.teardown?.();
    },
  };
}

/**
 * Writes the pages of events, an event at a time in each thread. The last thread waits for that of the index: until
 * then there is no core for it, and at 10,000 events both would not fit into a gigabyte.
 */
async function writeAll(app: App, entry: string, paths: Path[], count: number): Promise<void> {
  const file = new URL('./render-thread.ts', import.meta.url);
  const pages = Object.values(app.getOptions().allPages);
  const data: RenderData = {
    entry,
    components: COMPONENTS,
    styles: pages.map(({ key, styles }) => [key, { styles }]),
  };
  const events = Map.groupBy(paths, (path) => propsOf(app, path).id);
  for (const route of new Set(paths.map(({ route }) => route)))
    app.routeCache.get(route)?.staticPaths?.splice(0);
  await askThreads<PageAsked[], void>(
    { file, data, count, lastStarts: indexEnded() },
    askedOf(app, events),
  );
}

/** Names the pages of each event when its turn comes, and lets go of them: all of them take as much memory as all entries. */
function* askedOf(app: App, events: Map<string, Path[]>): Generator<PageAsked[]> {
  for (const [id, paths] of events) {
    events.delete(id);
    yield paths.map((path) => pageOf(app, path));
    for (const { route, pathname } of paths) keyedOf(app, route)?.delete(pathname);
  }
}

const keyedOf = (app: App, route: RouteData) => app.routeCache.get(route)?.staticPaths?.keyed;

/** The properties of a page; a page of a single text has its event's id among them. */
const propsOf = (app: App, { pathname, route }: Path): { id: string } =>
  keyedOf(app, route)?.get(pathname)?.props as { id: string };

/** A page as a thread is asked for it. */
function pageOf(app: App, path: Path): PageAsked {
  const { pathname, route } = path;
  const { origin, settings } = app.getOptions();
  const { base, outDir } = settings.config;
  const place = pathname.split('/').filter(Boolean);
  return {
    component: route.component,
    pathname,
    props: propsOf(app, path),
    url: new URL(base.replace(/\/$/, '') + pathname, origin).href,
    file: join(fileURLToPath(outDir), ...place, route.type === 'page' ? 'index.html' : ''),
  };
}
