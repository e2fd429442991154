/** One engine's build, alone in its process: `build-child.ts <engine> <corpus> <folder> <report>`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ENGINES } from './engines/index.ts';

export interface BuildReport {
  seconds: number;
  /** The largest process that took part, at its largest. */
  peakMegabytes: number;
}

const [name = '', corpus = '', folder = '', report = ''] = process.argv.slice(2);
const load = ENGINES[name];
if (!load) throw new Error(`Unknown engine ${name}`);
const { engine } = await load();
const began = performance.now();
await engine.build(corpus, folder);
const seconds = (performance.now() - began) / 1000;
const peakMegabytes = Math.max(process.resourceUsage().maxRSS / 1024, ...childPeaks());
writeFileSync(report, JSON.stringify({ seconds, peakMegabytes } satisfies BuildReport));
// A service that an engine started would keep us waiting.
process.exit();

/** Peak memory of the programs that this process has started and that are still there; Linux only. */
function childPeaks(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
        const peak = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
        return parent === `${process.pid}` && peak ? [Number(peak) / 1024] : [];
      } catch {
        return [];
      }
    });
}
