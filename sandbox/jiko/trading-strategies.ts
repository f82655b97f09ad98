import { Hono } from 'hono'

const strategies = [4, 13, 26, 52].map((weeks) => ({
  id: `UST-${weeks}W`,
  description: `${weeks}-week US Treasury bills`,
  yield_to_maturity: '0.0430',
  discount_yield: '0.0424',
  applicable_to: ['DEPOSIT', 'REINVESTMENT'],
}))

export function tradingStrategyRoutes() {
  return new Hono().get('/api/v2/trading-strategies/', (c) =>
    c.json({ offset: 0, count: strategies.length, items: strategies, object_type: 'List' }),
  )
}
