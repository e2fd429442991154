/** A text, and a cache folder for each test, for the tests of what is kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { keyOf } from '../src/cache.ts';
import { parse, type Transcript } from '../src/transcript/index.ts';

export const MARKDOWN = `---
title: On the ferry
date: "2021-03-04"
language: en
source:
  file: source.en.txt
  sha256: ${'a'.repeat(64)}
---

### Q1 Question

Is it open?
`;

export const transcript = parse(MARKDOWN).transcript as Transcript;
export const id = '2021-03-04-ferry';
export const key = keyOf(id, 'en');

/** Gives each test of a file a cache folder of its own, and says which. */
export function eachInAFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-cache-'));
    vi.stubEnv('CACHE_DIR', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}
