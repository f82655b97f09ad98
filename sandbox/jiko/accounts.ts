import { Hono } from 'hono'
import type { World } from '../world'
import { amountView } from './money'
import type { Pocket } from './nouns'
import { portfolioOf } from './portfolio'
import { required } from './refusals'

/** Pockets as version 1 of the API shows them, where they are called accounts. */
export function accountRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/jiko-accounts/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    const own = [...store.pockets.values()].filter(({ customerId }) => customerId === id)
    const offset = Number(c.req.query('offset') ?? 0)
    const items = own.slice(offset, offset + Number(c.req.query('limit') ?? 100)).map(view)
    return c.json({ offset, count: own.length, items, object_type: 'List' })
  })

  routes.get('/api/v1/jiko-accounts/:id/', (c) => c.json(view(required(store.pockets, c.req.param('id')))))

  function view(pocket: Pocket) {
    const { totalCents, cashCents, bill } = portfolioOf(pocket, [...store.transactions.values()])
    return {
      id: pocket.id,
      name: pocket.name,
      total_value: amountView(totalCents),
      status: 'OPEN',
      portfolio: {
        securities: bill ? [{
          description: bill.description,
          tradable_id: pocket.id,
          security_type: 'FIXED_INCOME',
          quantity: bill.quantity,
          market_value: amountView(bill.marketValueCents),
          external_id: bill.cusip,
          maturity_date: bill.maturityDate,
          yield_to_maturity: bill.yieldToMaturity,
          ask: bill.price,
          bid: bill.price,
        }] : [],
        cash: amountView(cashCents),
        all_time_earnings: amountView(0),
      },
      object_type: 'Account',
    }
  }

  return routes
}
