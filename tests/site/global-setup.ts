/** Builds what the site tests read, once for all of them, and serves it: see `Sites` for what there is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generate } from '../../scripts/generate/archive.ts';
import { type Served, serveFolder } from '../../scripts/serve.ts';
import { writeAwkwardArchive } from './awkward-archive.ts';
import { buildSite, copyProject } from './build-site.ts';

export interface Site {
  /** Address of the front page, base path and last slash included. */
  url: string;
  /** The folder that is served. */
  folder: string;
  /** The base path. */
  base: string;
}

export interface Sites {
  /** The archive as it is, at the root of its host. */
  root: Site;
  /** The same below a path, and told its address. */
  below: Site;
  /** awkward-archive.ts. */
  awkward: Site;
  /** A generated archive of 60 events, with everything that settings can switch on. */
  generated: Site;
}

/** The address that the site below a path is told it has. */
export const SITE_URL = 'https://archive.example.org';

/** The settings of the generated archive. */
const SETTINGS = `name: {en: Verbatim, ru: Verbatim}
languages: [en, ru]
licence: {text: {en: Use it as you like., ru: Пользуйтесь свободно.}, url: https://licence.example/}
contact: {issues: https://forge.example/archive/issues/new}
accent: {day: "#12507a", night: "#8fc7ee"}
`;

/** West of Greenwich, where the day of an event has not begun at its midnight in UTC. */
const HERE = { TZ: 'America/New_York', LANG: 'C' };

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites;
    /** The copy of the sources from which the sites were built. */
    project: string;
    /** The content folder of the generated archive. */
    invented: string;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  const invented = join(folder, 'invented');
  const content = join(folder, 'content');
  const served: Served[] = [];
  const tearDown = async () => {
    await Promise.all(served.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };

  async function build(
    project: string,
    name: string,
    env: Record<string, string>,
    base = '/',
  ): Promise<Site> {
    const began = performance.now();
    const out = join(folder, name);
    const places = { OUT_DIR: out, CACHE_DIR: join(folder, `${name}-cache`), BASE_PATH: base };
    await buildSite(project, { ...HERE, ...places, ...env });
    const server = await serveFolder(out, { port: 0, base });
    served.push(server);
    console.log(`site: built ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return { url: server.url, folder: out, base };
  }

  /** Each lane builds from sources of its own: builds that share them would meet in their caches. */
  async function lane<T>(name: string, work: (project: string) => Promise<T>): Promise<T> {
    copyProject(join(folder, name));
    return work(join(folder, name));
  }

  try {
    writeAwkwardArchive(content);
    const [{ root, below }, { awkward, generated }] = await Promise.all([
      lane('project', async (from) => ({
        root: await build(from, 'root', {}),
        below: await build(from, 'below', { SITE_URL }, '/sub/path/'),
      })),
      lane('project-2', async (from) => {
        const awkward = await build(from, 'awkward', { CONTENT_DIR: content });
        generate({ docs: 60, seed: 'site', out: invented });
        writeFileSync(join(invented, 'site.yml'), SETTINGS);
        return { awkward, generated: await build(from, 'generated', { CONTENT_DIR: invented }) };
      }),
    ]);
    provide('sites', { root, below, awkward, generated });
    provide('project', join(folder, 'project'));
    provide('invented', invented);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
