import { z } from 'zod'
import { env } from '../env'
import { apiPath } from './api-path'
import { readPages } from './read-pages'
import { id, oneOf, orNull } from './schema'

const status = oneOf<'IN_PROGRESS' | 'FAILED' | 'VERIFIED'>()
const verification = oneOf<'MICRO_DEPOSITS' | 'PLAID' | 'PRE_VERIFIED' | 'INCOMING_WIRE' | 'SUPPORTING_DOCUMENTS'>()

/** Somebody whom a customer may send money to, whichever version of the API told of them: at Jiko, or at another bank. */
export type JikoCounterparty = {
  id: string
  type: 'ON_US' | 'ACH' | 'WIRE' | (string & {})
  /** Money only moves to and from those who are VERIFIED. */
  status: z.output<typeof status>
  name: string
  /** The last four characters. */
  account_last4: string | null
  verification_type: z.output<typeof verification> | null
  institution_name: string | null
}

const bankAccount = z.object({
  verification_type: verification,
  status,
  account_number: z.string(),
  name_on_account: z.string(),
  institution_name: z.string(),
})

/** Version 1, which is documented, and knows accounts at other banks only. */
const counterpartyV1 = z
  .object({ id, type: oneOf<'ACH' | 'WIRE'>(), ach: orNull(bankAccount), wire: orNull(bankAccount) })
  .transform(({ id, type, ach, wire }): JikoCounterparty => {
    const account = ach ?? wire
    return {
      id,
      type,
      status: account?.status ?? 'IN_PROGRESS',
      name: account?.name_on_account ?? '',
      account_last4: account?.account_number.slice(-4) ?? null,
      verification_type: account?.verification_type ?? null,
      institution_name: account?.institution_name ?? null,
    }
  })

/** Version 2: path and shape are inferred. */
const counterpartyV2 = z
  .object({
    id,
    type: oneOf<'ON_US' | 'ACH' | 'WIRE'>(),
    status,
    name: z.string(),
    account_number_last4: orNull(z.string()),
    verification_type: orNull(verification),
    institution_name: orNull(z.string()),
  })
  .transform(({ account_number_last4, ...rest }): JikoCounterparty => ({ ...rest, account_last4: account_number_last4 }))

/**
 * A customer's counterparties, from the version of the API that JIKO_COUNTERPARTIES_API names.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function readCounterparties(customerId: string): Promise<JikoCounterparty[]> {
  return env().JIKO_COUNTERPARTIES_API === 'v2'
    ? readPages(apiPath`/api/v2/customers/${customerId}/counterparties/`, counterpartyV2)
    : readPages(apiPath`/api/v1/customers/${customerId}/counterparties/`, counterpartyV1)
}
