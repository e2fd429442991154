/** The thread that writes what is made of single texts: the compiled site once more, with the properties of each page sent along. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answer, dataOf } from './thread.ts';

/** What the thread starts with. */
export interface RenderData {
  /** The compiled site. */
  entry: string;
  /** The routes whose pages it writes, by their components. */
  components: string[];
  /** Of each route the styles of its pages, by Astro's key. */
  styles: [key: string, page: { styles: unknown[] }][];
}

/** A page, or a file, to be written. */
export interface PageAsked {
  component: string;
  /** By which its route knows it. */
  pathname: string;
  props: unknown;
  url: string;
  file: string;
}

/** Of Astro's application what is used here; no type of Astro's names it. */
interface App {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  manifest: { routes: { routeData: Route }[] };
  routeCache: { set: (route: Route, entry: { mod: unknown; staticPaths: unknown }) => void };
  getComponentByRoute: (route: Route) => Promise<unknown>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}
interface Route {
  component: string;
}

const { entry, components, styles } = dataOf<RenderData>();
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(styles) });
const write = ({ level, message }: { level: string; message: string }): void => {
  if (level === 'warn' || level === 'error') console.error(message);
};
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });

const routes = new Map<string, { route: Route; keyed: Map<string, { props: unknown }> }>();
for (const { routeData: route } of app.manifest.routes) {
  if (!components.includes(route.component)) continue;
  // Instead of all paths of a route, which would take this thread seconds and much memory, the one that is asked for.
  const keyed = new Map<string, { props: unknown }>();
  const staticPaths = Object.assign([], { keyed });
  app.routeCache.set(route, { mod: await app.getComponentByRoute(route), staticPaths });
  routes.set(route.component, { route, keyed });
}

answer<PageAsked[], void>(async (pages) => {
  for (const page of pages) await writePage(page);
});

async function writePage({ component, pathname, props, url, file }: PageAsked): Promise<void> {
  const known = routes.get(component);
  if (!known) throw new Error(`The site has no ${component}`);
  const { route, keyed } = known;
  keyed.set(pathname, { props });
  const response = await app
    .render(new Request(url), { routeData: route })
    .catch((error: Error) => {
      throw new Error(`${pathname} cannot be rendered: ${error.message}`, { cause: error });
    });
  keyed.delete(pathname);
  if (response.status !== 200) throw new Error(`${pathname} answers ${response.status}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
}
