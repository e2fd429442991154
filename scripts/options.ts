/** The command lines of the smaller commands: a wrong option gets a message and the usage, never a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/**
 * Reads the command line. With `--help` the usage is printed, with a wrong option what is wrong with it, too.
 *
 * @returns the values, or the exit code when there is nothing more to do: 0 after help, 2 after a wrong option.
 */
export function readOptions<O extends Options>(
  usage: string,
  options: O,
): { values: Values<O>; exit?: undefined } | { exit: number } {
  try {
    const help = { help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ options: { ...options, ...help } });
    if (!('help' in values && values.help)) return { values: values as Values<O> };
    console.log(usage);
    return { exit: 0 };
  } catch (error) {
    return { exit: refuse(usage, (error as Error).message) };
  }
}

/** Says what is wrong with a command line. @returns the exit code for it. */
export function refuse(usage: string, reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
