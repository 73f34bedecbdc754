import { describe, expect, test } from 'vitest';

import { countReport, sum } from '../../../scripts/vitest-run.ts';

const file = (status: string, tests: number): unknown => ({ status, assertionResults: Array.from({ length: tests }) });

describe('counting a report of vitest', () => {
  test.each([
    {
      why: 'all passed',
      report: { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] },
      expected: { passed: 3, failed: 0 },
    },
    {
      why: 'two tests failed in one file',
      report: { numPassedTests: 1, numFailedTests: 2, testResults: [file('failed', 3)] },
      expected: { passed: 1, failed: 2 },
    },
    {
      why: 'a file that could not be loaded counts as a failure',
      report: { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 1), file('failed', 0)] },
      expected: { passed: 1, failed: 1 },
    },
  ])('$why', ({ report, expected }) => {
    expect(countReport(report)).toEqual(expected);
  });

  test('something else is no report', () => {
    expect(() => countReport({ tests: 3 })).toThrow('no report');
  });
});

test('counts add up', () => {
  const counts = [
    { passed: 2, failed: 0 },
    { passed: 5, failed: 1 },
  ];
  expect(sum(counts)).toEqual({ passed: 7, failed: 1 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
