import { type Lot, unitValueOn } from './bill'
import type { Books } from './books'
import { dateOf, inTime } from './days'
import { availableIn } from './invest'
import type { Holder } from './lots'
import { cashOf } from './posting'

export type Holding = Pick<Lot, 'cusip' | 'maturesOn' | 'quantity' | 'yieldToMaturity'> & {
  unitCents: number
  valueCents: number
}

export type Portfolio = { totalCents: number; cashCents: number; earnedCents: number; holdings: Holding[] }

/** What a Pocket holds and is worth on a day, bill by bill, and what it has earned so far. */
export function portfolioOf(books: Books, pocket: Holder, at: Date): Portfolio {
  const totalCents = availableIn(books, pocket, at)
  const cashCents = books.balanceOf(cashOf(pocket.id))
  const paidCents = pocket.lots.reduce((sum, { quantity, priceCents }) => sum + quantity * priceCents, 0)
  const trades = books.linesOf(pocket.id).flatMap(({ story }) => (story.type === 'TRADE' ? [story] : []))
  const realizedCents = trades.reduce((sum, { earnedCents }) => sum + earnedCents, 0)
  const earnedCents = realizedCents + totalCents - cashCents - paidCents
  return { totalCents, cashCents, earnedCents, holdings: holdingsOf(pocket, at) }
}

/** Lots of one CUSIP together, as a bank shows them, those that mature first before the others. */
function holdingsOf({ lots }: Holder, at: Date): Holding[] {
  const cusips = new Map(lots.map((lot) => [lot.cusip, lot]))
  const holdings = [...cusips.values()].map(({ cusip, maturesOn, yieldToMaturity }) => {
    const same = lots.filter((lot) => lot.cusip === cusip)
    const quantity = same.reduce((sum, lot) => sum + lot.quantity, 0)
    const valueCents = same.reduce((sum, lot) => sum + lot.quantity * unitValueOn(dateOf(at), lot), 0)
    return { cusip, maturesOn, yieldToMaturity, quantity, valueCents, unitCents: Math.round(valueCents / quantity) }
  })
  return holdings.toSorted((one, other) => inTime(one.maturesOn, other.maturesOn))
}
