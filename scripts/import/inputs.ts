/** The files that arguments stand for: files as they are, folders by the formats that can be read. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { formatOf, formats, messages } from '../../src/transcript/index.ts';
import { errorCode } from './file-errors.ts';

/** A file to import, one passed over and why, or an argument that stands for none and why. */
export type Input =
  | { path: string }
  | { path: string; skipped: string }
  | { path: string; message: messages.Message };

/**
 * Expands arguments in their order; a folder's files in code-point order, folders inside it included.
 * A file that two arguments name is imported once.
 */
export function findInputs(paths: string[]): Input[] {
  const seen = new Set<string>();
  return paths.flatMap(expand).map((input) => {
    if (!isFile(input)) return input;
    const real = realpathSync(input.path);
    if (seen.has(real)) return { path: input.path, skipped: 'named before' };
    seen.add(real);
    return input;
  });
}

/** Whether an input is a file to import. */
export const isFile = (input: Input): boolean => !('message' in input) && !('skipped' in input);

/** The file name endings that can be read. */
export const endings = (): string[] => formats.flatMap(({ extensions }) => extensions);

function expand(path: string): Input[] {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [{ path: visible(path), message: messages.missingPath() }];
    if (!stats.isDirectory()) return [judge(path, stats)];
    const found = filesBelow(path, realpathSync(path));
    return found.some((input) => !('skipped' in input))
      ? found
      : [...found, { path, message: messages.emptyFolder(endings()) }];
  } catch (error) {
    return [{ path: visible(path), message: messages.unreadable(errorCode(error)) }];
  }
}

/** What a folder holds. Links in it are not followed: they could lead out of it, or round in a circle. */
function filesBelow(folder: string, root: string): Input[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Input[] => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) return [{ path: visible(path), skipped: 'hidden' }];
      if (entry.isDirectory()) return belowOr(path, root);
      if (entry.isSymbolicLink() && leadsInto(root, path))
        return [{ path: visible(path), skipped: 'a link to what is read where it stands' }];
      if (entry.isFile() && !formatOf(entry.name))
        return [
          { path: visible(path), skipped: `no reader for ${extname(path) || 'such a name'}` },
        ];
      return [judge(path, entry)];
    });
}

/** A folder that may not be read is one bad input, and its neighbours are still read. */
function belowOr(path: string, root: string): Input[] {
  try {
    return filesBelow(path, root);
  } catch (error) {
    return [{ path: visible(path), message: messages.unreadable(errorCode(error)) }];
  }
}

/** Whether a link's target stands in the folder, where it is found anyway. */
function leadsInto(root: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(root + sep);
  } catch {
    return false;
  }
}

/** A file that can be read, or why this one is not. */
function judge(path: string, entry: Stats | Dirent): Input {
  const hidden = HIDDEN.exec(path)?.[0];
  if (hidden) return { path: visible(path), message: messages.unsafeFileName(hidden) };
  if (entry.isFile()) return { path };
  const kind = entry.isSymbolicLink() ? 'link' : entry.isFIFO() ? 'pipe' : 'device';
  return { path, message: messages.notAFile(kind) };
}

/** Letters that a terminal would obey and not show. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** A path that a terminal can print: what it would obey is shown as a dot. */
const visible = (path: string): string => path.replace(new RegExp(HIDDEN, 'gu'), '·');
