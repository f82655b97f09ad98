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
  amount: JikoAmount
  /** Null where the amount's sign is all that Jiko says (version 1). */
  direction: 'CREDIT' | 'DEBIT' | (string & {}) | null
  /** ISO 8601 with offset. */
  time_booked: string
  is_settled: boolean
}

/** Newest first; `next_page` is the cursor of what came before. */
export type TransactionPage = { items: JikoTransaction[]; next_page: string | null }

const transactionV2 = z
  .object({
    id,
    title: orNull(z.string()),
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
    details: z.object({ title: orNull(z.string()) }),
  })
  .transform(
    ({ id, amount, timestamp, status, details }): JikoTransaction => ({
      id,
      amount,
      title: details.title,
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
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<TransactionPage> {
  const query = { order: 'desc', limit: String(limit), ...(cursor && { cursor }) }
  return env().JIKO_POCKETS_API === 'v2'
    ? readJiko(apiPath`/api/v2/pockets/${pocketId}/transactions/`, pageV2, query)
    : readJiko(apiPath`/api/v1/jiko-accounts/${pocketId}/transactions/`, pageV1, query)
}
