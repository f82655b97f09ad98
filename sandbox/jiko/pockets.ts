import { Hono } from 'hono'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import { amountView } from './money'
import type { Pocket } from './nouns'
import { portfolioOf } from './portfolio'
import { required } from './refusals'

/** Pockets as version 2 of the API shows them. */
export function pocketRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v2/pockets/', (c) => {
    const statuses = c.req.queries('filter[status]') ?? ['OPEN']
    return cursorPage(c, statuses.includes('OPEN') ? [...store.pockets.values()] : [], view)
  })

  routes.get('/api/v2/pockets/:id/', (c) => c.json(view(required(store.pockets, c.req.param('id')))))

  routes.get('/api/v2/customers/:id/pockets/', (c) => {
    const { id } = required(store.customers, c.req.param('id'))
    return cursorPage(c, [...store.pockets.values()].filter(({ customerId }) => customerId === id), view)
  })

  function view(pocket: Pocket) {
    return {
      id: pocket.id,
      pocket_name: pocket.name,
      status: 'OPEN',
      portfolio: portfolioView(pocket),
      attributes: [],
      deposit_strategy_id: pocket.strategyId,
      reinvestment_strategy_id: pocket.strategyId,
      customer_id: pocket.customerId,
      object_type: 'Pocket',
    }
  }

  /** `total_value` and `cash` are assumed: that part of Jiko's page could not be read. */
  function portfolioView(pocket: Pocket) {
    const { totalCents, cashCents, bill } = portfolioOf(pocket, [...store.transactions.values()])
    return {
      securities: bill ? [{
        type: 'FIXED_INCOME',
        description: bill.description,
        quantity: bill.quantity,
        market_value: amountView(bill.marketValueCents),
        cusip: bill.cusip,
        jiko_mark_price: bill.price,
        maturity_date: bill.maturityDate,
        yield_to_maturity: bill.yieldToMaturity,
      }] : [],
      cash: amountView(cashCents),
      total_value: amountView(totalCents),
    }
  }

  return routes
}
