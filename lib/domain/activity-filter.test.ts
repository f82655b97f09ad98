import { describe, expect, it } from 'vitest'
import { hasConfirmation, kindOf, tradeActivityOf, type Movement, type Trade } from './activity'
import { isWithin, momentsOf, noFilter, queryOf, readFilter } from './activity-filter'
import { cents } from './money'

const line = { id: 'a', pocketId: 'p', at: '2026-11-20T04:30:00+00:00', isSettled: true }
const movement: Movement = { ...line, kind: 'bank', title: 'Café Clínica', direction: 'in', amount: cents(5) }
const trade: Trade = { ...line, kind: 'bills', activity: 'bought', amount: null }

describe('a line of activity', () => {
  it('is of a kind in our words, and of a new one when Jiko has a new word', () => {
    expect(['ACH', 'WIRE', 'ON_US', 'CARD', 'CASH_BACK', 'WIRE_FEE', 'FEE', 'GENERIC', 'MOON', 'constructor', null].map(kindOf)).toEqual([
      'bank', 'bank', 'jiko', 'card', 'card', 'fee', 'fee', 'other', 'other', 'other', 'other',
    ])
    expect(['BUY', 'SELL', 'MATURITY', 'GIFT', 'toString'].map(tradeActivityOf)).toEqual(['bought', 'sold', 'matured', 'other', 'other'])
  })

  it('has a confirmation when bills were bought or sold', () => {
    const having = (['bought', 'sold', 'matured', 'other'] as const).filter((activity) => hasConfirmation({ ...trade, activity }))
    expect(having).toEqual(['bought', 'sold'])
  })
})

describe('a filter', () => {
  it('is read from an address, and written there again', () => {
    const query = { pocket: 'p-1', kind: 'bills', direction: 'in', from: '2026-11-01', to: '2026-11-30' }
    const filter = readFilter({ ...query, search: ' bay ' })
    expect(filter).toEqual({ pocketId: 'p-1', kind: 'bills', direction: 'in', from: '2026-11-01', to: '2026-11-30', text: 'bay' })
    expect(queryOf(filter)).toEqual(query)
    expect(queryOf(noFilter)).toEqual({})
  })

  it('leaves out what is none of ours', () => {
    for (const query of [{}, { pocket: '../x', kind: 'moon', direction: 'up', from: '2026-02-30', to: 'now', search: '  ' }, { kind: ['bank', 'bank'], search: {} }]) {
      expect(readFilter(query)).toEqual(noFilter)
    }
    expect(readFilter({ search: 'x'.repeat(99) }).text).toHaveLength(60)
  })

  it('asks Jiko for whole days of New York', () => {
    expect(momentsOf({ ...noFilter, from: '2026-11-01', to: '2026-11-01' })).toEqual({ from: '2026-11-01T04:00:00.000Z', to: '2026-11-02T04:59:59.999Z' })
    expect(momentsOf(noFilter)).toEqual({})
  })

  it.each([
    [{}, true, true],
    [{ kind: 'bank' }, true, false], [{ kind: 'bills' }, false, true], [{ kind: 'fee' }, false, false],
    [{ direction: 'in' }, true, false], [{ direction: 'out' }, false, false],
    [{ text: 'cafe CLI' }, true, false], [{ text: 'clínica' }, true, false], [{ text: 'bay' }, false, false],
    // Half past eleven at night, the day before, in New York.
    [{ from: '2026-11-19', to: '2026-11-19' }, true, true], [{ from: '2026-11-20' }, false, false], [{ to: '2026-11-18' }, false, false],
  ] as const)('%j takes money in: %s, bills: %s', (changes, ofMovement, ofTrade) => {
    const filter = { ...noFilter, ...changes }
    expect([isWithin(movement, filter), isWithin(trade, filter)]).toEqual([ofMovement, ofTrade])
  })
})
