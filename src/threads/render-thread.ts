/**
 * The thread that writes what is made of single texts. It has the compiled site once more, and asks Astro only what
 * belongs to every page of a route: of a page of some kilobytes, request, response and all between took the most time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIContext, APIRoute, SSRResult } from 'astro';
import type { EventPath, EventToWrite, PathsByEvent } from '../event-paths.ts';
import { type PageAsked, renderPage } from '../templates/page.ts';
import type { Component } from '../templates/runtime.ts';
import { answer, dataOf } from './thread.ts';

/** What the thread starts with. */
export interface RenderData {
  /** The compiled site. */
  entry: string;
  /** The routes whose files it writes, by their components. */
  components: string[];
  /** Of each route the styles of its pages, by Astro's key. */
  styles: [key: string, page: { styles: unknown[] }][];
  /** The address of the site's root while it is built. */
  root: string;
  /** Where it is written. */
  folder: string;
}

/** Of Astro's application what is used here; no type of Astro's names it. */
interface App {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  manifest: {
    /** The address that the site will have, where that is known. */
    site?: string;
    routes: { routeData: Route }[];
    pageMap: Map<string, () => Promise<{ page: () => Promise<RouteModule> }>>;
  };
  getComponentByRoute: (route: Route) => Promise<RouteModule>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}
interface Route {
  component: string;
  pathname?: string;
  type: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}
interface RouteModule {
  getStaticPaths: PathsByEvent<object>;
  /** Of a page. */
  default?: Component;
  /** Of what is no page. */
  GET?: APIRoute;
}
/** Makes a file. */
type Make = (asked: PageAsked) => string | Uint8Array | Promise<string | Uint8Array>;

const { entry, components, styles, root, folder } = dataOf<RenderData>();
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(styles) });
const write = ({ level, message }: { level: string; message: string }): void => {
  if (level === 'warn' || level === 'error') console.error(message);
};
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });

const site = app.manifest.site ? new URL(app.manifest.site) : undefined;
const routes: { route: Route; ofEvent: PathsByEvent<object>['ofEvent']; make: Make }[] = [];
for (const { routeData: route } of app.manifest.routes) {
  if (!components.includes(route.component)) continue;
  const module = await app.getComponentByRoute(route);
  routes.push({
    route,
    ofEvent: module.getStaticPaths.ofEvent,
    make: await makerOf(route, module),
  });
}

/** Writes the files of an event and says how many these are. */
answer<EventToWrite, number>(async (event) => {
  let files = 0;
  for (const { route, ofEvent, make } of routes)
    for (const path of ofEvent(event)) {
      const steps = stepsOf(route, path.params);
      const address = `${root}${steps.join('/')}/`;
      const file = join(folder, ...steps, route.type === 'page' ? 'index.html' : '');
      try {
        const made = await make({ address, site, ...path });
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, made);
      } catch (error) {
        throw new Error(`${address} cannot be made: ${(error as Error).message}`, { cause: error });
      }
      files += 1;
    }
  return files;
});

async function makerOf(route: Route, module: RouteModule): Promise<Make> {
  const { default: component, GET } = module;
  if (GET) return async (asked) => (await GET(asked as Partial<APIContext> as APIContext)).bytes();
  if (!component?.template) throw new Error(`${route.component} is no page and answers nothing`);
  const { template } = component;
  const astro = await askAstro(route, module);
  return (asked) => renderPage(template, astro, asked);
}

/** What Astro renders the pages of a route with: asked for one, it has a page that only takes note of that. */
async function askAstro(route: Route, module: RouteModule): Promise<SSRResult> {
  let told: SSRResult | undefined;
  const takeNote = (result: SSRResult): Response => {
    told = result;
    return new Response();
  };
  const asking = { ...module, default: Object.assign(takeNote, { isAstroComponentFactory: true }) };
  app.manifest.pageMap.set(route.component, async () => ({ page: async () => asking }));
  // As a route of one page, which needs no list of paths.
  await app.render(new Request(root), { routeData: { ...route, pathname: '/' } });
  if (!told) throw new Error(`${route.component} is not rendered by Astro`);
  return told;
}

/** The steps of an address: those of its route, filled in. */
function stepsOf({ segments }: Route, params: EventPath<object>['params']): string[] {
  return segments.flatMap((parts) => {
    const step = parts.map(({ content, dynamic, spread }) =>
      dynamic ? (params[spread ? content.slice('...'.length) : content] ?? '') : content,
    );
    return step.join('') || [];
  });
}
