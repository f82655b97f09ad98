import { describe, expect, it } from 'vitest'
import { identityCheckPolicy, nextCheckAt } from './identity-check'

describe('the next check', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const full = Array.from({ length: identityCheckPolicy.perDayMax }, (_, i) => hoursAgo(i + 1))

  it('may be begun at once until a day’s checks are used up', () => {
    expect(nextCheckAt([], now)).toBeNull()
    expect(nextCheckAt(full.slice(1), now)).toBeNull()
  })

  it('then waits until the oldest of them is a day old, whatever came before', () => {
    const inADay = new Date(full.at(-1)!.getTime() + identityCheckPolicy.dayMs)
    expect(nextCheckAt(full.toReversed(), now)).toEqual(inADay)
    expect(nextCheckAt([...full, hoursAgo(30)], now)).toEqual(inADay)
    expect(nextCheckAt(full, inADay)).toBeNull()
  })
})
