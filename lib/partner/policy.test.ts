import { describe, expect, it } from 'vitest'
import { patienceMs, pauseAfter } from './policy'

describe('the pause after attempts that failed', () => {
  it('begins at 5 s and doubles, and is never longer than 6 h', () => {
    expect([1, 2, 3, 4].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 40_000])
    expect([13, 14, 100].map(pauseAfter)).toEqual([20_480_000, 21_600_000, 21_600_000])
  })

  it('leaves room for some thirty attempts before an event is given up', () => {
    let [attempts, passedMs] = [0, 0]
    while (passedMs < patienceMs) passedMs += pauseAfter((attempts += 1))
    expect(attempts).toBeGreaterThan(30)
  })
})
