/** The command line of `npm run fuzz`. A bad option throws a UsageError. */
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run fuzz -- [options]

  --trees N      random trees (default: 10000)
  --inputs N     random, made and mutated inputs (default: 100000)
                 With one of them given, the other is left out.
  --seconds S    begin nothing new after so many seconds (default: no limit)
  --seed X       repeat a run (default: by chance, and printed)
  --only CASE    of that seed, only this one
  --workers N    threads (default: as many as there are processors)

Exit codes: 0 nothing found; 1 a case failed; 2 a wrong option.`;

export class UsageError extends Error {}

export interface FuzzOptions {
  /** How many cases of which suite. */
  counts: Record<string, number>;
  seed: number;
  only?: number;
  seconds: number;
  workers: number;
}

/** Parses the arguments; undefined when help was asked for. */
export function parseFuzzOptions(args: string[]): FuzzOptions | undefined {
  // `--trees --seed 1`: a suite by its name alone.
  const spelled = args.flatMap((arg, at) =>
    /^--(?:trees|inputs)$/.test(arg) && !/^\d+$/.test(args[at + 1] ?? '') ? [arg, '1'] : [arg],
  );
  const { values } = parse(spelled);
  if (values.help) return undefined;
  const number = (
    name: 'trees' | 'inputs' | 'seconds' | 'seed' | 'only' | 'workers',
  ): number | undefined => {
    const value = values[name];
    if (value === undefined) return undefined;
    if (!/^\d{1,10}$/.test(value))
      throw new UsageError(
        `Unexpected --${name} ${JSON.stringify(value)}, expected a whole number`,
      );
    return Number(value);
  };
  const [trees, inputs, only] = [number('trees'), number('inputs'), number('only')];
  if (only !== undefined && (trees === undefined) === (inputs === undefined))
    throw new UsageError('Unexpected --only, expected it with one of --trees and --inputs');
  const both = trees === undefined && inputs === undefined;
  return {
    counts: {
      ...(both || trees !== undefined ? { trees: trees ?? 10_000 } : {}),
      ...(both || inputs !== undefined ? { inputs: inputs ?? 100_000 } : {}),
    },
    seed: number('seed') ?? randomInt(2 ** 31),
    ...(only === undefined ? {} : { only }),
    seconds: number('seconds') ?? Number.POSITIVE_INFINITY,
    workers: number('workers') ?? availableParallelism(),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        trees: { type: 'string' },
        inputs: { type: 'string' },
        seconds: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
        workers: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
