/**
 * The build on every core: what is made of single texts, nearly all of an archive's files, is rendered and written in
 * threads, some events at a time; lists are made of the whole archive, in Astro's own thread meanwhile. Of either,
 * pages are made without a request to Astro (writing.ts). What is written is the same, byte for byte, as when Astro
 * does it all.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import type { EventToWrite, PathsByEvent } from '../event-paths.ts';
import type { Weight } from '../hosts.ts';
import { collectGarbage, growGarbage } from './garbage.ts';
import { indexEnded } from './indexing.ts';
import type { EventsWritten, RenderData } from './render-thread.ts';
import { askThreads, batchesOf, threadsFor } from './thread.ts';
import { type App, type List, type Route, writeLists, writerOf } from './writing.ts';

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
/** At most so many events a thread gets at a time, and so few that each thread is asked about fifty times. */
const BATCH = 8;
const OFTEN = 50;

/** Of Astro's prerenderer what its type does not name: the application it renders with. */
interface Prerenderer extends AstroPrerenderer {
  app?: App & {
    routeCache: { set: (route: Route, entry: { mod: unknown; staticPaths: unknown }) => void };
    getOptions: () => {
      allPages: Record<string, { key: string; styles: unknown[] }>;
      origin: string;
      settings: { scripts: unknown[]; config: AstroConfig };
    };
  };
}
type BuildApp = NonNullable<Prerenderer['app']>;

const weights = new Map<string, Weight>();

/** What threads have written, as they weighed it: by path folders of events, each with itself, and files beside them. */
export const weightsOfEvents = (): ReadonlyMap<string, Weight> => weights;

/** What is written beside Astro. */
interface Work {
  /** Lists, by this thread. */
  lists: Promise<number>;
  /** What is made of single texts, by others. */
  texts: Promise<number>;
}

/** Writes what is made of single texts in threads and lists in this one, where there is much of it and more than one core. */
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
        const say = (files: number, what: string) =>
          logger.info(`${files.toLocaleString('en')} ${what}`);
        setPrerenderer((astro) => threaded(astro, () => entry, say));
      },
    },
  };
}

function threaded(
  astro: Prerenderer,
  entryOf: () => string | undefined,
  say: (files: number, what: string) => void,
): AstroPrerenderer {
  let work: Work | undefined;
  return {
    name: 'verbatim:threads',
    setup: async () => astro.setup?.(),
    getStaticPaths: async () => {
      const { app } = astro;
      const entry = entryOf();
      // Where Astro is not as we know it, it does all of it itself.
      if (app && entry && app.getOptions().settings.scripts.length === 0)
        work = await shareOut(app, entry);
      return astro.getStaticPaths();
    },
    render: (request, options) => astro.render(request, options),
    teardown: async () => {
      if (work) say(await work.lists, 'pages of lists');
      // Their garbage goes; the threads that go on hold little, and theirs may grow.
      collectGarbage();
      growGarbage(200);
      if (work) say(await work.texts, 'files of single texts');
      await astro.teardown?.();
    },
  };
}

/**
 * Has the files of events written by threads, some events at a time in each, and lists by this one; none of them is left
 * to Astro. The last thread waits for that of the index: until then there is no core for it, and at 10,000 events both
 * would not fit into a gigabyte.
 * @returns Nothing where it is best done without threads.
 */
async function shareOut(app: BuildApp, entry: string): Promise<Work | undefined> {
  const known = app.manifest.routes.map(({ routeData }) => routeData);
  const routes = await Promise.all(
    known.map(async (route) => ({ route, module: await app.getComponentByRoute(route) })),
  );
  const ofTexts = routes.filter(({ route }) => COMPONENTS.includes(route.component));
  const paths = ofTexts[0]?.module.getStaticPaths as PathsByEvent<object> | undefined;
  const events = (await paths?.events()) ?? [];
  const files = events.reduce((sum, each) => sum + each.files, 0);
  const count = threadsFor(files, WORTH_IT, MOST);
  if (count === 0) return undefined;
  const lists = routes.filter(
    ({ route, module }) =>
      module.getStaticPaths && module.default?.template && !COMPONENTS.includes(route.component),
  );
  for (const { route, module } of [...ofTexts, ...lists])
    app.routeCache.set(route, {
      mod: module,
      staticPaths: Object.assign([], { keyed: new Map() }),
    });
  const { allPages, origin, settings } = app.getOptions();
  const { base, outDir } = settings.config;
  const place = {
    root: new URL(base.replace(/\/?$/, '/'), origin).href,
    folder: fileURLToPath(outDir),
  };
  const data: RenderData = {
    entry,
    components: COMPONENTS,
    styles: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
    ...place,
  };
  const listed: List[] = [];
  for (const { route, module } of lists) {
    const getPaths = module.getStaticPaths as List['getPaths'];
    listed.push({ getPaths, writeFile: await writerOf(app, route, place) });
  }
  const work: Work = {
    lists: writeLists(listed),
    texts: askThreads<EventToWrite[], EventsWritten>(
      {
        file: new URL('./render-thread.ts', import.meta.url),
        data,
        count,
        lastStarts: indexEnded(),
      },
      batchesOf(events, Math.ceil(Math.min(BATCH, events.length / count / OFTEN))),
    ).then((written) => {
      let files = 0;
      for (const [path, weight] of written.flat()) {
        weights.set(path, weight);
        files += weight.files;
      }
      return files;
    }),
  };
  // An error is told where it is awaited.
  for (const each of Object.values(work)) each.catch(() => {});
  return work;
}
