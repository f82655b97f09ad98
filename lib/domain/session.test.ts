import { describe, expect, it } from 'vitest'
import { canGoOn, sessionEndsAt, sessionPolicy } from './session'

const startedAt = new Date('2026-11-21T08:00:00Z')
const at = (ms: number) => new Date(startedAt.getTime() + ms)
const minute = 60_000
const hour = 60 * minute

describe('a sitting', () => {
  it('ends fifteen minutes after somebody was last seen, and after eight hours anyway', () => {
    expect(sessionEndsAt({ startedAt, lastSeenAt: at(hour) })).toEqual(at(hour + 15 * minute))
    expect(sessionEndsAt({ startedAt, lastSeenAt: at(8 * hour - minute) })).toEqual(at(8 * hour))
  })

  it('goes on for whoever is there, until its last minutes', () => {
    const sitting = { startedAt, lastSeenAt: at(7 * hour) }
    expect(canGoOn(sitting, at(7.9 * hour))).toBe(true)
    expect(canGoOn(sitting, at(8 * hour - sessionPolicy.warnedBeforeMs))).toBe(false)
  })

  it('leaves more than the twenty seconds of WCAG 2.2.1 to say that one is there', () => {
    expect(sessionPolicy.warnedBeforeMs).toBeGreaterThan(20_000)
    expect(sessionPolicy.warnedBeforeMs).toBeLessThan(sessionPolicy.idleMs)
  })
})
