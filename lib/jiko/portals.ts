import { z } from 'zod'
import { apiPath } from './api-path'
import { readJiko } from './request'
import { portalSchema, type JikoPortal } from './schema'

const portals = z.object({ portals: z.array(portalSchema) })

/**
 * The portals of a pocket: the routing and account numbers under which the world reaches it.
 * Only version 1 is documented, and asks for the account's id; that it is the pocket's is inferred.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function readPortals(pocketId: string): Promise<JikoPortal[]> {
  const answer = await readJiko(apiPath`/api/v1/jiko-accounts/${pocketId}/portals/`, portals)
  return answer.portals
}
