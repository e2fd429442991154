/** The thread that writes what is made of single texts, with the compiled site once more. */
import type { EventToWrite, PathsByEvent } from '../event-paths.ts';
import { bothWeights, type Weight, weightless } from '../hosts.ts';
import { answer, dataOf } from './thread.ts';
import { type App, type WriteFile, writerOf } from './writing.ts';

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

const { entry, components, styles, ...place } = dataOf<RenderData>();
const { app } = (await import(entry)) as {
  app: App & { setInternals: (internals: unknown) => void; setOptions: (options: unknown) => void };
};
app.setInternals({ pagesByKeys: new Map(styles) });
const write = ({ level, message }: { level: string; message: string }): void => {
  if (level === 'warn' || level === 'error') console.error(message);
};
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });

const routes: { ofEvent: PathsByEvent<object>['ofEvent']; writeFile: WriteFile }[] = [];
for (const { routeData: route } of app.manifest.routes) {
  if (!components.includes(route.component)) continue;
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const { ofEvent } = getStaticPaths as PathsByEvent<object>;
  routes.push({ ofEvent, writeFile: await writerOf(app, route, place) });
}

/** What was written of events: what their folders weigh, each with itself, and files beside them, by their paths. */
export type EventsWritten = [path: string, Weight][];

answer<EventToWrite[], EventsWritten>(async (events) => {
  const weights = new Map<string, Weight>();
  for (const event of events) await writeEvent(event, weights);
  return [...weights];
});

async function writeEvent(event: EventToWrite, weights: Map<string, Weight>): Promise<void> {
  for (const { ofEvent, writeFile } of routes)
    for (const path of ofEvent(event)) {
      const { file, bytes } = await writeFile(path);
      const { language } = path.params;
      const folder = language ? `${language}/${event.id}` : event.id;
      const place = file.startsWith(`${folder}/`) ? folder : file;
      // Each page has a folder of its own.
      const folders = file.endsWith('/index.html') ? 1 : 0;
      const written = { files: 1, folders, bytes, largest: { file, bytes } };
      weights.set(place, bothWeights(weights.get(place) ?? weightless(), written));
    }
}
