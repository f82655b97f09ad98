import { readPockets } from '../jiko/pockets'
import type { JikoPocket } from '../jiko/pocket-schema'
import { readPortals } from '../jiko/portals'
import { readTransactions, type JikoTransaction } from '../jiko/transactions'
import type { JikoPortal } from '../jiko/schema'

/** Where money can be sent to. */
export type FundingDetails = Pick<JikoPortal, 'routing_number' | 'account_number'>

export type AccountPocket = { pocket: JikoPocket; funding: FundingDetails | null; activity: JikoTransaction[] }

const activityMax = 10

/**
 * What a customer owns, read from Jiko at this moment; nothing of it is stored here. There may be no
 * pocket yet: Jiko's guide leaves open whether approval alone opens one.
 * Throws JikoUnavailable and its kin.
 */
export async function readAccount(customerId: string): Promise<AccountPocket[]> {
  const pockets = await readPockets(customerId)
  const living = pockets.filter(({ status }) => status !== 'CLOSED')
  return Promise.all(
    living.map(async (pocket) => {
      const [portals, transactions] = await Promise.all([
        readPortals(pocket.id),
        readTransactions(pocket.id, { limit: activityMax }),
      ])
      const funding = portals.find(({ status }) => status === 'OPEN') ?? null
      return { pocket, funding, activity: transactions.items }
    }),
  )
}
