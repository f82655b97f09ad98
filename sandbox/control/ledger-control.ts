import { Hono } from 'hono'
import { z } from 'zod'
import { passDays } from '../jiko/bank-time'
import { readBody } from '../jiko/read-body'
import { refused, required } from '../jiko/refusals'
import { settle } from '../jiko/settle-transfer'
import { billsOf, cashOf } from '../ledger/posting'
import type { World } from '../world'
import { makePlenty, pretendMonths } from './made-up-past'

const change = z.object({ status: z.enum(['PENDING', 'OPEN', 'FROZEN', 'CLOSED']) })
const passing = z.object({ days: z.number().int().min(1).max(3_650).optional() })

const monthsRequest = z.object({
  applicationId: z.string(),
  months: z.number().int().min(1).max(120),
  depositCents: z.number().int().min(0).default(0),
})
const plentyRequest = z.object({
  applicationId: z.string(),
  pockets: z.number().int().min(1).max(200).default(20),
  transactions: z.number().int().min(0).max(200_000).default(50_000),
})

/** What tests ask of the books, and do to Pockets and transfers. */
export function ledgerControl(world: World) {
  const { store, books } = world
  const control = new Hono()

  control.get('/ledger', (c) => c.json(ledgerRecord(world)))

  control.post('/transfers/:id/settle', (c) => {
    const transfer = required(store.transfers, c.req.param('id'))
    if (transfer.status !== 'PENDING') throw refused(409, `The transfer is ${transfer.status}`)
    settle(world, transfer)
    return c.json(transfer)
  })

  control.post('/pockets/:id', async (c) => {
    const pocket = required(store.pockets, c.req.param('id'))
    const { status } = await readBody(c, change)
    pocket.status = status
    return c.json({ id: pocket.id, status, cashCents: books.balanceOf(cashOf(pocket.id)) })
  })

  control.post('/mature', async (c) => c.json({ date: passDays(world, (await readBody(c, passing)).days) }))

  control.post('/months', async (c) => {
    const { applicationId, months, depositCents } = await readBody(c, monthsRequest)
    pretendMonths(world, customerOf(applicationId), months, depositCents)
    return c.body(null, 204)
  })

  control.post('/plenty', async (c) => {
    const { applicationId, pockets, transactions } = await readBody(c, plentyRequest)
    makePlenty(world, customerOf(applicationId), pockets, transactions)
    return c.body(null, 204)
  })

  function customerOf(applicationId: string): string {
    const { customerId } = required(store.applications, applicationId)
    if (!customerId) throw refused(409, 'There is no customer yet')
    return customerId
  }

  return control
}

/** All that is in the books, as figures. Bills are at what was paid for them. */
export function ledgerRecord({ store, books }: World) {
  const pockets = [...store.pockets.values()].map(({ id, customerId, name, status }) => ({
    id,
    customerId,
    name,
    status,
    cashCents: books.balanceOf(cashOf(id)),
    billsCents: books.balanceOf(billsOf(id)),
  }))
  const transfers = [...store.transfers.values()].map(
    ({ id, type, status, reason, amountCents, feeCents, fromPocketId, toPocketId }) =>
      ({ id, type, status, reason, amountCents, feeCents, fromPocketId, toPocketId }),
  )
  return { balanced: books.addUp(), pockets, transfers }
}
