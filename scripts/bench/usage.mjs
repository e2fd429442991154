// Loaded into a measured process: writes its CPU seconds and peak memory in MB to USAGE_FILE when it ends.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 };
  if (process.env.USAGE_FILE) writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
