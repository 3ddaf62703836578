import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/**
 * One step that passed or failed as a whole.
 *
 * @param {string | null} failure
 * @returns {Counts}
 */
export const oneCount = (failure) => ({
  passed: failure === null ? 1 : 0,
  failed: failure === null ? 0 : 1,
  skipped: 0,
  failures: failure === null ? [] : [failure],
})

/**
 * What Vitest's JSON report says. A file that didn't load has no test of its own to fail, so it counts as one.
 *
 * @param {import('vitest/reporters').JsonTestResults} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    return file.status === 'failed' && failed.length === 0
      ? [`${file.name}: ${firstLine(file.message)}`]
      : failed.map(
          (test) => `${file.name} › ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`,
        )
  })
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  }
}

/**
 * What Playwright's JSON report says. An error outside of any test, such as a web server that didn't start,
 * counts as one failure; a test that passed on a second try did fail.
 *
 * @param {import('@playwright/test/reporter').JSONReport} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors, suites }) {
  const failed = suites.flatMap(specsOf).filter(({ ok }) => !ok)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => firstLine(message)),
      ...failed.map(({ file, line, title }) => `${file}:${line} › ${title}`),
    ],
  }
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {import('@playwright/test/reporter').JSONReportSpec[]}
 */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** @param {string | undefined} text */
const firstLine = (text = '') =>
  stripVTControlCharacters(text).trimStart().split('\n')[0] || 'no message'

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  failures: all.flatMap(({ failures }) => failures),
})

/**
 * @param {Counts} counts
 * @returns {string}
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
