/** Whether a regular expression can be made slow, by recheck; its verdicts are kept, because some take a second. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from 'recheck';
import type { Pattern } from './in-sources.ts';
import { pathsFrom } from './paths.ts';

/** What recheck found; `degree` is that of a polynomial: 1 is linear, Infinity exponential. */
export interface Verdict {
  degree: number;
  attack?: string;
}

/** Recheck decides most patterns exactly; for the rest it looks for an attack as long as its own limits say. */
const OPTIONS = { timeout: 300_000 };
/** Ways from one start, with every repetition bounded: linear, and recheck need not look. */
const MOST_PATHS = 10_000;
/** A bounded pattern may take so many steps. */
const MOST_STEPS = 1_000_000;
const FOLDER = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'verbatim');
const FILE = join(FOLDER, 'regexps-recheck-4.5.0.json');

const literal = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** The verdict on each pattern by its literal. Without kept ones this takes half a minute. */
export async function verdicts(patterns: Pattern[]): Promise<Map<string, Verdict>> {
  // The form of recheck that is all JavaScript; its native programs are left out by package.json.
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  const kept = new Map(Object.entries(readKept()));
  const found = new Map<string, Verdict>();
  try {
    for (const pattern of patterns) {
      const key = literal(pattern);
      if (found.has(key)) continue;
      const { source, flags } = withoutSets(pattern);
      const linear = pathsFrom(source) <= MOST_PATHS ? { degree: 1 } : kept.get(key);
      found.set(key, linear ?? verdictOf(await check(source, flags, OPTIONS)));
    }
  } finally {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FILE, JSON.stringify(Object.fromEntries([...kept, ...found])));
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

function readKept(): Record<string, Verdict> {
  try {
    // JSON has no Infinity: it comes back as null, and is looked at anew.
    return Object.fromEntries(
      Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>).filter(
        ([, { degree }]) => degree !== null,
      ),
    );
  } catch {
    return {};
  }
}

/** What is wrong with a pattern, in words; undefined when it is linear, or bounded closely enough. */
export function fault(pattern: Pattern, found: ReadonlyMap<string, Verdict>): string | undefined {
  const { degree, attack } = found.get(literal(pattern)) as Verdict;
  if (degree === 1) return undefined;
  if (pattern.bound && pattern.bound ** degree <= MOST_STEPS) return undefined;
  const bound = pattern.bound ? `, too much for ${pattern.bound} letters` : '';
  return `${pattern.where} ${literal(pattern)} takes n^${degree} steps${bound}: try ${attack}`;
}
