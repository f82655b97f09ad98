import { z } from 'zod'
import { apiPath } from './api-path'
import { requirePdfAddress } from './pdf-address'
import { readPages } from './read-pages'
import { readJiko } from './request'
import { id, moment, oneOf } from './schema'

const statementSchema = z.object({
  id,
  jiko_account_id: id,
  type: oneOf<'BANK' | 'BROKERAGE' | '1099B' | '1099INT'>(),
  /** The period: YYYY, YYYY-MM or YYYY-MM-DD. */
  key: z.string(),
  /** Works for ten minutes: never kept, and read anew whenever somebody opens it. */
  pdf_download_url: z.url().max(2083),
  time_created: moment,
})
export type JikoStatement = z.output<typeof statementSchema>

const page = z.object({ items: z.array(statementSchema) })
const newestMax = '100'

/**
 * Every statement and tax form that Jiko has for a customer, of all pockets. A customer of six years has some 150.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function readStatements(customerId: string): Promise<JikoStatement[]> {
  return readPages(statementsPath(customerId), statementSchema, { order: 'desc' })
}

/** The newest hundred, in one call. @throws as above */
export async function readNewestStatements(customerId: string): Promise<JikoStatement[]> {
  const { items } = await readJiko(statementsPath(customerId), page, { order: 'desc', limit: newestMax })
  return items
}

/**
 * Where a statement can be read for the next ten minutes. Jiko has no call for one by itself, so the customer's list
 * is read: what is not in it is not theirs. Null then.
 * @throws as above; JikoContractBroken also for an address that is not Jiko's
 */
export async function readStatementLink(customerId: string, statementId: string): Promise<URL | null> {
  const statements = await readStatements(customerId)
  const found = statements.find(({ id }) => id === statementId)
  return found ? requirePdfAddress(found.pdf_download_url, { method: 'GET', path: statementsPath(customerId) }) : null
}

function statementsPath(customerId: string): string {
  return apiPath`/api/v1/customers/${customerId}/statements/`
}
