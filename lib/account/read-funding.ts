import { livingOf, type Pocket } from '../domain/pocket'
import { readPortals } from '../jiko/portals'
import { inParallel } from './in-parallel'
import { readsAtOnceMax } from './read-activity'
import { readHome } from './read-home'

/** The numbers under which the world reaches a Pocket. */
export type FundingNumbers = { routingNumber: string; accountNumber: string }

/** Null where Jiko has given it no numbers that are open. */
export type FundedPocket = { pocket: Pocket; numbers: FundingNumbers | null }

/** Every Pocket that is not closed, and where money can be sent to it. Throws JikoUnavailable and its kin. */
export async function readFunding(customerId: string): Promise<FundedPocket[]> {
  return inParallel(livingOf(await readHome(customerId)), readsAtOnceMax, withNumbers)
}

/** The same of one of this customer's own Pockets; null when it is none of theirs. */
export async function readFundingOf(customerId: string, pocketId: string): Promise<FundedPocket | null> {
  const pocket = livingOf(await readHome(customerId)).find(({ id }) => id === pocketId)
  return pocket ? withNumbers(pocket) : null
}

/** Of several open portals the first: every Pocket has one from the start. */
async function withNumbers(pocket: Pocket): Promise<FundedPocket> {
  const portal = (await readPortals(pocket.id)).find(({ status }) => status === 'OPEN')
  return { pocket, numbers: portal ? { routingNumber: portal.routing_number, accountNumber: portal.account_number } : null }
}
