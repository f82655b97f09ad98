import type { Lot } from './bill'
import { inTime } from './days'

/** What holds money here. A strategy that nobody knows buys nothing. */
export type Holder = { id: string; lots: Lot[]; depositStrategyId: string; reinvestmentStrategyId: string | null }

/** More of what was bought on that day at that price, or a lot of its own. */
export function addLot(pocket: Holder, lot: Lot) {
  const same = pocket.lots.find(({ cusip, boughtOn, priceCents }) =>
    cusip === lot.cusip && boughtOn === lot.boughtOn && priceCents === lot.priceCents)
  if (same) same.quantity += lot.quantity
  else pocket.lots.push(lot)
}

export function takeFrom(pocket: Holder, lot: Lot, quantity: number) {
  lot.quantity -= quantity
  pocket.lots = pocket.lots.filter((held) => held.quantity > 0)
}

/** Those that mature first before the others. */
export function soonestFirst(pocket: Holder): Lot[] {
  return pocket.lots.toSorted((one, other) => inTime(one.maturesOn, other.maturesOn))
}
