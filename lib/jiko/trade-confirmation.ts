import { z } from 'zod'
import { apiPath } from './api-path'
import { requirePdfAddress } from './pdf-address'
import { readJiko } from './request'

const confirmation = z.object({ url: z.url().max(2083) })

/**
 * Where the confirmation of a trade can be read for the next ten minutes; never kept.
 * @throws JikoUnavailable; JikoRejected 404 where there is none; JikoContractBroken also for an address not Jiko's
 */
export async function readConfirmationLink(pocketId: string, tradeId: string): Promise<URL> {
  const path = apiPath`/api/v1/jiko-accounts/${pocketId}/trades/${tradeId}/confirmation/`
  const { url } = await readJiko(path, confirmation)
  return requirePdfAddress(url, { method: 'GET', path })
}
