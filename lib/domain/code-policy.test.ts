import { describe, expect, it } from 'vitest'
import { codePolicy, oddsOfGuessingPerDay } from './code-policy'

const minute = 60_000

describe('the policy of codes', () => {
  it('keeps a day of guessing at one address under 1 in 100,000, all channels and purposes together', () => {
    expect(oddsOfGuessingPerDay(codePolicy)).toBeLessThan(1 / 100_000)
    // Nothing else bounds a guesser more: so many codes may be asked for that each allowed guess finds one to hit.
    const { sendsPerAddressPerDayMax, attemptsMax, wrongPerAddressPerDayMax } = codePolicy
    expect(sendsPerAddressPerDayMax * attemptsMax).toBeGreaterThan(wrongPerAddressPerDayMax)
  })

  it('is within NIST SP 800-63B-4', () => {
    expect(codePolicy.digits).toBeGreaterThanOrEqual(6)
    expect(codePolicy.lifetimeMs).toBeLessThanOrEqual(10 * minute)
    expect(codePolicy.wrongPerAddressPerDayMax + codePolicy.wrongByHolderPerDayMax).toBeLessThanOrEqual(100)
  })

  it('lets somebody who mistypes a whole code type the next one right', () => {
    expect(codePolicy.wrongPerAddressPerDayMax).toBeGreaterThan(codePolicy.attemptsMax)
  })
})
