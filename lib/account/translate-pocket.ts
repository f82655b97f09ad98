import { cents, sumOf } from '../domain/money'
import { pocketStatusOf, termWeeksOf, type Holding, type Pocket } from '../domain/pocket'
import type { JikoPocket, JikoSecurity } from '../jiko/pocket-schema'

/** A Pocket of Jiko's in our words. Where Jiko does not say how much of it is cash, it is what is not in bills. */
export function translatePocket(pocket: JikoPocket): Pocket {
  const holdings = pocket.securities.map(translateSecurity)
  const total = cents(pocket.total_value.value)
  const invested = sumOf(holdings.map(({ marketValue }) => marketValue))
  return {
    id: pocket.id,
    name: pocket.name,
    status: pocketStatusOf(pocket.status),
    termWeeks: termWeeksOf(pocket.deposit_strategy_id),
    total,
    invested,
    cash: cents(pocket.cash?.value ?? total - invested),
    earned: pocket.all_time_earnings && cents(pocket.all_time_earnings.value),
    holdings,
  }
}

function translateSecurity({ cusip, description, market_value, maturity_date, yield_to_maturity }: JikoSecurity): Holding {
  return {
    cusip,
    description,
    marketValue: cents(market_value.value),
    maturesOn: maturity_date,
    yieldRate: yield_to_maturity,
  }
}
