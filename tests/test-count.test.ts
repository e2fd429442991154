/** No failure of a test run goes uncounted. */
import { describe, expect, it } from 'vitest';
import { countReport } from '../scripts/test-count.ts';

describe('the count of a test run', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });
  const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  });

  it.each([
    ['tests that pass', report(2, 0, file('passed', 'passed')), true, { passed: 2, failed: 0 }],
    ['a test that fails', report(2, 1, file('failed', 'failed')), false, { passed: 2, failed: 1 }],
    ['a file that cannot be run', report(2, 0, file('failed')), false, { passed: 2, failed: 1 }],
    ['an error outside of tests', report(2, 0, file('passed')), false, { passed: 2, failed: 1 }],
    ['no test at all', report(0, 0), true, { passed: 0, failed: 1 }],
    ['a crash', null, false, { passed: 0, failed: 1 }],
  ])('%s', (_, given, ended, expected) => {
    expect(countReport(given, ended)).toEqual(expected);
  });
});
