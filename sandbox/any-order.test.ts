import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { HTTPException } from 'hono/http-exception'
import { expect, it } from 'vitest'
import { ledgerRecord } from './control/ledger-control'
import type { Transfer } from './jiko/account-nouns'
import { passDays } from './jiko/bank-time'
import { fund } from './jiko/fund'
import { openPocket } from './jiko/open-pocket'
import { settle } from './jiko/settle-transfer'
import { updatePocket } from './jiko/update-pocket'
import { strategies } from './ledger/bill'
import { openWorld, resetWorld } from './open-world'
import { defaultSettings } from './settings'

const place = fc.nat({ max: 3 })
const strategy = fc.constantFrom(...strategies.map(({ id }) => id))
const amount = fc.oneof(fc.integer({ min: 1, max: 50_00 }), fc.integer({ min: 50_00, max: 3_000_00 }))
const step = fc.oneof(
  fc.record({ kind: fc.constant('deposit' as const), at: place, cents: amount }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place, cents: fc.option(amount) }),
  fc.record({ kind: fc.constant('invest' as const), at: place, deposit_strategy_id: strategy }),
  fc.record({ kind: fc.constant('close' as const), at: place }),
  fc.record({ kind: fc.constant('freeze' as const), at: place, status: fc.constantFrom('OPEN', 'FROZEN') }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 120 }) }),
)

function transferOf(fromPocketId: string, toPocketId: string, requestedCents: number | null): Transfer {
  return {
    id: randomUUID(),
    type: 'INTERNAL_REALLOCATION',
    status: 'PENDING',
    reason: null,
    requestedCents,
    amountCents: requestedCents ?? 0,
    feeCents: 10,
    fromPocketId,
    toPocketId,
    to: { id: toPocketId, type: 'JIKO_ACCOUNT' },
    description: null,
    endToEndIdentification: null,
    source: null,
    target: null,
    timeCreated: '',
    settleDueAtMs: null,
  }
}

const world = openWorld({ ...defaultSettings })

it('whatever is done in whatever order, the books balance, and what is closed is empty', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    resetWorld(world)
    const wish = { name: 'One', depositStrategyId: 'UST-4W', reinvestmentStrategyId: 'UST-4W' }
    const pockets = [1, 2, 3, 4].map(() => openPocket(world, 'customer', wish))
    for (const step of steps) {
      const pocket = 'at' in step ? pockets[step.at]! : pockets[0]!
      if (step.kind === 'deposit') fund(world, { pocketId: pocket.id, amountCents: step.cents, companyName: 'Bay' })
      if (step.kind === 'move' && step.at !== step.to) {
        settle(world, transferOf(pocket.id, pockets[step.to]!.id, step.cents))
      }
      if (step.kind === 'freeze' && pocket.status !== 'CLOSED') pocket.status = step.status
      if (step.kind === 'days') passDays(world, step.days)
      if (step.kind === 'invest' || step.kind === 'close') {
        const changes = step.kind === 'close' ? { status: 'CLOSED' as const, closure_reason: 'CUSTOMER_REQUEST' } : step
        try {
          updatePocket(world, pocket, changes)
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(HTTPException)
        }
      }
      const { balanced, pockets: held } = ledgerRecord(world)
      expect(balanced).toBe(true)
      for (const { status, cashCents, billsCents } of held) {
        expect(Math.min(cashCents, billsCents)).toBeGreaterThanOrEqual(0)
        if (status === 'CLOSED') expect(cashCents + billsCents).toBe(0)
      }
      expect(pockets.some(({ status }) => status !== 'CLOSED')).toBe(true)
    }
  }), { numRuns: 300 })
})
