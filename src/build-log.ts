/**
 * What a build prints: the first files by name, then how many there are. Of a large archive the names are
 * megabytes, more than some hosts keep of a log, and whatever is said at the end would be lost.
 */
import nodeLog from 'astro/logger/node';

type Log = ReturnType<typeof nodeLog>;

const NAMED = 100;
const EVERY = 10_000;

/** The log of a build for the terminal. */
export default function buildLog(): Log {
  return counted(nodeLog());
}

/** A log that passes on everything but the names of files beyond the first, which it counts. */
export function counted(log: Log): Log {
  let files = 0;
  let isOpen = false;
  const say = (message: string) =>
    log.write({ label: 'build', level: 'info', message, newLine: true });
  return {
    write(event) {
      if (event.level !== 'info') return log.write(event);
      // A file is told in two events: its name leaves the line open, how long it took ends it.
      const begins = !event.newLine;
      const belongs = begins || (isOpen && event.label === 'SKIP_FORMAT');
      if (begins) files += 1;
      isOpen = begins;
      if (!belongs || files <= NAMED) return log.write(event);
      if (!begins) return;
      if (files === NAMED + 1) say(`the first ${NAMED} files are named, the others counted`);
      else if (files % EVERY === 0) say(`${files.toLocaleString('en')} files`);
    },
  };
}
