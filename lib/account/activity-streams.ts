import { kindOf, tradeActivityOf, type ActivityLine, type Movement, type Trade } from '../domain/activity'
import { momentsOf, type ActivityFilter } from '../domain/activity-filter'
import { cents } from '../domain/money'
import type { Pocket } from '../domain/pocket'
import { readTrades, type JikoTrade } from '../jiko/trades'
import { readTransactions, type JikoTransaction } from '../jiko/transactions'
import type { Stream } from './stream'

/** The lists of Jiko's in which what is looked for can be: movements by Pocket, trades of all of them together. */
export function activityStreams(
  customerId: string,
  pockets: readonly Pocket[],
  filter: ActivityFilter,
  limit: number,
): Stream<ActivityLine>[] {
  const { kind, direction, text, pocketId } = filter
  const moments = momentsOf(filter)
  const movements = pockets
    .filter(({ id }) => pocketId === null || id === pocketId)
    .map((pocket) => ({
      key: pocket.id,
      read: async (cursor: string | null) => {
        const page = await readTransactions(pocket.id, { limit, ...moments, ...(cursor && { cursor }) })
        return { items: page.items.map((item) => translateTransaction(item, pocket.id)), next: page.next_page }
      },
    }))
  const trades = {
    key: 'trades',
    read: async (cursor: string | null) => {
      const page = await readTrades(customerId, { limit, ...moments, ...(cursor && { cursor }), ...(pocketId && { pocketId }) })
      return { items: page.items.map(translateTrade), next: page.next_page }
    },
  }
  if (kind === 'bills') return direction || text ? [] : [trades]
  return kind || direction || text ? movements : [...movements, trades]
}

/** A negative amount and the word DEBIT say the same, once in each version of the API. */
function translateTransaction(item: JikoTransaction, pocketId: string): Movement {
  const isOut = item.direction === 'DEBIT' || item.amount.value < 0
  return {
    id: item.id,
    pocketId,
    at: item.time_booked,
    isSettled: item.is_settled,
    kind: kindOf(item.type),
    title: item.title,
    direction: isOut ? 'out' : 'in',
    amount: cents(Math.abs(item.amount.value)),
  }
}

function translateTrade({ id, pocket_id, trade_datetime, is_settled, activity, notional }: JikoTrade): Trade {
  return {
    id,
    pocketId: pocket_id,
    at: trade_datetime,
    isSettled: is_settled,
    kind: 'bills',
    activity: tradeActivityOf(activity),
    amount: notional && cents(Math.abs(notional.value)),
  }
}
