import { z } from 'zod'
import { env } from '../env'
import { apiPath } from './api-path'
import { accountSchema, pocketSchema, type JikoPocket } from './pocket-schema'
import { readJiko } from './request'

const pockets = z.object({ items: z.array(pocketSchema) })
const accounts = z.object({ items: z.array(accountSchema) })

/**
 * A customer's pockets; there may be none yet. Version 2 of the API unless JIKO_POCKETS_API says v1,
 * whose accounts are the same pockets under an older name.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function readPockets(customerId: string): Promise<JikoPocket[]> {
  const { items } =
    env().JIKO_POCKETS_API === 'v2'
      ? await readJiko(apiPath`/api/v2/customers/${customerId}/pockets/`, pockets)
      : await readJiko(apiPath`/api/v1/customers/${customerId}/jiko-accounts/`, accounts)
  return items
}
