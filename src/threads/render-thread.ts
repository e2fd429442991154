/** The thread that writes what is made of single texts: the compiled site once more, asked for the files of an event. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventPath, EventToWrite, PathsByEvent } from '../event-paths.ts';
import { answer, dataOf } from './thread.ts';

/** What the thread starts with. */
export interface RenderData {
  /** The compiled site. */
  entry: string;
  /** The routes whose files it writes, by their components. */
  components: string[];
  /** Of each route the styles of its pages, by Astro's key. */
  styles: [key: string, page: { styles: unknown[] }][];
  /** The address of the site's root. */
  site: string;
  /** Where it is written. */
  folder: string;
}

/** Of Astro's application what is used here; no type of Astro's names it. */
interface App {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  manifest: {
    routes: { routeData: Route }[];
    pageMap: Map<string, () => Promise<{ page: () => Promise<unknown> }>>;
  };
  routeCache: { set: (route: Route, entry: { mod: unknown; staticPaths: unknown }) => void };
  getComponentByRoute: (route: Route) => Promise<{ getStaticPaths: PathsByEvent<unknown> }>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}
interface Route {
  component: string;
  type: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}

const { entry, components, styles, site, folder } = dataOf<RenderData>();
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(styles) });
const write = ({ level, message }: { level: string; message: string }): void => {
  if (level === 'warn' || level === 'error') console.error(message);
};
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });

/** What is being made. Astro looks for it among all paths of its route, which would take this thread seconds and much memory. */
let asked: EventPath<unknown> | undefined;
const staticPaths = Object.assign([], { keyed: { get: () => asked } });

const routes: { route: Route; ofEvent: PathsByEvent<unknown>['ofEvent'] }[] = [];
for (const { routeData: route } of app.manifest.routes) {
  if (!components.includes(route.component)) continue;
  const module = await app.getComponentByRoute(route);
  app.routeCache.set(route, { mod: module, staticPaths });
  // To import what is imported already takes longer than some of the smaller files.
  app.manifest.pageMap.set(route.component, async () => ({ page: async () => module }));
  routes.push({ route, ofEvent: module.getStaticPaths.ofEvent });
}

/** Writes the files of an event and says how many these are. */
answer<EventToWrite, number>(async (event) => {
  let files = 0;
  for (const { route, ofEvent } of routes)
    for (const path of ofEvent(event)) {
      await writeFile(route, path);
      files += 1;
    }
  return files;
});

async function writeFile(route: Route, path: EventPath<unknown>): Promise<void> {
  const steps = stepsOf(route, path.params);
  const address = `${site}${steps.join('/')}/`;
  asked = path;
  const response = await app
    .render(new Request(address), { routeData: route })
    .catch((error: Error) => {
      throw new Error(`${address} cannot be rendered: ${error.message}`, { cause: error });
    });
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
  const file = join(folder, ...steps, route.type === 'page' ? 'index.html' : '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
}

/** The steps of an address: those of its route, filled in. */
function stepsOf({ segments }: Route, params: EventPath<unknown>['params']): string[] {
  return segments.flatMap((parts) => {
    const step = parts.map(({ content, dynamic, spread }) =>
      dynamic ? (params[spread ? content.slice('...'.length) : content] ?? '') : content,
    );
    return step.join('') || [];
  });
}
