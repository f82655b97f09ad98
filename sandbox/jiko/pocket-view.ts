import { describeBill } from '../ledger/bill'
import { type Holding, portfolioOf } from '../ledger/portfolio'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { amountView, decimalView } from './money'
import type { Pocket } from './account-nouns'

/** A Pocket as version 2 shows it. `total_value` and `cash` are assumed: that part of Jiko's page could not be read. */
export function pocketView(world: World, pocket: Pocket) {
  const { totalCents, cashCents, holdings } = portfolioOf(world.books, pocket, bankNow(world))
  return {
    id: pocket.id,
    pocket_name: pocket.name,
    status: pocket.status,
    portfolio: { securities: holdings.map(security), cash: amountView(cashCents), total_value: amountView(totalCents) },
    attributes: [],
    deposit_strategy_id: pocket.depositStrategyId,
    reinvestment_strategy_id: pocket.reinvestmentStrategyId,
    ...(pocket.customerId && { customer_id: pocket.customerId }),
    object_type: 'Pocket',
  }
}

function security({ cusip, maturesOn, quantity, unitCents, valueCents, yieldToMaturity }: Holding) {
  return {
    type: 'FIXED_INCOME',
    description: describeBill(maturesOn),
    quantity,
    market_value: amountView(valueCents),
    cusip,
    jiko_mark_price: decimalView(unitCents),
    maturity_date: maturesOn,
    yield_to_maturity: yieldToMaturity.toFixed(4),
  }
}
