/** The traps of browser.ts close: a page that does all that it should not is reported for each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { watch } from './browser.ts';
import { PATIENCE } from './in-view.ts';

const PAGE = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="style-src 'none'">
<title>Bad</title><p style="color: red">Style</p><img src="http://127.0.0.1:9/else.png" alt="">
<script>console.error('said'); alert('asked'); throw new Error('thrown')</script>`;

test('each thing a page should never do is reported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-traps-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const served = await serveFolder(folder, { port: 0 });
  const browser = await launchBrowser();
  const problems: string[] = [];
  try {
    const context = await browser.newContext();
    await watch(context, new URL(served.url).origin, (problem) => problems.push(problem));
    const page = await context.newPage();
    await page.goto(served.url);
    await expect.poll(() => problems.join('\n'), PATIENCE).toContain('thrown');
    const all = problems.join('\n');
    expect(all).toContain('request to another origin: http://127.0.0.1:9/else.png');
    expect(all).toContain('dialog: asked');
    expect(all).toContain('console: said');
    expect(all).toContain('security policy: style-src-attr inline');
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
