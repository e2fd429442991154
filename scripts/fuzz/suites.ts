/** What is fuzzed: each suite runs one case of a seed and says how it ended. */
import { join } from 'node:path';
import fc from 'fast-check';
import { readPeople } from '../../src/bundle.ts';
import { transcript } from '../../tests/arbitrary-transcript.ts';
import { importLawfully } from '../../tests/laws/of-import.ts';
import { keepLawfully } from '../../tests/laws/of-trees.ts';
import { makeInput } from './inputs.ts';
import { shrink } from './shrink.ts';

/** How a case failed. */
export interface Failure {
  reason: string;
  /** What failed, made as small as could be, for a file. */
  sample?: { name: string; bytes: Uint8Array };
}

export interface Suite {
  /** Cases that one seed makes at once. */
  cases: number;
  /** Runs the cases of a seed; `beat` tells the watchdog that the next begins. How they ended, or the first failure. */
  run(seed: number, beat: () => void): Promise<string | Failure>;
  /** What is saved when a case hangs and so cannot save itself. */
  sampleOf?(seed: number): Failure['sample'];
}

const { people } = readPeople(join(import.meta.dirname, '..', '..', 'tests', 'fixtures'));

export const suites: Record<string, Suite> = {
  trees: {
    cases: 100,
    async run(seed, beat) {
      const property = fc.property(transcript, (tree) => {
        beat();
        keepLawfully(tree);
      });
      const found = fc.check(property, { seed, numRuns: this.cases });
      if (!found.failed) return 'kept';
      const [tree] = found.counterexample ?? [];
      const bytes = new TextEncoder().encode(JSON.stringify(tree, null, 2));
      return { reason: String(found.errorInstance), sample: { name: 'tree.json', bytes } };
    },
  },
  inputs: {
    cases: 1,
    async run(seed, beat) {
      const { name, bytes, options } = makeInput(seed);
      const attempt = async (tried: Uint8Array): Promise<string | undefined> => {
        beat();
        try {
          await importLawfully(tried, name, options, people);
          return undefined;
        } catch (error) {
          return reasonOf(error);
        }
      };
      beat();
      try {
        return await importLawfully(bytes, name, options, people);
      } catch (error) {
        const reason = reasonOf(error);
        const sample = { name, bytes: await shrink(bytes, kindOf(reason), attempt) };
        return { reason: `${reason}\n${JSON.stringify(options)}`, sample };
      }
    },
    sampleOf: makeInput,
  },
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = error.stack?.split('\n').find((line) => /\bsrc\//.test(line));
  const own = error.message.startsWith('law ') ? undefined : frame?.trim();
  return own ? `${error.name}: ${error.message} ${own}` : error.message;
}

/** Failures of one kind begin alike. */
export const kindOf = (reason: string): string => reason.slice(0, 20);
