import type { Books } from './books'
import { type Bill, billOn, faceCents, type Lot, strategies, unitValueOn } from './bill'
import { dateOf } from './days'
import { addLot, type Holder, soonestFirst, takeFrom } from './lots'
import { billsOf, cashOf, type Story, treasury } from './posting'

/** Below 100 dollars money stays cash. Source: https://docs.jiko.io/products/customer-api */
const investedFromCents = 100_00

/** Turns cash into as many whole bills as it pays for. */
export function invest(books: Books, pocket: Holder, strategyId: string | null, at: Date) {
  const strategy = strategies.find(({ id }) => id === strategyId)
  const cashCents = books.balanceOf(cashOf(pocket.id))
  if (!strategy || cashCents < investedFromCents) return
  const bill = billOn(dateOf(at), strategy)
  const quantity = Math.floor(cashCents / bill.priceCents)
  const costCents = quantity * bill.priceCents
  trade(books, pocket, { ...bill, quantity, at, activity: 'BUY', cashCents: -costCents, costCents })
  addLot(pocket, { ...bill, quantity, boughtOn: dateOf(at) })
}

/** Sells as few bills as make this much cash, the soonest to mature first. False when all is not enough. */
export function raise(books: Books, pocket: Holder, wantedCents: number, at: Date): boolean {
  if (availableIn(books, pocket, at) < wantedCents) return false
  for (const lot of soonestFirst(pocket)) {
    const lackingCents = wantedCents - books.balanceOf(cashOf(pocket.id))
    if (lackingCents <= 0) break
    const unitCents = unitValueOn(dateOf(at), lot)
    sell(books, pocket, lot, Math.min(lot.quantity, Math.ceil(lackingCents / unitCents)), unitCents, at)
  }
  return true
}

/** Pays back what is due by now, one date after the other, and buys anew as the Pocket says. */
export function mature(books: Books, pocket: Holder, now: Date) {
  for (;;) {
    const due = soonestFirst(pocket).find(({ maturesOn }) => maturesOn <= dateOf(now))
    if (!due) return
    const at = new Date(`${due.maturesOn}T13:00:00.000Z`)
    const bill = { ...due, priceCents: faceCents }
    const earnings = { cashCents: due.quantity * faceCents, costCents: -due.quantity * due.priceCents }
    trade(books, pocket, { ...bill, at, activity: 'MATURITY', ...earnings })
    takeFrom(pocket, due, due.quantity)
    invest(books, pocket, pocket.reinvestmentStrategyId, at)
  }
}

/** Cash, and what all bills would bring today. */
export function availableIn(books: Books, pocket: Holder, at: Date): number {
  const values = pocket.lots.map((lot) => lot.quantity * unitValueOn(dateOf(at), lot))
  return values.reduce((sum, value) => sum + value, books.balanceOf(cashOf(pocket.id)))
}

function sell(books: Books, pocket: Holder, lot: Lot, quantity: number, unitCents: number, at: Date) {
  const bill = { ...lot, priceCents: unitCents }
  const sums = { cashCents: quantity * unitCents, costCents: -quantity * lot.priceCents }
  trade(books, pocket, { ...bill, quantity, at, activity: 'SELL', ...sums })
  takeFrom(pocket, lot, quantity)
}

type Trade = Bill & { quantity: number; at: Date; cashCents: number; costCents: number } & Pick<
    Extract<Story, { type: 'TRADE' }>,
    'activity'
  >

/** Cash one way, bills the other; what they brought above their cost is the Treasury's to pay. */
function trade(books: Books, { id }: Holder, { at, cashCents, costCents, ...bill }: Trade) {
  const { activity, cusip, quantity, priceCents, maturesOn, yieldToMaturity } = bill
  const earnedCents = cashCents + costCents
  books.post({
    at,
    story: { type: 'TRADE', activity, cusip, quantity, priceCents, maturesOn, yieldToMaturity, earnedCents },
    entries: [[cashOf(id), cashCents], [billsOf(id), costCents], [treasury, -earnedCents]],
  })
}
