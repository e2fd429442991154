/** The seeds of a run of the fuzzer. */

/** The seed of one case of a run: far apart for neighbours. */
export function seedOf(run: number, at: number): number {
  return Math.imul(run ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) | 0;
}
