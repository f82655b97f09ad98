import { isId } from '../db/is-id'
import { JikoRejected } from '../jiko/errors'
import { readPockets } from '../jiko/pockets'
import { readStatementLink } from '../jiko/statements'
import { readConfirmationLink } from '../jiko/trade-confirmation'

/**
 * A fresh link to one of the customer's own statements; null where there is none of that id. Jiko's links work for ten
 * minutes, so each click reads one, and none is kept. Throws JikoUnavailable and its kin.
 */
export async function openStatement(customerId: string, statementId: string): Promise<URL | null> {
  return isId(statementId) ? readStatementLink(customerId, statementId) : null
}

/** The same for the confirmation of a trade, in a Pocket of the customer's own. Throws JikoUnavailable and its kin. */
export async function openConfirmation(customerId: string, pocketId: string, tradeId: string): Promise<URL | null> {
  if (!isId(pocketId) || !isId(tradeId)) return null
  const isTheirs = (await readPockets(customerId)).some(({ id }) => id === pocketId)
  if (!isTheirs) return null
  try {
    return await readConfirmationLink(pocketId, tradeId)
  } catch (error) {
    if (error instanceof JikoRejected && error.status === 404) return null
    throw error
  }
}
