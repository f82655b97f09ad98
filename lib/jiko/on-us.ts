import { z } from 'zod'
import { apiPath } from './api-path'
import { JikoRejected } from './errors'
import { readJiko, writeJiko, type Act } from './request'
import { amountSchema, id, listOf, oneOf, orNull } from './schema'

/** A Pocket, or somebody at Jiko whom the customer has among their counterparties. What names those is inferred. */
type AccountRef = { id: string; type: 'JIKO_ACCOUNT' | 'COUNTERPARTY' }
type Amount = { type: 'REQUESTED_AMOUNT'; amount_usdc: number } | { type: 'FULL_WITHDRAWAL' }

/** A transfer as Jiko takes it. The id is ours to choose: by it the transfer can be read, whatever became of the answer. */
export type CreateOnUs = {
  transfer_id: string
  from_account: AccountRef
  to_account: AccountRef
  /** US cents; everything is net of fees, and cannot come from the partner. */
  amount: Amount
  /** At most 100 characters, printed on statements. */
  description?: string
  /** Travels along unchanged. */
  end_to_end_identification: string
  /** The transfer begins as PENDING; strongly recommended by Jiko. */
  async_mode: true
} & (
  | { type: 'INTERNAL_REALLOCATION' | 'PEER_TO_PEER' }
  /** Where the money comes from at the partner, at most 200 characters. */
  | { type: 'PARTNER_CUSTOMER_FUNDING'; source: string }
  /** Where it goes at the partner, at most 200 characters. */
  | { type: 'PARTNER_CUSTOMER_DEFUNDING'; target: string }
)

export const pocketRef = (pocketId: string): AccountRef => ({ id: pocketId, type: 'JIKO_ACCOUNT' })
export const counterpartyRef = (counterpartyId: string): AccountRef => ({ id: counterpartyId, type: 'COUNTERPARTY' })

const onUsSchema = z.object({
  id,
  status: oneOf<'PENDING' | 'COMPLETED' | 'REJECTED'>(),
  reason: orNull(
    oneOf<'ACCOUNT_UNAVAILABLE' | 'CANCELED' | 'INSUFFICIENT_FUNDS' | 'INVALID_CURRENCY' | 'INVALID_TRANSFER' | 'SANCTION_SCREEN_FAILED'>(),
  ),
  transfer: z.object({ amount: amountSchema }),
  fees: listOf(z.object({ type: oneOf<'AUM_FEE'>(), amount: amountSchema })),
})
export type JikoOnUs = z.output<typeof onUsSchema>

export const onUsPath = '/api/v1/transfers/on-us/'

/**
 * Asks Jiko to move money, once. There is neither a list nor a way to take it back.
 * @throws JikoUnavailable, JikoContractBroken: it may be moving all the same, so read it; JikoRejected
 */
export function createOnUs(transfer: CreateOnUs, act: Act): Promise<JikoOnUs> {
  return writeJiko({ method: 'POST', path: onUsPath, body: transfer }, onUsSchema, act)
}

/** The transfer with this id; null when Jiko knows none. @throws JikoUnavailable, JikoContractBroken, JikoRejected */
export async function findOnUs(transferId: string): Promise<JikoOnUs | null> {
  try {
    return await readJiko(apiPath`/api/v1/transfers/on-us/${transferId}/`, onUsSchema)
  } catch (error) {
    if (error instanceof JikoRejected && error.status === 404) return null
    throw error
  }
}
