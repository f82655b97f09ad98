import { z } from 'zod'
import { env } from '../env'
import { apiPath } from './api-path'
import { JikoContractBroken } from './errors'
import { accountSchema, pocketSchema, type JikoPocket } from './pocket-schema'
import { readJiko, writeJiko, type Act } from './request'
import { orNull } from './schema'

const pockets = z.object({ items: z.array(pocketSchema), next_page: orNull(z.string()) })
const accounts = z.object({ items: z.array(accountSchema) })
const changed = z.object({ id: z.string().min(1) })
const pagesMax = 10

/**
 * A customer's pockets, closed ones too where Jiko tells of them; there may be none yet. Version 2 of the API unless
 * JIKO_POCKETS_API says v1, whose accounts are the same pockets under an older name.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function readPockets(customerId: string): Promise<JikoPocket[]> {
  if (env().JIKO_POCKETS_API === 'v2') return readPages(apiPath`/api/v2/customers/${customerId}/pockets/`)
  return (await readJiko(apiPath`/api/v1/customers/${customerId}/jiko-accounts/`, accounts)).items
}

/** How the list goes on is inferred from its siblings, so a cursor is only sent where Jiko has given one. */
async function readPages(path: string): Promise<JikoPocket[]> {
  const found: JikoPocket[] = []
  let cursor: string | null = null
  for (let page = 0; page < pagesMax; page += 1) {
    const { items, next_page }: z.output<typeof pockets> = await readJiko(path, pockets, cursor ? { cursor } : {})
    found.push(...items)
    if (!next_page) return found
    cursor = next_page
  }
  throw new JikoContractBroken({ method: 'GET', path }, `answered more than ${pagesMax} pages`)
}

/**
 * Names a pocket. Only version 2 of the API can.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function renamePocket(customerId: string, pocketId: string, name: string, act: Act): Promise<void> {
  await changePocket(customerId, pocketId, { pocket_name: name }, act)
}

/**
 * Closes a pocket, which has to be empty and not the last. The reason is JIKO_CLOSURE_REASON: Jiko's list of
 * reasons could not be found.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function closePocket(customerId: string, pocketId: string, act: Act): Promise<void> {
  await changePocket(customerId, pocketId, { status: 'CLOSED', closure_reason: env().JIKO_CLOSURE_REASON }, act)
}

function changePocket(customerId: string, pocketId: string, body: object, act: Act) {
  const path = apiPath`/api/v2/customers/${customerId}/pockets/${pocketId}/`
  return writeJiko({ method: 'PATCH', path, body }, changed, act)
}
