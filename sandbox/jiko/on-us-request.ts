import { z } from 'zod'

const account = z.object({ id: z.guid(), type: z.literal('JIKO_ACCOUNT') })

const requestedAmount = z.object({ type: z.literal('REQUESTED_AMOUNT'), amount_usdc: z.number().int().min(1) })
const fullWithdrawal = z.object({ type: z.literal('FULL_WITHDRAWAL') })
const anyAmount = z.discriminatedUnion('type', [requestedAmount, fullWithdrawal])

const common = {
  transfer_id: z.guid().nullish(),
  description: z.string().max(100).nullish(),
  end_to_end_identification: z.string().nullish(),
  from_account: account,
  /** The old form of `amount`. */
  amount_usdc: z.number().int().min(1).nullish(),
  async_mode: z.boolean().default(false),
}

/** What `POST /api/v1/transfers/on-us/` takes. That a counterparty is named by COUNTERPARTY is inferred. */
export const onUsRequest = z
  .discriminatedUnion('type', [
    z.object({
      ...common,
      type: z.literal('PARTNER_CUSTOMER_FUNDING'),
      to_account: account,
      amount: requestedAmount.nullish(),
      source: z.string().max(200),
    }),
    z.object({
      ...common,
      type: z.literal('PARTNER_CUSTOMER_DEFUNDING'),
      to_account: account,
      amount: anyAmount.nullish(),
      target: z.string().max(200),
    }),
    z.object({ ...common, type: z.literal('INTERNAL_REALLOCATION'), to_account: account, amount: anyAmount.nullish() }),
    z.object({
      ...common,
      type: z.literal('PEER_TO_PEER'),
      to_account: z.object({ id: z.guid(), type: z.literal('COUNTERPARTY') }),
      amount: anyAmount.nullish(),
    }),
  ])
  .refine(({ amount, amount_usdc }) => Boolean(amount ?? amount_usdc), { path: ['amount'], message: 'Field required' })

export type OnUsRequest = z.infer<typeof onUsRequest>

/** Null asks for everything. */
export function centsAsked({ amount, amount_usdc }: OnUsRequest): number | null {
  if (amount?.type === 'FULL_WITHDRAWAL') return null
  return amount?.amount_usdc ?? amount_usdc ?? null
}
