import { describe, expect, it } from 'vitest'

import { closingLine, oneCount, playwrightCounts, sum, vitestCounts } from '../scripts/counts.mjs'

type VitestReport = Parameters<typeof vitestCounts>[0]
type PlaywrightReport = Parameters<typeof playwrightCounts>[0]

/** The fields that are read, as the runners write them. */
const vitestReport = (fields: object) =>
  ({
    numPassedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...fields,
  }) as unknown as VitestReport

const playwrightReport = (fields: object) =>
  ({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [],
    suites: [],
    ...fields,
  }) as unknown as PlaywrightReport

describe('the closing line', () => {
  it('sums over all steps', () => {
    const all = [
      oneCount(null),
      oneCount('lint: see above'),
      vitestCounts(vitestReport({ numPassedTests: 40, numPendingTests: 2, numTodoTests: 1 })),
      playwrightCounts(
        playwrightReport({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 } }),
      ),
    ]
    expect(closingLine(sum(all))).toBe('46 passed, 1 failed, 4 skipped')
  })

  it('counts a failed test once, by its file, title and first line', () => {
    const file = {
      name: 'page.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'adds', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'page counts',
          failureMessages: ['\u001B[31mError: 1 is not 2\u001B[39m\n    at page.ts'],
        },
      ],
    }
    const counts = vitestCounts(vitestReport({ numPassedTests: 1, testResults: [file] }))
    expect(closingLine(counts)).toBe('1 passed, 1 failed, 0 skipped')
    expect(counts.failures).toEqual(['page.test.ts › page counts: Error: 1 is not 2'])
  })

  it('counts a file that did not load', () => {
    const file = { name: 'a.test.ts', status: 'failed', message: 'No b.ts', assertionResults: [] }
    const counts = vitestCounts(vitestReport({ testResults: [file] }))
    expect(closingLine(counts)).toBe('0 passed, 1 failed, 0 skipped')
    expect(counts.failures).toEqual(['a.test.ts: No b.ts'])
  })

  it('counts a web server that did not start', () => {
    const message = 'Process from config.webServer was not able to start. Exit code: 1'
    const counts = playwrightCounts(playwrightReport({ errors: [{ message }] }))
    expect(closingLine(counts)).toBe('0 passed, 1 failed, 0 skipped')
    expect(counts.failures).toEqual([message])
  })

  it('names the specs that failed, and takes one that needed a second try as failed', () => {
    const spec = { file: 'pager.spec.ts', line: 7, title: 'turns the page', ok: false }
    const counts = playwrightCounts(
      playwrightReport({
        stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 0 },
        suites: [{ specs: [], suites: [{ specs: [spec, { ...spec, ok: true }] }] }],
      }),
    )
    expect(closingLine(counts)).toBe('2 passed, 2 failed, 0 skipped')
    expect(counts.failures).toEqual(['pager.spec.ts:7 › turns the page'])
  })
})
