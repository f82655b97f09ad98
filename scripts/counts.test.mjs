import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, countsLine, readReport, sumCounts } from './counts.mjs'

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, testResults: [] }
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 }, errors: [] }

describe('the counts', () => {
  it('are summed over both programs, in one line', () => {
    const counts = sumCounts([countVitest(vitest), countPlaywright(playwright)])
    expect(countsLine(counts)).toBe('8 passed, 2 failed, 2 skipped')
  })

  it('do not mention what was skipped when nothing was', () => {
    expect(countsLine(countPlaywright(playwright))).toBe('3 passed, 1 failed')
  })

  it('call a file that cannot be loaded a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(countVitest({ ...vitest, numFailedTests: 0, testResults: [broken] }).failed).toBe(1)
  })

  it('call a report that was never written a failure', () => {
    expect(readReport('/nowhere/report.json', countVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
