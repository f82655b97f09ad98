import { describe, expect, it } from 'vitest'
import { cents } from './money'
import { draftLifetimeMs, isCustomerKind, isEnough, isOver, mayBeEverything, reasonOf, stateOf, takesCode } from './transfer'

const draftedAt = new Date('2026-11-21T09:00:00Z')
const confirmedAt = new Date('2026-11-21T09:01:00Z')
const after = (ms: number) => new Date(draftedAt.getTime() + ms)
const draft = { draftedAt, confirmedAt: null, refusedAt: null, jikoStatus: null }
const sent = { ...draft, confirmedAt }

describe('a transfer', () => {
  it('is a draft for half an hour, and once confirmed for good', () => {
    expect(stateOf(draft, after(draftLifetimeMs - 1))).toBe('draft')
    expect(stateOf(draft, after(draftLifetimeMs))).toBe('expired')
    expect(stateOf(sent, after(365 * 24 * 60 * 60_000))).toBe('sending')
  })

  it.each([
    ['PENDING', 'pending'],
    ['COMPLETED', 'completed'],
    ['REJECTED', 'rejected'],
    ['SOMETHING_NEW', 'pending'],
  ])('that Jiko calls %s is %s', (jikoStatus, state) => {
    expect(stateOf({ ...sent, jikoStatus })).toBe(state)
    // Whatever came before: what Jiko has, it has.
    expect(stateOf({ ...sent, jikoStatus, refusedAt: confirmedAt })).toBe(state)
    expect(isOver(stateOf({ ...sent, jikoStatus }))).toBe(state === 'completed' || state === 'rejected')
  })

  it('that Jiko would not take is over', () => {
    expect(stateOf({ ...sent, refusedAt: confirmedAt })).toBe('rejected')
  })

  it('says why it did not happen in words of ours; of a screening, and of what is new, nothing', () => {
    expect(reasonOf('INSUFFICIENT_FUNDS')).toBe('not-enough-money')
    expect(reasonOf('ACCOUNT_UNAVAILABLE')).toBe('pocket-unavailable')
    for (const bankReason of ['SANCTION_SCREEN_FAILED', 'INVALID_CURRENCY', 'toString', '', null]) {
      expect(reasonOf(bankReason)).toBe('general')
    }
  })

  it('may be asked for by customers among themselves only', () => {
    expect(['between-pockets', 'to-person'].every(isCustomerKind)).toBe(true)
    expect(['from-partner', 'to-partner', 'toString', ''].some(isCustomerKind)).toBe(false)
  })

  it('of everything there is cannot come from the partner', () => {
    expect(mayBeEverything('from-partner')).toBe(false)
    expect(mayBeEverything('to-partner')).toBe(true)
  })

  it('takes one more code from an amount on, and always for everything', () => {
    expect(takesCode({ cents: cents(999_99) }, 1_000_00)).toBe(false)
    expect(takesCode({ cents: cents(1_000_00) }, 1_000_00)).toBe(true)
    expect(takesCode('everything', 1_000_00)).toBe(true)
  })

  it('needs as much as is asked for, and something to take everything of', () => {
    expect(isEnough(cents(500), { cents: cents(500) })).toBe(true)
    expect(isEnough(cents(499), { cents: cents(500) })).toBe(false)
    expect(isEnough(cents(1), 'everything')).toBe(true)
    expect(isEnough(cents(0), 'everything')).toBe(false)
  })
})
