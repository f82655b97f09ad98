import { z } from 'zod'
import { env } from '../env'
import { apiPath } from './api-path'
import { readJiko } from './request'
import { amountSchema, id, moment, oneOf, orNull, type JikoAmount } from './schema'

/** One line of activity, whichever version of the API told of it. */
export type JikoTransaction = {
  id: string
  /** Jiko's own words, in English; null when it has none. */
  title: string | null
  /** How the money moved; null where version 2 does not say. */
  type: 'CARD' | 'CASH_BACK' | 'ACH' | 'WIRE' | 'WIRE_FEE' | 'GENERIC' | 'ON_US' | 'FEE' | 'CREDIT' | (string & {}) | null
  amount: JikoAmount
  /** Null where the amount's sign is all that Jiko says (version 1). */
  direction: 'CREDIT' | 'DEBIT' | (string & {}) | null
  /** ISO 8601 with offset. */
  time_booked: string
  is_settled: boolean
}

/** `from` and `to` are ISO 8601 times. */
export type TransactionQuery = { limit: number; cursor?: string; from?: string; to?: string }

/** Newest first; `next_page` is the cursor of what came before. */
export type TransactionPage = { items: JikoTransaction[]; next_page: string | null }

const transactionV2 = z
  .object({
    id,
    title: orNull(z.string()),
    type: orNull(oneOf<'ACH' | 'WIRE' | 'CARD' | 'ON_US' | 'FEE' | 'CREDIT'>()),
    amount: amountSchema,
    direction: orNull(oneOf<'CREDIT' | 'DEBIT'>()),
    time_booked: moment,
    status: oneOf<'BOOKED' | 'SETTLED'>(),
  })
  .transform(({ status, ...rest }): JikoTransaction => ({ ...rest, is_settled: status === 'SETTLED' }))

const transactionV1 = z
  .object({
    id,
    amount: amountSchema,
    timestamp: moment,
    status: oneOf<'PENDING' | 'COMPLETED'>(),
    details: z.object({ title: orNull(z.string()), transaction_type: z.string() }),
  })
  .transform(
    ({ id, amount, timestamp, status, details }): JikoTransaction => ({
      id,
      amount,
      title: details.title,
      type: details.transaction_type,
      direction: null,
      time_booked: timestamp,
      is_settled: status === 'COMPLETED',
    }),
  )

const pageV2 = z.object({ items: z.array(transactionV2), next_page: orNull(z.string()) })
const pageV1 = z.object({ items: z.array(transactionV1), next_page: orNull(z.string()) })

/**
 * A pocket's activity, from the version of the API that JIKO_POCKETS_API names.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function readTransactions(
  pocketId: string,
  { limit, cursor, from, to }: TransactionQuery,
): Promise<TransactionPage> {
  const query = { order: 'desc', limit: String(limit), ...(cursor && { cursor }) }
  return env().JIKO_POCKETS_API === 'v2'
    ? readJiko(apiPath`/api/v2/pockets/${pocketId}/transactions/`, pageV2, {
        ...query,
        ...(from && { time_booked_from: from }),
        ...(to && { time_booked_to: to }),
      })
    : readJiko(apiPath`/api/v1/jiko-accounts/${pocketId}/transactions/`, pageV1, {
        ...query,
        ...(from && { timestamp_from: from }),
        ...(to && { timestamp_to: to }),
      })
}
