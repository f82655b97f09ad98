import { Hono } from 'hono'
import { describeBill } from '../ledger/bill'
import { portfolioOf } from '../ledger/portfolio'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { amountView, decimalView } from './money'
import type { Pocket } from './account-nouns'
import { pocketsOf } from './pockets-of'
import { notFound, required } from './refusals'

/** Pockets as version 1 of the API shows them, where they are called accounts, and none is pending. */
export function accountRoutes(world: World) {
  const { store, books } = world
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/jiko-accounts/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const own = pocketsOf(world, id).filter(({ status }) => status !== 'PENDING')
    const offset = Number(c.req.query('offset') ?? 0)
    const items = own.slice(offset, offset + Number(c.req.query('limit') ?? 100)).map(view)
    return c.json({ offset, count: own.length, items, object_type: 'List' })
  })

  routes.get('/api/v1/jiko-accounts/:id/', (c) => {
    const pocket = required(store.pockets, c.req.param('id'))
    if (pocket.status === 'PENDING') throw notFound()
    return c.json(view(pocket))
  })

  function view(pocket: Pocket) {
    const { totalCents, cashCents, earnedCents, holdings } = portfolioOf(books, pocket, bankNow(world))
    return {
      id: pocket.id,
      name: pocket.name,
      total_value: amountView(totalCents),
      status: pocket.status,
      portfolio: {
        securities: holdings.map(({ cusip, maturesOn, quantity, unitCents, valueCents, yieldToMaturity }) => ({
          description: describeBill(maturesOn),
          tradable_id: pocket.id,
          security_type: 'FIXED_INCOME',
          quantity,
          market_value: amountView(valueCents),
          external_id: cusip,
          maturity_date: maturesOn,
          yield_to_maturity: yieldToMaturity.toFixed(4),
          ask: decimalView(unitCents),
          bid: decimalView(unitCents),
        })),
        cash: amountView(cashCents),
        all_time_earnings: amountView(earnedCents),
      },
      object_type: 'Account',
    }
  }

  return routes
}
