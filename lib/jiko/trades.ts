import { z } from 'zod'
import { env } from '../env'
import { apiPath } from './api-path'
import { readJiko } from './request'
import { amountSchema, id, moment, oneOf, orNull, type JikoAmount } from './schema'

/** A Treasury bill bought, sold or matured, whichever version of the API told of it. */
export type JikoTrade = {
  id: string
  pocket_id: string
  activity: 'BUY' | 'SELL' | 'MATURITY' | (string & {})
  /** ISO 8601 with offset. */
  trade_datetime: string
  is_settled: boolean
  /** Null where it is not told: version 2's could not be read in Jiko's documents. */
  notional: JikoAmount | null
  maturity_date: string | null
}

/** Newest first; `next_page` is the cursor of what came before. */
export type TradePage = { items: JikoTrade[]; next_page: string | null }

/** Of all of a customer's pockets unless one is named; `from` and `to` are ISO 8601 times. */
export type TradeQuery = { limit: number; cursor?: string; pocketId?: string; from?: string; to?: string }

const common = {
  id,
  activity: oneOf<'BUY' | 'SELL' | 'MATURITY'>(),
  trade_datetime: moment,
  notional: orNull(amountSchema),
  maturity_date: orNull(z.string()),
}

const tradeV2 = z
  .object({ ...common, pocket_id: id, status: oneOf<'BOOKED' | 'SETTLED'>() })
  .transform(({ status, ...rest }): JikoTrade => ({ ...rest, is_settled: status === 'SETTLED' }))

const tradeV1 = z
  .object({ ...common, jiko_account_id: id, is_settled: z.boolean() })
  .transform(({ jiko_account_id, ...rest }): JikoTrade => ({ ...rest, pocket_id: jiko_account_id }))

const pageV2 = z.object({ items: z.array(tradeV2), next_page: orNull(z.string()) })
const pageV1 = z.object({ items: z.array(tradeV1), next_page: orNull(z.string()) })

/**
 * A customer's trades, from the version of the API that JIKO_POCKETS_API names. Version 1 takes no order; that it
 * answers the newest first, as its transactions do, is inferred.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function readTrades(customerId: string, { limit, cursor, pocketId, from, to }: TradeQuery): Promise<TradePage> {
  const query = {
    limit: String(limit),
    ...(cursor && { cursor }),
    ...(from && { trade_datetime_from: from }),
    ...(to && { trade_datetime_to: to }),
  }
  return env().JIKO_POCKETS_API === 'v2'
    ? readJiko(apiPath`/api/v2/customers/${customerId}/trades/`, pageV2, { ...query, order: 'desc', ...(pocketId && { 'pocket_id[]': pocketId }) })
    : readJiko(apiPath`/api/v1/customers/${customerId}/trades/`, pageV1, { ...query, ...(pocketId && { 'account[]': pocketId }) })
}
