/** The files that arguments stand for: files as they are, folders by the formats that can be read. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, formats, messages } from '../../src/transcript/index.ts';

/** A file to import, or why an argument stands for none. */
export type Input = { path: string } | { path: string; message: messages.Message };

/** Expands arguments in their order; a folder's files in code-point order, hidden ones passed over. */
export function findInputs(paths: string[]): Input[] {
  return paths.flatMap((path): Input[] => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [{ path, message: messages.missingPath() }];
    if (!stats.isDirectory()) return [{ path }];
    const found = filesBelow(path).filter((file) => formatOf(file));
    return found.length > 0
      ? found.map((file) => ({ path: file }))
      : [{ path, message: messages.emptyFolder(endings()) }];
  });
}

/** The file name endings that can be read. */
export const endings = (): string[] => formats.flatMap(({ extensions }) => extensions);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
