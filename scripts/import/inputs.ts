/** The files that arguments stand for: files as they are, folders by the formats that can be read. */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, formats, messages } from '../../src/transcript/index.ts';

/** A file to import, or why an argument stands for none. */
export type Input = { path: string } | { path: string; message: messages.Message };

/** Expands arguments in their order; a folder's files in code-point order, hidden ones passed over. */
export function findInputs(paths: string[]): Input[] {
  return paths.flatMap((path): Input[] => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [{ path, message: messages.missingPath() }];
    if (!stats.isDirectory()) return [judge(path, stats)];
    const found = filesBelow(path).filter((file) => formatOf(file.path));
    return found.length > 0 ? found : [{ path, message: messages.emptyFolder(endings()) }];
  });
}

/** The file name endings that can be read. */
export const endings = (): string[] => formats.flatMap(({ extensions }) => extensions);

/** Links in a folder are not followed: they could lead out of it, or round in a circle. */
function filesBelow(folder: string): Input[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [judge(path, entry)];
    });
}

/** A file that can be read, or why this one is not. */
function judge(path: string, entry: Stats | Dirent): Input {
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(path)?.[0];
  if (hidden) return { path: visible(path), message: messages.unsafeFileName(hidden) };
  if (entry.isFile()) return { path };
  const kind = entry.isSymbolicLink() ? 'link' : entry.isFIFO() ? 'pipe' : 'device';
  return { path, message: messages.notAFile(kind) };
}

/** A path that a terminal can print: what it would obey is shown as a dot. */
const visible = (path: string): string => path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
