/** Suites with faults in them, to see that the fuzzer finds them. */
import type { Suite } from '../../scripts/fuzz/suites.ts';

export const suites: Record<string, Suite> = {
  breaks: {
    cases: 1,
    run: async (seed) => (seed % 2 === 0 ? 'kept' : { reason: `odd ${seed}` }),
  },
  'breaks down': {
    cases: 1,
    async run(seed) {
      if (seed % 5 === 0) throw new Error('nobody caught this');
      return 'kept';
    },
  },
  hangs: {
    cases: 1,
    async run(seed, beat) {
      beat();
      while (seed % 5 === 0) Math.sqrt(seed);
      return 'kept';
    },
    sampleOf: (seed) => ({ name: 'a.txt', bytes: new TextEncoder().encode(String(seed)) }),
  },
};
