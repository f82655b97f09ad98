import { describe, expect, it } from 'vitest'
import { isStepUpReason, stepUpEndsAt, stepUpWays } from './step-up'

const steppedUpAt = new Date('2026-11-21T08:00:00Z')
const after = (ms: number) => new Date(steppedUpAt.getTime() + ms)
const fiveMinutes = 5 * 60_000
const withPhone = { hasPhone: true }

describe('confirming that it is you', () => {
  it('counts for five minutes', () => {
    const byPhone = { steppedUpAt, steppedUpBy: 'phone' }
    expect(stepUpEndsAt(byPhone, 'account-number', withPhone, after(fiveMinutes - 1))).toEqual(after(fiveMinutes))
    expect(stepUpEndsAt(byPhone, 'account-number', withPhone, after(fiveMinutes))).toBeNull()
    expect(stepUpEndsAt({ steppedUpAt: null, steppedUpBy: null }, 'phone', withPhone, steppedUpAt)).toBeNull()
  })

  it('counts only from the moment on at which there was something to confirm', () => {
    const byPhone = { steppedUpAt, steppedUpBy: 'phone' }
    expect(stepUpEndsAt(byPhone, 'transfer', withPhone, after(1), steppedUpAt)).toEqual(after(fiveMinutes))
    expect(stepUpEndsAt(byPhone, 'transfer', withPhone, after(2), after(1))).toBeNull()
  })

  it('takes the phone to show an account number: a mailbox is what one signs in with', () => {
    const byEmail = { steppedUpAt, steppedUpBy: 'email' }
    expect(stepUpWays('account-number', withPhone)).toEqual(['phone'])
    expect(stepUpEndsAt(byEmail, 'account-number', withPhone, after(1))).toBeNull()
    expect(stepUpEndsAt(byEmail, 'phone', withPhone, after(1))).not.toBeNull()
  })

  it('takes the mailbox where there is no phone', () => {
    expect(stepUpWays('account-number', { hasPhone: false })).toEqual(['email'])
  })

  it('is asked for what we know, and nothing that only looks like it', () => {
    expect(['account-number', 'phone', 'transfer'].every(isStepUpReason)).toBe(true)
    for (const other of ['toString', '', '/account', undefined, ['phone']]) expect(isStepUpReason(other)).toBe(false)
  })
})
