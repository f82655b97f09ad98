import { describe, expect, it } from 'vitest'
import { ladderOf, nextMaturityOf, placeRungs, yieldsOf } from './maturity'
import { cents } from './money'
import type { Holding, Pocket } from './pocket'
import { formatRate } from './rate'

const bill = (maturesOn: string | null, marketValue: number, yieldRate: string | null = null): Holding => ({
  cusip: 'x', description: null, maturesOn, marketValue: cents(marketValue), yieldRate,
})
const holding = (...holdings: Holding[]): Pocket => ({
  id: 'a', name: 'Rent', status: 'open', termWeeks: 4, total: cents(0), invested: cents(0), cash: cents(0), earned: null, holdings,
})

describe('the ladder of maturities', () => {
  it('adds up what comes due on a day, across Pockets, the soonest first', () => {
    const pockets = [holding(bill('2027-02-01', 5), bill('2026-12-01', 1)), holding(bill('2026-12-01', 2), bill(null, 9)), holding()]
    expect(ladderOf(pockets)).toEqual([{ day: '2026-12-01', amount: 3 }, { day: '2027-02-01', amount: 5 }])
    expect(nextMaturityOf(pockets)).toBe('2026-12-01')
    expect([ladderOf([]), nextMaturityOf([holding()])]).toEqual([[], null])
  })

  it('is drawn from today to its last day, as high as its highest rung', () => {
    const rungs = [{ day: '2026-11-20', amount: cents(50) }, { day: '2026-12-01', amount: cents(100) }, { day: '2026-12-21', amount: cents(25) }]
    const placed = placeRungs(rungs, '2026-11-21')
    expect(placed.map(({ across }) => across)).toEqual([0, 1 / 3, 1])
    expect(placed.map(({ height }) => height)).toEqual([0.5, 1, 0.25])
    expect(placeRungs([{ day: '2026-11-21', amount: cents(0) }], '2026-11-21')).toMatchObject([{ across: 0, height: 0 }])
  })
})

describe('a yield', () => {
  it('is a range where bills differ, by their size as numbers', () => {
    expect(yieldsOf([bill('a', 1, '0.0430'), bill('b', 1, '0.1'), bill('c', 1)])).toEqual({ lowest: '0.0430', highest: '0.1' })
    expect(yieldsOf([bill('a', 1)])).toBeNull()
  })

  it('is said in percent, and not at all where it is no rate', () => {
    expect([formatRate('0.0430', 'en'), formatRate('0.0430', 'es'), formatRate('0', 'en')]).toEqual(['4.30%', '4.30%', '0.00%'])
    expect(['', 'NaN', '1e3', '0x1', 'Infinity', '4.3', '0,3'].map((text) => formatRate(text, 'en'))).toEqual(Array(7).fill(null))
  })
})
