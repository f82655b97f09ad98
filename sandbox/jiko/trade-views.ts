import { describeBill } from '../ledger/bill'
import { dayOf } from '../ledger/days'
import type { Line, Story } from '../ledger/posting'
import { amountView, decimalView } from './money'

/** The cash side of an exchange of cash for bills. */
export type Trade = Line & { story: Extract<Story, { type: 'TRADE' }> }

export function tradeV1({ id, pocketId, cents, bookedAt, story }: Trade) {
  const day = dayOf(bookedAt)
  return {
    id,
    jiko_account_id: pocketId,
    trade_datetime: bookedAt,
    settled_date: day,
    is_settled: true,
    tradable_id: pocketId,
    ...termsOf(story, cents),
    object_type: 'Trade',
  }
}

export function tradeV2({ id, pocketId, cents, bookedAt, story }: Trade) {
  const day = dayOf(bookedAt)
  return {
    id,
    pocket_id: pocketId,
    trade_datetime: bookedAt,
    book_date: day,
    settled_date: day,
    status: 'SETTLED',
    ...termsOf(story, cents),
    object_type: 'Trade',
  }
}

/** What was traded. That version 2 has these as well is assumed: its page is cut off before them. */
function termsOf({ activity, cusip, quantity, priceCents, maturesOn, yieldToMaturity }: Trade['story'], cents: number) {
  return {
    activity,
    description: describeBill(maturesOn),
    cusip,
    notional: amountView(Math.abs(cents)),
    quantity,
    price: decimalView(priceCents),
    maturity_date: maturesOn,
    yield_to_maturity: yieldToMaturity.toFixed(4),
  }
}
