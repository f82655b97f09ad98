import type { Holder } from '../ledger/lots'
import type { AcceptedApplication } from './application-request'
import type { ApplicationDocument } from './nouns'

/** What Jiko keeps of open accounts. Times are ISO 8601 text, money is whole US cents. */

export type CustomerDetails = Pick<AcceptedApplication, 'name' | 'date_of_birth' | 'email' | 'phone_number' | 'address'>

/** Whoever has an account; without an application those who are only there to be paid. */
export type Customer = {
  id: string
  applicationId: string | null
  details: CustomerDetails
  documents: ApplicationDocument[]
}

export type PocketStatus = 'PENDING' | 'OPEN' | 'FROZEN' | 'CLOSED'

/** A bank account and a brokerage account together. What it holds in cash is in the books. */
export type Pocket = Holder & {
  /** Null for the partner's own. */
  customerId: string | null
  name: string
  status: PocketStatus
  closureReason: string | null
  timeCreated: string
}

export type Portal = {
  id: string
  pocketId: string
  routingNumber: string
  accountNumber: string
  name: string
  status: 'OPEN' | 'CLOSED'
}

export type TransferType =
  | 'PARTNER_CUSTOMER_FUNDING'
  | 'PARTNER_CUSTOMER_DEFUNDING'
  | 'INTERNAL_REALLOCATION'
  | 'PEER_TO_PEER'

export type TransferReason =
  | 'ACCOUNT_UNAVAILABLE'
  | 'CANCELED'
  | 'INSUFFICIENT_FUNDS'
  | 'INVALID_CURRENCY'
  | 'INVALID_TRANSFER'
  | 'SANCTION_SCREEN_FAILED'

export type Transfer = {
  id: string
  type: TransferType
  status: 'PENDING' | 'COMPLETED' | 'REJECTED'
  reason: TransferReason | null
  /** Null asks for everything there is, less the fee. */
  requestedCents: number | null
  /** What moved; while it is pending, what would. */
  amountCents: number
  feeCents: number
  fromPocketId: string
  toPocketId: string
  /** As the request named it: a Pocket, or a counterparty. */
  to: { id: string; type: string }
  description: string | null
  endToEndIdentification: string | null
  source: string | null
  target: string | null
  timeCreated: string
  /** In milliseconds since 1970; null when nothing settles it by itself. */
  settleDueAtMs: number | null
}

export type Counterparty = {
  id: string
  customerId: string
  type: 'ON_US' | 'ACH' | 'WIRE'
  status: 'IN_PROGRESS' | 'FAILED' | 'VERIFIED'
  verificationType: 'MICRO_DEPOSITS' | 'PRE_VERIFIED' | 'INCOMING_WIRE'
  name: string
  accountNumber: string
  /** Null for people at Jiko. */
  institutionName: string | null
  /** Where money for it arrives; null for other banks. */
  pocketId: string | null
  timeCreated: string
}
