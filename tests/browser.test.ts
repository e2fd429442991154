/** Where a browser is looked for on each system. */
import process from 'node:process';
import { expect, it } from 'vitest';
import { candidates, findBrowser } from '../scripts/browser.ts';

it('takes CHROME_PATH before any other, and says so when it is wrong', () => {
  expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  expect(() => findBrowser({ CHROME_PATH: '/no/chrome' })).toThrow(/CHROME_PATH.*\/no\/chrome/);
});

it('looks through the PATH on Linux, for Chromium without its window first', () => {
  const found = candidates({ PATH: '/opt/bin' }, 'linux');
  expect(found[0]).toBe('/opt/bin/chromium-headless-shell');
  expect(found).toContain('/opt/bin/chromium');
  expect(found).toContain('/usr/bin/google-chrome');
});

it('looks among the applications on macOS', () => {
  expect(candidates({}, 'darwin')).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
});

it('looks among the programs on Windows', () => {
  expect(candidates({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32')).toContain(
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});
