import { Hono } from 'hono'
import { discountYieldOf, strategies } from '../ledger/bill'

const items = strategies.map((strategy) => ({
  id: strategy.id,
  description: `${strategy.weeks}-week US Treasury bills`,
  yield_to_maturity: strategy.yieldToMaturity.toFixed(4),
  discount_yield: discountYieldOf(strategy).toFixed(4),
  applicable_to: ['DEPOSIT', 'REINVESTMENT'],
}))

export function tradingStrategyRoutes() {
  return new Hono().get('/api/v2/trading-strategies/', (c) =>
    c.json({ offset: 0, count: items.length, items, object_type: 'List' }),
  )
}
