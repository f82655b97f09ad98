import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billOn, strategies, unitValueOn } from './bill'
import { openBooks } from './books'
import { addDays, dateOf, daysBetween, isTuesday } from './days'
import { availableIn, mature } from './invest'
import type { Holder } from './lots'
import { deposit, moveMoney } from './move-money'
import { portfolioOf } from './portfolio'
import { billsOf, cashOf, type Story } from './posting'

const payroll: Story = { type: 'ACH', companyName: 'Bay Clinic', portalId: null }
const names = { fromName: '', toName: '', description: null }
const gift = { type: 'ON_US', transferId: 'one', transferType: 'PEER_TO_PEER', ...names } as const
const ids = strategies.map(({ id }) => id)
const today = '2026-11-21'

const pocketOf = (id: string, strategyId = 'UST-4W'): Holder =>
  ({ id, lots: [], depositStrategyId: strategyId, reinvestmentStrategyId: strategyId })

const place = fc.nat({ max: 2 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('deposit' as const), to: place, cents: fc.integer({ min: 1, max: 500_000 }) }),
  fc.record({
    kind: fc.constant('move' as const),
    from: place,
    to: place,
    cents: fc.option(fc.integer({ min: 1, max: 400_000 })),
    feeCents: fc.constantFrom(0, 10),
  }),
  fc.record({ kind: fc.constant('strategy' as const), of: place, id: fc.constantFrom(...ids, 'none') }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 200 }) }),
)

describe('the ledger', () => {
  it('adds up to the cent after anything, with no Pocket below zero', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const books = openBooks(new Map())
      const pockets = ['a', 'b', 'c'].map((id) => pocketOf(id))
      let day = today
      for (const step of steps) {
        const at = new Date(`${day}T15:00:00Z`)
        if (step.kind === 'deposit') deposit(books, pockets[step.to]!, step.cents, payroll, at)
        if (step.kind === 'strategy') pockets[step.of]!.reinvestmentStrategyId = step.id === 'none' ? null : step.id
        if (step.kind === 'days') {
          day = addDays(day, step.days)
          for (const pocket of pockets) mature(books, pocket, new Date(`${day}T15:00:00Z`))
        }
        if (step.kind === 'move' && step.from !== step.to) {
          const [from, to] = [pockets[step.from]!, pockets[step.to]!]
          const before = availableIn(books, from, at) + availableIn(books, to, at)
          const moved = moveMoney(books, { from, to, cents: step.cents, feeCents: step.feeCents, story: gift, at })
          const after = availableIn(books, from, at) + availableIn(books, to, at)
          expect(after).toBe(before - (moved === null ? 0 : step.feeCents))
          if (step.cents === null && moved !== null) expect(availableIn(books, from, at)).toBe(0)
        }
        expect(books.addUp()).toBe(true)
        for (const { id, lots } of pockets) {
          expect(books.balanceOf(billsOf(id))).toBe(lots.reduce((sum, lot) => sum + lot.quantity * lot.priceCents, 0))
        }
      }
    }), { numRuns: 300 })
  })

  it('is the same when it is opened again from what was kept', () => {
    const postings = new Map()
    const pocket = pocketOf('a')
    deposit(openBooks(postings), pocket, 250_00, payroll, new Date(today))
    const books = openBooks(postings)
    expect(books.linesOf('a')).toHaveLength(2)
    expect(availableIn(books, pocket, new Date(today))).toBe(250_00)
  })

  it.each([
    ['unequal sides', [['outside', -1], ['cash:a', 2]]],
    ['fractions', [['outside', -1.5], ['cash:a', 1.5]]],
    ['one side', [['cash:a', 0]]],
    ['a debt', [['cash:a', -1], ['outside', 1]]],
  ])('refuses %s', (_what, entries) => {
    const books = openBooks(new Map())
    expect(() => books.post({ at: new Date(), story: payroll, entries: entries as [string, number][] })).toThrow()
  })
})

describe('a Treasury bill', () => {
  it.each(strategies)('of $id costs less than its face and matures on the first Tuesday after its term', (strategy) => {
    const { priceCents, maturesOn, cusip } = billOn(today, strategy)
    expect(priceCents).toBeLessThan(100_00)
    expect(isTuesday(maturesOn)).toBe(true)
    const days = daysBetween(today, maturesOn) - strategy.weeks * 7
    expect(days).toBeGreaterThanOrEqual(0)
    expect(days).toBeLessThan(7)
    expect(cusip).toMatch(/^912797[0-9A-Z]{2}\d$/)
  })

  it('grows from its price to its face and no further', () => {
    const lot = { ...billOn(today, strategies[0]!), quantity: 1, boughtOn: today }
    expect(unitValueOn(today, lot)).toBe(lot.priceCents)
    expect(unitValueOn(lot.maturesOn, lot)).toBe(100_00)
    expect(unitValueOn(addDays(lot.maturesOn, 30), lot)).toBe(100_00)
  })

  it('is bought from 100 dollars on, rolls when it matures, and what it earned is told', () => {
    const books = openBooks(new Map())
    const pocket = pocketOf('a')
    deposit(books, pocket, 99_99, payroll, new Date(today))
    expect(pocket.lots).toEqual([])
    deposit(books, pocket, 900_01, payroll, new Date(today))
    expect(pocket.lots).toMatchObject([{ quantity: 10 }])
    const later = new Date(`${addDays(pocket.lots[0]!.maturesOn, 1)}T15:00:00Z`)
    mature(books, pocket, later)
    expect(pocket.lots).toMatchObject([{ quantity: 10, boughtOn: dateOf(new Date(+later - 86_400_000)) }])
    const { totalCents, earnedCents, holdings } = portfolioOf(books, pocket, later)
    expect(earnedCents).toBe(totalCents - 1_000_00)
    expect(earnedCents).toBeGreaterThan(0)
    expect(holdings).toHaveLength(1)
  })

  it('stays cash when it matures and nothing is to be bought anew', () => {
    const books = openBooks(new Map())
    const pocket = { ...pocketOf('a'), reinvestmentStrategyId: null }
    deposit(books, pocket, 1_000_00, payroll, new Date(today))
    mature(books, pocket, new Date('2027-06-01'))
    expect(pocket.lots).toEqual([])
    expect(books.balanceOf(cashOf('a'))).toBeGreaterThan(1_000_00)
  })
})
