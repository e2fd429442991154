/** One line on a terminal that says how far a run is; nothing where nobody is watching. */
import { widthOf } from '../table.ts';

/** What the counter needs of a stream. */
export type Terminal = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

export interface Progress {
  /** Shows "[3/120] file" in place of what was shown before. */
  show(done: number, path: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

/** The counter of a run over `total` files. */
export function countOn(terminal: Terminal, total: number): Progress {
  if (!terminal.isTTY || total < 2) return { show: () => {}, clear: () => {} };
  return {
    show(done, path) {
      const count = `[${done}/${total}] `;
      terminal.write(`\r\u001b[K${count}${fit(path, (terminal.columns ?? 80) - count.length - 1)}`);
    },
    clear() {
      terminal.write('\r\u001b[K');
    },
  };
}

/** The end of a path tells more than its beginning. */
function fit(path: string, width: number): string {
  if (widthOf(path) <= width) return path;
  let end = [...path];
  while (end.length > 0 && widthOf(end.join('')) >= width) end = end.slice(1);
  return `…${end.join('')}`;
}
