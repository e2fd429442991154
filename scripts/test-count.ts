/** Counts what a run of Vitest came to, so that no failure goes uncounted; for test.ts. */

export interface Count {
  passed: number;
  failed: number;
}

/** The parts of Vitest's JSON report that are counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileResult[];
}

interface FileResult {
  status: string;
  assertionResults: { status: string }[];
}

/**
 * A file that could not be run counts as one failed test, and so does a run that crashed, failed
 * outside of any test, or found no test.
 * @param report null when Vitest did not get to write one
 * @param ended whether Vitest ended by itself and with success
 */
export function countReport(report: Report | null, ended: boolean): Count {
  if (!report) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  return { passed, failed: failed === 0 && (!ended || passed === 0) ? 1 : failed };
}

function isBroken({ status, assertionResults }: FileResult): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
