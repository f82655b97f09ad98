import type { IdentityFailure, Person } from '../domain/identity-check'

/** A check as it is wanted: one ID and one live photo that have to match. */
export type WantedCheck = {
  /** Ours, and the key under which the vendor opens this check once, however often it is asked to. */
  id: string
  /** Ours too, and all that the vendor learns of who it is for. */
  applicationId: string
  returnUrl: string
}

/** How a check stands at the vendor. `person` is whom the ID describes: to be compared, never kept. */
export type IdentityReading =
  | { outcome: 'waiting'; url: string }
  | { outcome: 'checking' }
  | { outcome: 'passed'; person: Person }
  | { outcome: 'failed'; failure: IdentityFailure }
  | { outcome: 'cancelled' }

/**
 * What a vendor does for us. Its pages see the pictures; we never do. Calls throw IdentityVendorUnavailable
 * and its kin. A `url` is for this person at this moment: not to be kept, logged or sent.
 */
export type IdentityVendor = {
  name: string
  /** Safe to repeat. */
  openCheck: (check: WantedCheck) => Promise<{ vendorSessionId: string; reading: IdentityReading }>
  readCheck: (check: { vendorSessionId: string; applicationId: string }) => Promise<IdentityReading>
  /** Which check a webhook hints at; null when the vendor did not sign these very bytes, or lately enough. */
  verifyWebhook: (rawBody: Uint8Array, headers: Headers) => WebhookHint | null
}

/** Signed, and about one of our checks or about nothing that we follow. */
export type WebhookHint = { vendorSessionId: string | null }
