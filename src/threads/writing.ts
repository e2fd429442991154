/**
 * How files of the compiled site are made and written without a request to Astro for each: of a page of some
 * kilobytes, request, response and all between took the most time. Astro is asked only what belongs to every page of
 * a route.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** A file that was written: where, from the site's folder, and its size. */
export interface Written {
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
  return async ({ params, props }) => {
    const steps = stepsOf(route, params);
    const address = `${root}${steps.join('/')}${steps.length > 0 ? '/' : ''}`;
    try {
      const made = await make({ address, site, params, props });
      if (made === undefined) throw new Error(`${route.component} is no page and has no body`);
      const file = join(...steps, ...(page ? ['index.html'] : []));
      const whole = join(folder, file);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, made);
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

/** The steps of an address: those of its route, filled in. */
function stepsOf({ component, segments }: Route, params: FilePath<object>['params']): string[] {
  return segments.flatMap((parts) => {
    const step = parts.map(({ content, dynamic, spread }) => {
      if (!dynamic) return content;
      const value = params[spread ? content.slice('...'.length) : content];
      if (value === undefined && !spread)
        throw new Error(`A path of ${component} has no ${content}`);
      return value ?? '';
    });
    return step.join('') || [];
  });
}
