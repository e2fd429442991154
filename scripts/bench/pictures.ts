/** Pictures of every kind of page of the generated archive, into `docs/pages`: to be looked at after a change of look. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.ts';
import { serveFolder } from '../serve.ts';
import { build, kindsOf } from './pages.ts';

const FOLDER = resolve(import.meta.dirname, '..', '..', 'docs', 'pages');
/** Half of its size each, which keeps the files small. */
const VIEWS = [
  { name: '360', width: 360, height: 740, scheme: 'light', media: 'screen' },
  { name: '768', width: 768, height: 1024, scheme: 'light', media: 'screen' },
  { name: '1280', width: 1280, height: 900, scheme: 'light', media: 'screen' },
  { name: 'night', width: 1280, height: 900, scheme: 'dark', media: 'screen' },
  { name: 'paper', width: 794, height: 1123, scheme: 'light', media: 'print' },
] as const;

/** Takes them; `--dist DIR` of a site that is built. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { dist: { type: 'string' } } });
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  const browser = await launchBrowser();
  try {
    const dist = values.dist ? resolve(values.dist) : build(scratch);
    const { url, close } = await serveFolder(dist, { port: 0, base: '/' });
    mkdirSync(FOLDER, { recursive: true });
    for (const { name: view, width, height, scheme, media } of VIEWS) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 0.5,
        colorScheme: scheme,
        reducedMotion: 'reduce',
      });
      for (const { name, path } of kindsOf(dist)) {
        await page.goto(url + path);
        await page.emulateMedia({ media });
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const file = `${name.replaceAll(' ', '-').toLowerCase()}-${view}.jpg`;
        await page.screenshot({ path: join(FOLDER, file), type: 'jpeg', quality: 60 });
      }
      await page.close();
    }
    await close();
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
