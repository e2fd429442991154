/** Runs a program and says what it took, whatever it is written in. CPU time and memory are known on Linux only. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds. */
  wall: number;
  cpu: number;
  /** Peak of memory, in MB. */
  peak: number;
}

/** How often the kernel is asked, in milliseconds; the last answer before the end is what counts. */
const EVERY = 20;
/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS = 100;

/** Runs a program to its end. Throws with the end of its output when it fails, and when it has not ended after `timeout` milliseconds. */
export function measured(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let usage = { cpu: 0, peak: 0 };
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => {
      usage = usageOf(child.pid) ?? usage;
    }, EVERY);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(timer);
      const wall = (performance.now() - began) / 1000;
      if (code === 0) resolve({ wall, ...usage });
      else if (signal && options.timeout && wall * 1000 >= options.timeout)
        reject(
          new Error(`not finished after ${Math.round(wall)} s (${Math.round(usage.cpu)} CPU s)`),
        );
      else reject(new Error(`${program} ended with ${code ?? signal}\n${output}`));
    });
  });
}

/** What a process has used so far; nothing once it has ended, or where there is no /proc. */
function usageOf(pid: number | undefined): { cpu: number; peak: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; user and system time are the 12th and 13th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (!peak) return undefined;
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}
