/** Whether a regular expression can be made slow, by recheck; what it found safe is kept in safe.txt, because some take a second. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from 'recheck';
import type { Pattern } from './in-sources.ts';
import { pathsFrom } from './paths.ts';

/** What recheck found; `degree` is that of a polynomial: 1 is linear, Infinity exponential. */
export interface Verdict {
  degree: number;
  attack?: string;
}

/**
 * Recheck decides most patterns exactly; for the rest it looks for an attack. All is measured in letters read:
 * by the clock, as it would by itself, a busy machine makes a slow pattern of a linear one.
 */
const OPTIONS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 20_000_000,
};
/** Ways from one start, with every repetition bounded: linear, and recheck need not look. */
const MOST_PATHS = 10_000;
/** A bounded pattern may take so many steps. */
const MOST_STEPS = 1_000_000;
/** Patterns that recheck 4.5.0 looked at and found safe. `UPDATE=1` judges all of them anew. */
const FILE = join(import.meta.dirname, 'safe.txt');

const literal = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** The verdict on each pattern by its literal. Kept ones are taken over: to judge all takes a minute. */
export async function verdicts(patterns: Pattern[]): Promise<Map<string, Verdict>> {
  // The form of recheck that is all JavaScript; its native programs are left out by package.json.
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  const kept = readKept();
  const found = new Map<string, Verdict>();
  for (const pattern of patterns) {
    const key = literal(pattern);
    if (found.has(key)) continue;
    const { source, flags } = withoutSets(pattern);
    const linear = pathsFrom(source) <= MOST_PATHS ? { degree: 1 } : kept.get(key);
    found.set(key, linear ?? verdictOf(await check(source, flags, OPTIONS)));
  }
  return found;
}

/** Recheck does not know the flag `v`: what it adds is put in older words, `[a--b]` as `(?!b)a`. */
function withoutSets({ source, flags }: Pattern): Pick<Pattern, 'source' | 'flags'> {
  if (!flags.includes('v')) return { source, flags };
  const older = source.replace(/\[(\[[^[\]]*\])--(\[[^[\]]*\])\]/g, '(?:(?!$2)$1)');
  if (/--|&&/.test(older)) throw new Error(`The audit cannot read the sets of /${source}/${flags}`);
  return { source: older, flags: flags.replace('v', 'u') };
}

function verdictOf(result: Diagnostics): Verdict {
  if (result.status === 'safe') return { degree: 1 };
  if (result.status === 'unknown') throw new Error(`recheck: ${JSON.stringify(result)}`);
  const { complexity, attack } = result;
  const degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
  return { degree, attack: attack.pattern };
}

/** Writes down what recheck found safe of these patterns; what it did not is looked at every time. */
export function keep(patterns: Pattern[], found: ReadonlyMap<string, Verdict>): void {
  const judged = patterns.filter(({ source }) => pathsFrom(source) > MOST_PATHS).map(literal);
  const safe = [...new Set(judged)].filter((key) => found.get(key)?.degree === 1).sort();
  writeFileSync(FILE, `${safe.join('\n')}\n`);
}

/** Patterns that recheck found safe. */
function readKept(): Map<string, Verdict> {
  if (process.env['UPDATE'] || !existsSync(FILE)) return new Map();
  const safe = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(safe.map((key) => [key, { degree: 1 }]));
}

/** What is wrong with a pattern, in words; undefined when it is linear, or bounded closely enough. */
export function fault(pattern: Pattern, found: ReadonlyMap<string, Verdict>): string | undefined {
  const { degree, attack } = found.get(literal(pattern)) as Verdict;
  if (degree === 1) return undefined;
  if (pattern.bound && pattern.bound ** degree <= MOST_STEPS) return undefined;
  const bound = pattern.bound ? `, too much for ${pattern.bound} letters` : '';
  return `${pattern.where} ${literal(pattern)} takes n^${degree} steps${bound}: try ${attack}`;
}
