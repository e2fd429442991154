/**
 * An index in a folder: built once per state of the archive, kept in the cache, and put into the site while Astro
 * makes the pages. Nothing of it passes through Astro; thousands of shards would cost it minutes and memory.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../build.ts';
import { FORMAT } from '../options.ts';
import type { SearchRecord } from '../record.ts';

const KEY = 'key.txt';

/**
 * Builds the index of records into a folder, which then holds the manifest and the folder it names and nothing else.
 * An index that is there and was made of the same content by the same code stays.
 *
 * @param digest Changes whenever the records do.
 * @returns The manifest.
 */
export async function buildInFolder(
  records: () => Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  folder: string,
  digest: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${FORMAT}\n${digest}`;
  const kept = join(folder, 'manifest.bin');
  if (existsSync(kept) && read(join(folder, KEY)) === key)
    return new Uint8Array(readFileSync(kept));
  rmSync(folder, { recursive: true, force: true });
  const part = join(folder, 'part');
  mkdirSync(part, { recursive: true });
  const folders = new Set<string>();
  const { folder: name, manifest } = await buildIndex(records(), (file, content) => {
    const path = join(part, file);
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, content);
  });
  renameSync(part, join(folder, name));
  writeFileSync(join(folder, manifest.file), manifest.content);
  // Last, so that an index cut off half-way is never taken for one.
  writeFileSync(join(folder, KEY), key);
  return manifest.content;
}

/** Copies an index into a site. */
export function copyIndex(folder: string, to: string): void {
  if (!existsSync(join(folder, KEY))) return;
  copyFiles(folder, to, [KEY]);
}

/** Copies what a folder holds: read and written, which for thousands of small files takes a third of what `cpSync` takes. */
function copyFiles(from: string, to: string, without: string[] = []): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (without.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFiles(source, target);
    else writeFileSync(target, readFileSync(source));
  }
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
