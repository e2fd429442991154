/**
 * How files of the compiled site are made and written without a request to Astro for each: of a page of some
 * kilobytes, request, response and all between took the most time. Astro is asked only what belongs to every page of
 * a route.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { GetStaticPaths, SSRResult } from 'astro';
import type { BodyOf, FilePath } from '../event-paths.ts';
import { type PageAsked, renderPage } from '../templates/page.ts';
import type { Component } from '../templates/runtime.ts';

/** Of Astro's application what is used here; no type of Astro's names it. */
export interface App {
  manifest: {
    /** The address that the site will have, where that is known. */
    site?: string;
    routes: { routeData: Route }[];
    pageMap: Map<string, () => Promise<{ page: () => Promise<RouteModule> }>>;
  };
  getComponentByRoute: (route: Route) => Promise<RouteModule>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

export interface Route {
  component: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
  /** Its address, where it has one only. */
  pathname?: string | undefined;
}

/** What a file of `src/pages` exports. */
export interface RouteModule {
  getStaticPaths?: GetStaticPaths;
  /** Of a page. */
  default?: Component;
  /** Of what is made of a text and is no page. */
  bodyOf?: BodyOf<object>;
}

/** Makes a file of a route and writes it. */
export type WriteFile = (path: FilePath<object>) => Promise<Written>;

/** A file that was written, and its size. */
export interface Written {
  /** Its path from the site's folder, with `/` between its steps. */
  file: string;
  bytes: number;
}

/**
 * Finds out how the files of a route are written.
 * @param root The address of the site's root while it is built.
 * @param folder Where the site is written.
 */
export async function writerOf(
  app: App,
  route: Route,
  { root, folder }: { root: string; folder: string },
): Promise<WriteFile> {
  const { default: component, bodyOf } = await app.getComponentByRoute(route);
  const site = app.manifest.site ? new URL(app.manifest.site) : undefined;
  const page = component?.template;
  const astro = page && (await askAstro(app, route, root));
  const make = async (asked: PageAsked) =>
    astro ? renderPage(page, astro, asked) : bodyOf?.(asked);
  const pathOf = pathsOf(route);
  const top = join(folder, sep);
  /** The folder that was written to last: what is no page often goes where the one before it went. */
  let last: string | undefined;
  return async ({ params, props }) => {
    const path = pathOf(params);
    const below = path && `${path}/`;
    const address = root + below;
    try {
      const made = await make({ address, site, params, props });
      if (made === undefined) throw new Error(`${route.component} is no page and has no body`);
      const file = page ? `${below}index.html` : path;
      const parent = top + file.slice(0, file.lastIndexOf('/') + 1);
      if (parent !== last) mkdirSync(parent, { recursive: true });
      last = parent;
      writeFileSync(top + file, made);
      return { file, bytes: typeof made === 'string' ? Buffer.byteLength(made) : made.byteLength };
    } catch (error) {
      throw new Error(`${address} cannot be made: ${(error as Error).message}`, { cause: error });
    }
  };
}

/** A route of lists: its paths, as Astro has them, and how they are written. */
export interface List {
  getPaths: () => ListPath[] | Promise<ListPath[]>;
  writeFile: WriteFile;
}
type ListPath = Pick<FilePath<object>, 'params'> & { props?: object };

/**
 * Writes lists, route by route: the paths of one are forgotten before those of the next are made.
 * @returns How many files these are. Throws where two would be one file.
 */
export async function writeLists(lists: List[]): Promise<number> {
  const files = new Set<string>();
  for (const { getPaths, writeFile } of lists)
    for (const { params, props = {} } of await getPaths()) {
      const { file } = await writeFile({ params, props });
      if (files.has(file)) throw new Error(`${file} is two pages`);
      files.add(file);
      // So that threads are answered meanwhile.
      await setImmediate();
    }
  return files.size;
}

/** What Astro renders the pages of a route with: asked for one, it has a page that only takes note of that. */
async function askAstro(app: App, route: Route, root: string): Promise<SSRResult> {
  const { pageMap } = app.manifest;
  let told: SSRResult | undefined;
  const takeNote = (result: SSRResult): Response => {
    told = result;
    return new Response();
  };
  const page = Object.assign(takeNote, { isAstroComponentFactory: true });
  const known = pageMap.get(route.component);
  pageMap.set(route.component, async () => ({ page: async () => ({ default: page }) }));
  try {
    // As a route of one page, which needs no list of paths.
    await app.render(new Request(root), { routeData: { ...route, pathname: '/' } });
  } finally {
    if (known) pageMap.set(route.component, known);
    else pageMap.delete(route.component);
  }
  if (!told) throw new Error(`Astro does not render ${route.component}`);
  return told;
}

/** Makes the path of each file of a route: the steps of the route, filled in, with `/` between them. */
function pathsOf({ component, segments }: Route): (params: FilePath<object>['params']) => string {
  const steps = segments.map((parts) =>
    parts.map(({ content, dynamic, spread }) => ({
      content,
      param: dynamic ? content.slice(spread ? '...'.length : 0) : undefined,
      isOptional: spread,
    })),
  );
  return (params) => {
    let path = '';
    for (const parts of steps) {
      let step = '';
      for (const { content, param, isOptional } of parts) {
        const value = param === undefined ? content : params[param];
        if (value === undefined && !isOptional)
          throw new Error(`A path of ${component} has no ${content}`);
        step += value ?? '';
      }
      if (step) path += path ? `/${step}` : step;
    }
    return path;
  };
}
