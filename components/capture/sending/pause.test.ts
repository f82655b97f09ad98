import { describe, expect, it } from 'vitest'
import { pauseMs } from './pause'

describe('the pause before the next try', () => {
  it('doubles up to a minute and never ends', () => {
    expect([0, 1, 2, 3].map((failures) => pauseMs(failures, 0))).toEqual([1_000, 2_000, 4_000, 8_000])
    expect([6, 60, 6_000].map((failures) => pauseMs(failures, 0))).toEqual([60_000, 60_000, 60_000])
  })

  it('is shorter by chance, at most by half', () => {
    expect(pauseMs(0, 1)).toBe(500)
    expect(pauseMs(0)).toBeGreaterThanOrEqual(500)
  })
})
