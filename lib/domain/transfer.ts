import { noMoney, type Cents } from './money'

/** Money between two Pockets at Jiko: the first two are asked for by customers, the others by the partner alone. */
export const customerKinds = ['between-pockets', 'to-person'] as const
export const partnerKinds = ['from-partner', 'to-partner'] as const
export type CustomerKind = (typeof customerKinds)[number]
export type PartnerKind = (typeof partnerKinds)[number]
export type TransferKind = CustomerKind | PartnerKind

/** So much, or all that the Pocket holds at the moment when it is moved, less the fees. */
export type TransferAmount = { cents: Cents } | 'everything'

/** Characters of a note, and of where a partner's money comes from or goes to (docs/jiko.md, "Moving money"). */
export const noteMax = 100
export const sourceMax = 200

/** What was reviewed so long ago may no longer be so: it is drafted anew. */
export const draftLifetimeMs = 30 * 60_000

/** When each thing happened, and what Jiko last said, in its words. */
export type TransferFacts = {
  draftedAt: Date
  confirmedAt: Date | null
  refusedAt: Date | null
  jikoStatus: string | null
}

export type TransferState = 'draft' | 'expired' | 'sending' | 'pending' | 'completed' | 'rejected'

/** What Jiko says of a transfer counts for more than that it once would not take it. A status unknown to us is pending. */
export function stateOf({ draftedAt, confirmedAt, refusedAt, jikoStatus }: TransferFacts, now = new Date()): TransferState {
  if (!confirmedAt) return now.getTime() - draftedAt.getTime() < draftLifetimeMs ? 'draft' : 'expired'
  if (jikoStatus === 'COMPLETED') return 'completed'
  if (jikoStatus === 'REJECTED') return 'rejected'
  if (jikoStatus) return 'pending'
  return refusedAt ? 'rejected' : 'sending'
}

/** Jiko's words for the two ends; nothing follows them. */
export const finalTransferStatuses = ['COMPLETED', 'REJECTED'] as const

export function isOver(state: TransferState): boolean {
  return state === 'completed' || state === 'rejected'
}

/** Why money did not move, in our words. */
export type TransferReason = 'not-enough-money' | 'pocket-unavailable' | 'canceled' | 'general'

/** What a screening found is not told to anybody here: it is general, like every reason that is new to us. */
const reasons: Record<string, TransferReason> = {
  INSUFFICIENT_FUNDS: 'not-enough-money',
  ACCOUNT_UNAVAILABLE: 'pocket-unavailable',
  CANCELED: 'canceled',
}

export function reasonOf(bankReason: string | null): TransferReason {
  return (bankReason !== null && Object.hasOwn(reasons, bankReason) && reasons[bankReason]) || 'general'
}

export function isCustomerKind(kind: string): kind is CustomerKind {
  return customerKinds.some((known) => known === kind)
}

/** Jiko moves everything in all kinds but one: of the partner's own Pocket an amount is named. */
export function mayBeEverything(kind: TransferKind): boolean {
  return kind !== 'from-partner'
}

/** How much everything will be is not known before it has moved, so it takes a code whatever the Pocket holds. */
export function takesCode(amount: TransferAmount, fromCents: number): boolean {
  return amount === 'everything' || amount.cents >= fromCents
}

/** Whether a Pocket that is worth so much can give this. Fees are Jiko's to judge: it names them afterwards. */
export function isEnough(worth: Cents, amount: TransferAmount): boolean {
  return amount === 'everything' ? worth > noMoney : worth >= amount.cents
}
